// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { isJson } from './reading/media-type.js';

/** @import { Operation, RequestBody, StatusKind } from '../src/contract/types.ts' */

/** Which operations are of a kind. @type {Readonly<Record<StatusKind, (operation: Operation) => boolean>>} */
const kinds = {
  always: () => true,
  withInput: ({ parameters, requestBody }) =>
    requestBody !== undefined || parameters.some((parameter) => parameter.in === 'query'),
  withId: ({ parameters }) => parameters.some((parameter) => parameter.in === 'path'),
  writing: ({ method }) => method !== 'get' && method !== 'head',
  creating: ({ responses }) => responses.some(({ status }) => status === '201'),
};

/** @type {Readonly<Record<StatusKind, string>>} */
const reasons = {
  always: 'every operation does',
  withInput: 'it has a query parameter or a body',
  withId: 'it has a path parameter',
  writing: 'it writes',
  creating: 'it answers 201',
};

/**
 * What can be wrong with a body in itself, and the bodies that it can be wrong with.
 * @type {readonly [cause: 'malformedBody' | 'unsupportedMediaType' | 'bodyTooLarge', reason: string, isMet: (body: RequestBody) => boolean][]}
 */
const faults = [
  ['malformedBody', 'its body may not be JSON', ({ content }) => content.some(isJson)],
  ['unsupportedMediaType', 'its body may be of another media type', () => true],
  ['bodyTooLarge', 'its body may be too large', () => true],
];

/** @see docs/rules/error-statuses.md */
export const errorStatuses = contractRule({
  description: 'An operation documents the error statuses that the conventions demand of its kind.',
  severity: 'error',
  check({ conventions, operations }, report) {
    const { statuses } = conventions.errors;
    for (const operation of operations) {
      const documented = new Set(operation.responses.map(({ status }) => status));
      for (const kind of /** @type {StatusKind[]} */ (Object.keys(kinds))) {
        if (!kinds[kind](operation)) continue;
        for (const status of statuses[kind]) {
          if (documented.has(String(status))) continue;
          documented.add(String(status));
          report(
            `${operation.pointer}/responses`,
            `${operation.id} must document ${status}: ${reasons[kind]} (x-conventions.errors.statuses.${kind}). Add the response.`,
          );
        }
      }
      for (const [cause, reason, isMet] of faults) {
        const { status } = conventions.errors.causes[cause];
        if (operation.requestBody === undefined || !isMet(operation.requestBody)) continue;
        if (status === 0 || documented.has(String(status))) continue;
        documented.add(String(status));
        report(
          `${operation.pointer}/responses`,
          `${operation.id} must document ${status}: ${reason} (x-conventions.errors.causes.${cause}). Add the response.`,
        );
      }
    }
  },
});
