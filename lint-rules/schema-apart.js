// @ts-check
import { findInBody, isTyped } from '../src/contract/body-place.js';
import { isObject, toPointer, valueAt } from '../src/contract/pointer.js';
import { componentName, dereference } from '../src/contract/references.js';
import { contractRule } from './reading/contract-rule.js';
import { isJson } from './reading/media-type.js';
import { walkSchemas } from './reading/schema-walk.js';
import { successes } from './reading/status.js';
/** @import { Contract, JsonObject, MediaType, Operation, Pointer, Webhook } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/schema-apart.md */
export const schemaApart = contractRule({
  description: 'What is read, what is created and what is updated are different schemas.',
  severity: 'error',
  check(contract, report) {
    const { document, operations } = contract;
    const read = readSchemas(contract);
    for (const operation of operations) {
      for (const media of operation.requestBody?.content ?? []) {
        const { schemaPointer } = media;
        if (schemaPointer === undefined || !isObjectBody(media)) continue;
        const { pointer } = dereference(document, schemaPointer);
        const reader = read.get(pointer);
        if (reader !== undefined) {
          const name = componentName(valueAt(document, schemaPointer)) ?? 'its schema';
          report(
            schemaPointer,
            `${operation.id} takes ${name}, which ${reader} answers with: what the server makes could be sent, and neither side can change alone. Give what is written a schema of its own.`,
          );
        }
        if (operation.method === 'patch' && isJson(media) && !/json-patch/i.test(media.mediaType)) {
          judgeUpdate(document, operation, schemaPointer, report);
        }
      }
    }
    judgeDirections(contract, report);
  },
});

/**
 * The schemas of whole resources that clients read: bodies, what an envelope holds, what a page lists.
 * @param {Contract} contract
 * @returns {ReadonlyMap<Pointer, string>} by the place of the schema, who answers with it
 */
function readSchemas({ document, conventions, operations, webhooks }) {
  /** @type {Map<Pointer, string>} */
  const read = new Map();
  /** @param {string} reader @param {readonly (Pointer | undefined)[]} pointers */
  const add = (reader, pointers) => {
    for (const at of pointers) {
      const { value, pointer } =
        at === undefined ? { value: undefined, pointer: '' } : dereference(document, at);
      if (isObject(value) && isTyped(document, pointer, 'object') && !read.has(pointer))
        read.set(pointer, reader);
    }
  };
  for (const operation of operations) {
    for (const { schemaPointer } of successes(operation).flatMap(({ content }) =>
      content.filter(isObjectBody),
    )) {
      if (schemaPointer === undefined) continue;
      const inside = [conventions.envelope?.data, operation.pagination?.response.items]
        .filter((place) => place !== undefined)
        .flatMap((place) => findInBody(document, schemaPointer, place).places)
        .flatMap(({ pointer, schema }) =>
          isObject(schema.items) ? [pointer, `${pointer}/items`] : [pointer],
        );
      add(operation.id, [schemaPointer, ...inside]);
    }
  }
  for (const { event, requestBody } of webhooks) {
    add(
      `the webhook ${event}`,
      requestBody?.content.filter(isObjectBody).map((media) => media.schemaPointer) ?? [],
    );
  }
  return read;
}

/**
 * An update names what changes: nothing is required, and an empty one says nothing.
 * @param {JsonObject} document
 * @param {Operation} operation
 * @param {Pointer} schemaPointer
 * @param {Report} report
 */
function judgeUpdate(document, { id }, schemaPointer, report) {
  const parts = partsOf(document, schemaPointer);
  const schemas = parts.map(({ schema }) => schema);
  // The branches of a union may be told apart by what they require.
  if (schemas.some(({ oneOf, anyOf }) => Array.isArray(oneOf) || Array.isArray(anyOf))) return;
  if (!schemas.some(({ type, properties }) => type === 'object' || isObject(properties))) return;
  for (const { pointer, schema } of parts) {
    if (!Array.isArray(schema.required) || schema.required.length === 0) continue;
    report(
      `${pointer}/required`,
      `${id} requires ${schema.required.join(', ')}, but PATCH names only what changes (RFC 7396). Remove \`required\`, or make it a PUT.`,
    );
  }
  if (schemas.some(({ minProperties }) => typeof minProperties === 'number' && minProperties > 0)) return;
  report(
    parts.at(-1)?.pointer ?? schemaPointer,
    `${id} takes an update that changes nothing. Add \`minProperties: 1\`.`,
  );
}

/**
 * The schema, what it refers to, and what it takes in by `allOf`.
 * @param {JsonObject} document
 * @param {Pointer} start
 */
function partsOf(document, start) {
  /** @type {Map<Pointer, Record<string, unknown>>} */
  const found = new Map();
  const stack = [start];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const schema = valueAt(document, next);
    if (found.has(next) || !isObject(schema)) continue;
    found.set(next, schema);
    stack.push(dereference(document, next).pointer);
    if (Array.isArray(schema.allOf)) {
      for (const index of schema.allOf.keys()) stack.push(next + toPointer(['allOf', index]));
    }
  }
  return [...found].map(([pointer, schema]) => ({ pointer, schema }));
}

/**
 * `readOnly` means nothing where nobody reads, `writeOnly` nothing where nobody writes.
 * @param {Contract} contract
 * @param {Report} report
 */
function judgeDirections({ document, operations, webhooks }, report) {
  const written = walkSchemas(
    document,
    schemasOf(operations.flatMap(({ requestBody }) => requestBody?.content ?? [])),
  );
  const answers = operations.flatMap(({ responses }) => responses.flatMap(({ content }) => content));
  const read = walkSchemas(document, schemasOf([...answers, ...deliveries(webhooks)]));
  const isWritten = new Set(written.map(({ pointer }) => pointer));
  const isRead = new Set(read.map(({ pointer }) => pointer));
  for (const { pointer, schema } of written) {
    if (schema.readOnly !== true || isRead.has(pointer)) continue;
    report(
      `${pointer}/readOnly`,
      'This stands in what clients send and in nothing that they read, so it cannot be `readOnly`. Remove the property from the request.',
    );
  }
  for (const { pointer, schema } of read) {
    if (schema.writeOnly !== true || isWritten.has(pointer)) continue;
    report(
      `${pointer}/writeOnly`,
      'This stands in what clients read and in nothing that they send, so it cannot be `writeOnly`. Remove the property from the response.',
    );
  }
}

/** @param {readonly Webhook[]} webhooks */
function deliveries(webhooks) {
  return webhooks.flatMap(({ requestBody }) => requestBody?.content ?? []);
}

/** @param {readonly MediaType[]} content */
function schemasOf(content) {
  return content.flatMap(({ schemaPointer }) => schemaPointer ?? []);
}

/**
 * Bodies that are objects with properties: JSON and forms.
 * @param {MediaType} media
 */
function isObjectBody(media) {
  return isJson(media) || /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(media.mediaType);
}
