// @ts-check
import { isObject, toPointer } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { walkSchemas } from './reading/schema-walk.js';
import { isMarkedSecret, mayBeSecret, namesSecret } from './reading/secret.js';
import { failures, successes } from './reading/status.js';
/** @import { Contract, Pointer, Response } from '../src/contract/types.ts' */

/** @see docs/rules/secret-shown.md */
export const secretShown = contractRule({
  description: 'A secret is shown once, by the POST that makes it, and never again.',
  severity: 'error',
  check(contract, report) {
    const { document } = contract;
    /** @type {Set<Pointer>} */
    const told = new Set();
    /** @type {Set<Pointer>} */
    const walked = new Set();
    for (const { teller, starts } of readings(contract)) {
      const fresh = starts.filter((start) => !walked.has(start));
      for (const start of fresh) walked.add(start);
      for (const { pointer, schema } of walkSchemas(document, fresh)) {
        if (told.has(pointer)) continue;
        told.add(pointer);
        for (const name of Object.keys(isObject(schema.properties) ? schema.properties : {})) {
          const at = pointer + toPointer(['properties', name]);
          const secret = isMarkedSecret(document, at) || (namesSecret(name) && mayBeSecret(document, at));
          if (!secret) continue;
          report(
            at,
            `${teller} shows the secret ${name} again to whoever may read. Leave it out; only the POST that makes a secret answers with it.`,
          );
        }
      }
    }
  },
});

/**
 * What is told of a resource after it was made: all answers but the successes of POST, and deliveries.
 * @param {Contract} contract
 * @returns {{ teller: string, starts: Pointer[] }[]}
 */
function readings({ operations, webhooks }) {
  return [
    ...operations.map((operation) => ({
      teller: operation.id,
      starts: schemasOf(
        operation.method === 'post' && operation.pagination === undefined
          ? failures(operation)
          : [...successes(operation), ...failures(operation)],
      ),
    })),
    ...webhooks.map(({ event, requestBody }) => ({
      teller: `The webhook ${event}`,
      starts: schemasOf(requestBody === undefined ? [] : [requestBody]),
    })),
  ];
}

/**
 * @param {readonly Pick<Response, 'content'>[]} bodies
 * @returns {Pointer[]}
 */
function schemasOf(bodies) {
  return bodies.flatMap(({ content }) => content.flatMap(({ schemaPointer }) => schemaPointer ?? []));
}
