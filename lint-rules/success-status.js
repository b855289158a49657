// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { lacksHeader } from './reading/header.js';
import { nameOf, successes } from './reading/status.js';

/** @import { Operation, Response } from '../src/contract/types.ts' */

/** The statuses whose answers have no content (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
const EMPTY = ['204', '205', '304'];

/** What a method cannot have done. @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */
const impossible = {
  get: reading('GET'),
  head: reading('HEAD'),
  delete: {
    201: 'DELETE makes nothing',
    205: 'there is no form to reset',
    206: 'only GET is asked for a part',
  },
  post: { 206: 'only GET is asked for a part' },
  put: { 206: 'only GET is asked for a part' },
  patch: { 206: 'only GET is asked for a part' },
};

/** @see docs/rules/success-status.md */
export const successStatus = contractRule({
  description: 'The status of a success says what the method has done.',
  severity: 'error',
  check({ operations }, report) {
    const members = membersOf(operations);
    for (const operation of operations) {
      const { id, method, path, pointer } = operation;
      for (const response of operation.responses) {
        const reason = impossible[method]?.[response.status];
        if (reason !== undefined) {
          report(
            response.usePointer,
            `${id} answers ${response.status}, but ${reason}. Document the status that it really answers, such as ${usual(method)}.`,
          );
        }
        if (EMPTY.includes(response.status) && response.content.length > 0) {
          report(
            `${response.pointer}/content`,
            `${nameOf(operation, response)} has a body, and ${response.status} never has one: clients do not read it. Remove \`content\`, or answer 200.`,
          );
        }
        if (response.status === '206' && method === 'get' && !isPart(response)) {
          report(
            `${response.pointer}/headers`,
            `The header Content-Range is missing in ${nameOf(operation, response)}: without it a client cannot tell which part this is. Add it to \`headers\`.`,
          );
        }
      }
      const done = successes(operation);
      if (method !== 'post' || !members.has(path) || done.length === 0) continue;
      if (done.some(({ status }) => status === '201' || status === '202')) continue;
      report(
        `${pointer}/responses`,
        `${id} adds to the collection ${path} and answers ${done.map(({ status }) => status).join(', ')}. Document 201 for what it makes, or 202 where the making goes on.`,
      );
    }
  },
});

/** @param {string} method */
function reading(method) {
  return {
    201: `${method} makes nothing`,
    202: `${method} starts nothing`,
    205: 'there is no form to reset',
  };
}

/** @param {string} method */
function usual(method) {
  return method === 'delete' ? '204' : '200';
}

/**
 * The collections: paths below which a path with one more parameter can be read.
 * @param {readonly Operation[]} operations
 * @returns {ReadonlySet<string>}
 */
function membersOf(operations) {
  const readable = operations.filter(({ method }) => method === 'get').map(({ path }) => path);
  return new Set(
    readable
      .filter((path) => /\/\{[^{}/]+\}$/.test(path))
      .map((path) => path.slice(0, path.lastIndexOf('/'))),
  );
}

/**
 * Whether a partial response says which part it is (RFC 9110, section 15.3.7); several parts say it one by one.
 * @param {Response} response
 */
function isPart(response) {
  return (
    !lacksHeader(response, 'Content-Range') ||
    (response.content.length > 0 &&
      response.content.every(({ mediaType }) => mediaType.toLowerCase().startsWith('multipart/byteranges')))
  );
}
