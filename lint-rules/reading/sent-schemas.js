// @ts-check
/** @import { Contract, Pointer } from '../../src/contract/types.ts' */

/**
 * @typedef {object} SentSchema
 * @property {Pointer} pointer where the schema stands, before references are followed
 * @property {string} sender how messages name who sends it: `createThing`
 */

/**
 * The schemas of all that clients send: parameters and bodies of requests, and what receivers of webhooks answer.
 * Each stands here once, in the order of the description, with the first who sends it.
 *
 * @param {Contract} contract
 * @param {readonly string[]} except the parameter components that another rule judges
 * @returns {SentSchema[]}
 */
export function sentSchemas({ operations, webhooks }, except = []) {
  const sent = operations.flatMap(({ id, parameters, requestBody }) => {
    const judged = parameters.filter(({ component = '' }) => !except.includes(component));
    return [...judged, ...(requestBody?.content ?? [])].map(({ schemaPointer }) => ({
      pointer: schemaPointer,
      sender: id,
    }));
  });
  const answered = webhooks.flatMap(({ event, responses }) =>
    responses
      .flatMap(({ headers, content }) => [...headers, ...content])
      .map(({ schemaPointer }) => ({ pointer: schemaPointer, sender: `the receiver of ${event}` })),
  );
  /** @type {Map<Pointer, SentSchema>} */
  const schemas = new Map();
  for (const { pointer, sender } of [...sent, ...answered]) {
    if (pointer !== undefined && !schemas.has(pointer)) schemas.set(pointer, { pointer, sender });
  }
  return [...schemas.values()];
}
