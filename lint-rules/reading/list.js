// @ts-check
import { facets, findInBody, isTyped } from '../../src/contract/body-place.js';
import { toPointer } from '../../src/contract/pointer.js';
import { successBodies } from './success-body.js';

/**
 * @import { BodyPlaces } from '../../src/contract/body-place.js'
 * @import { Contract, JsonObject, Operation, PaginationStyle, Pointer } from '../../src/contract/types.ts'
 */

/**
 * The lists that an operation answers: the items of its page; without one, what stands where the resource stands, or
 * where a page of this API would have its items.
 *
 * @param {Contract} contract
 * @param {Operation} operation
 * @returns {Pointer[]} the array schemas, each once
 */
export function listsOf({ document, conventions }, operation) {
  const { envelope, pagination } = conventions;
  const places =
    operation.pagination === undefined
      ? [envelope?.data ?? '', ...Object.values(pagination).map(({ response }) => response.items)]
      : [operation.pagination.response.items];
  const found = successBodies(operation).flatMap((schema) =>
    [...new Set(places)].flatMap((place) => findInBody(document, schema, place).places),
  );
  const pointers = found.map(({ pointer }) => pointer).filter((at) => isTyped(document, at, 'array'));
  return [...new Set(pointers)];
}

/**
 * Where the items of a list have a field.
 *
 * @param {JsonObject} document
 * @param {Pointer} list an array schema
 * @param {string} field with dots into objects: `schedule.kind`
 * @returns {BodyPlaces}
 */
export function fieldOfItem(document, list, field) {
  const place = toPointer(field.split('.'));
  const found = findInBody(document, list, '/0').places.map((item) =>
    findInBody(document, item.pointer, place),
  );
  return { places: found.flatMap(({ places }) => places), gaps: found.flatMap(({ gaps }) => gaps) };
}

/**
 * Whether a field can be put in order: it holds one value, neither a list nor an object.
 * @param {JsonObject} document
 * @param {BodyPlaces} field
 */
export function isSingle(document, { places }) {
  return !places.some(({ pointer }) =>
    facets(document, pointer).some(
      ({ schema }) => schema.type === 'array' || schema.type === 'object' || schema.properties !== undefined,
    ),
  );
}

/**
 * The pagination style whose query parameters an operation takes, all of them.
 * @param {Operation} operation
 * @param {readonly PaginationStyle[]} styles
 */
export function styleTaken({ parameters }, styles) {
  const names = new Set(parameters.filter((each) => each.in === 'query').map(({ name }) => name));
  return styles.find(({ request }) =>
    Object.values(/** @type {Record<string, { name: string }>} */ (request)).every(({ name }) =>
      names.has(name),
    ),
  );
}

/**
 * The pagination styles whose pages an operation answers, with all their parts.
 * @param {JsonObject} document
 * @param {Operation} operation
 * @param {readonly PaginationStyle[]} styles
 * @returns {PaginationStyle[]}
 */
export function stylesAnswered(document, operation, styles) {
  return styles.filter(({ response }) =>
    successBodies(operation).some((schema) =>
      Object.values(response).every((place) => {
        const { places, gaps } = findInBody(document, schema, place);
        return places.length > 0 && gaps.length === 0;
      }),
    ),
  );
}
