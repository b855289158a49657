// @ts-check
import { facets, findInBody } from '../../src/contract/body-place.js';
import { texts } from '../../src/contract/description-reader.js';
import { isObject, toPointer, valueAt } from '../../src/contract/pointer.js';
/** @import { CodedStatus, Contract, Pointer } from '../../src/contract/types.ts' */

/**
 * @typedef {object} Named
 * @property {string} state
 * @property {Pointer} pointer where it is named
 *
 * @typedef {object} Transition
 * @property {string} by the `operationId`, or `$system`
 * @property {Pointer} pointer
 * @property {readonly Named[]} from
 * @property {readonly Named[]} to
 *
 * @typedef {object} Lifecycle
 * @property {string} resource the schema component
 * @property {Pointer} pointer where `x-lifecycle` stands
 * @property {string} property the property that holds the state
 * @property {boolean} known whether the schema has that property
 * @property {ReadonlyMap<string, Pointer>} states every state that the schema admits, and where it stands
 * @property {readonly Named[]} initial
 * @property {readonly Transition[]} transitions
 * @property {CodedStatus | undefined} refused its own answer to a call that the state forbids
 */

/** What moves a resource without a call. */
export const SYSTEM = '$system';

/**
 * The lifecycles of an API: `x-lifecycle` of the schema components.
 * @param {Pick<Contract, 'document'>} contract
 * @returns {Lifecycle[]}
 */
export function lifecyclesOf({ document }) {
  const schemas = valueAt(document, '/components/schemas');
  return Object.entries(isObject(schemas) ? schemas : {}).flatMap(([resource, schema]) => {
    const declared = isObject(schema) ? schema['x-lifecycle'] : undefined;
    if (!isObject(declared)) return [];
    const at = toPointer(['components', 'schemas', resource]);
    const pointer = `${at}/x-lifecycle`;
    const property = typeof declared.state === 'string' ? declared.state : '';
    const { places } = findInBody(document, at, toPointer([property]));
    /** @type {Map<string, Pointer>} */
    const states = new Map();
    for (const facet of places.flatMap((place) => facets(document, place.pointer))) {
      for (const [state, place] of statesOf(facet.schema)) states.set(state, facet.pointer + place);
    }
    return {
      resource,
      pointer,
      property,
      known: places.length > 0,
      states,
      initial: named(declared.initial, `${pointer}/initial`),
      transitions: transitionsOf(declared.transitions, `${pointer}/transitions`),
      refused: answerOf(declared.refused),
    };
  });
}

/**
 * @param {Record<string, unknown>} schema
 * @returns {[state: string, place: Pointer][]}
 */
function statesOf(schema) {
  if (typeof schema.const === 'string') return [[schema.const, '/const']];
  if (!Array.isArray(schema.enum)) return [];
  return schema.enum.flatMap((state, index) =>
    typeof state === 'string' ? [[state, `/enum/${index}`]] : [],
  );
}

/**
 * @param {unknown} declared
 * @param {Pointer} at
 * @returns {Transition[]}
 */
function transitionsOf(declared, at) {
  return Object.entries(isObject(declared) ? declared : {}).flatMap(([by, listed]) => {
    const own = at + toPointer([by]);
    const moves = Array.isArray(listed)
      ? listed.map((move, index) => ({ move, pointer: `${own}/${index}` }))
      : [{ move: listed, pointer: own }];
    return moves.flatMap(({ move, pointer }) =>
      isObject(move)
        ? [{ by, pointer, from: named(move.from, `${pointer}/from`), to: named(move.to, `${pointer}/to`) }]
        : [],
    );
  });
}

/**
 * @param {unknown} states one state or a list
 * @param {Pointer} pointer
 * @returns {Named[]}
 */
function named(states, pointer) {
  if (typeof states === 'string') return [{ state: states, pointer }];
  return texts(states).map((state, index) => ({ state, pointer: `${pointer}/${index}` }));
}

/**
 * @param {unknown} declared
 * @returns {CodedStatus | undefined}
 */
function answerOf(declared) {
  if (!isObject(declared) || typeof declared.status !== 'number' || typeof declared.code !== 'string')
    return undefined;
  return { status: declared.status, code: declared.code };
}
