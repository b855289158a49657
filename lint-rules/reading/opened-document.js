// @ts-check
import { fromPointer, toPointer } from '../../src/contract/pointer.js';
import { joinSources } from './joined-sources.js';
import { isSplit } from './source-references.js';

/**
 * @import { RulesetFunctionContext } from '@stoplight/spectral-core'
 * @import { JsonObject, Pointer } from '../../src/contract/types.ts'
 */

/** @typedef {RulesetFunctionContext['documentInventory'] & { readonly source?: string | null }} Inventory */

/**
 * A document that Spectral was asked to judge, as one bundle.
 *
 * @typedef {object} OpenedDocument
 * @property {JsonObject} bundle
 * @property {(pointer: Pointer) => OpenedPlace} placeOf
 */

/**
 * @typedef {object} OpenedPlace
 * @property {string[]} path what Spectral is told, so that it finds the line in the right file
 * @property {unknown} file the content of that file
 * @property {Pointer} place where in that file
 * @property {number} depth how many segments of the place lead to it through what were other files
 */

/** The first segment of a path into another file than the one that was opened. No key of a document is like it. */
const ELSEWHERE = '\u0000file';

/** @type {WeakMap<object, OpenedDocument | null>} */
const known = new WeakMap();

/** @type {WeakSet<Inventory>} */
const taught = new WeakSet();

/**
 * The bundle that a document is or, where it is the index of a split description, makes together with the files that
 * it refers to, as Spectral has read them.
 *
 * @param {Record<string, unknown>} document
 * @param {Inventory} inventory
 * @returns {OpenedDocument | undefined} `undefined` where a reference leads nowhere; Spectral says so itself
 */
export function openedDocument(document, inventory) {
  let opened = known.get(document);
  if (opened === undefined) {
    opened = isSplit(document) ? openSplit(document, inventory) : openBundle(document);
    known.set(document, opened);
  }
  if (opened !== null && typeof inventory.source === 'string') teach(inventory);
  return opened ?? undefined;
}

/**
 * @param {Record<string, unknown>} document
 * @returns {OpenedDocument}
 */
function openBundle(document) {
  return {
    // A parsed document is JSON.
    bundle: /** @type {JsonObject} */ (document),
    placeOf: (pointer) => ({
      path: fromPointer(pointer).map(protect),
      file: document,
      place: pointer,
      depth: depthOf(fromPointer(pointer)),
    }),
  };
}

/**
 * @param {Record<string, unknown>} document
 * @param {Inventory} inventory
 * @returns {OpenedDocument | null}
 */
function openSplit(document, { source, referencedDocuments }) {
  if (typeof source !== 'string') return null;
  const joined = joinSources(document, source, (other) => referencedDocuments[other]?.data);
  if (joined === undefined) return null;
  return {
    bundle: joined.document,
    placeOf(pointer) {
      const at = joined.placeOf(pointer);
      const path = [ELSEWHERE, at.source, ...fromPointer(at.pointer)].map(protect);
      const file = at.source === source ? document : referencedDocuments[at.source]?.data;
      return { path, file, place: at.pointer, depth: 0 };
    },
  };
}

/**
 * In a bundle a component, a path item and a webhook were files of their own.
 * @param {readonly string[]} segments
 */
function depthOf([first, ...rest]) {
  const depth = first === 'components' ? 3 : first === 'paths' || first === 'webhooks' ? 2 : 0;
  return rest.length + 1 < depth ? 0 : depth;
}

/**
 * Lets findings stand in other files than the one that was opened. Spectral places a finding by asking the inventory
 * of its documents; for rules over unresolved documents that one knows only the opened one, and for the others it
 * follows each reference on the way, so that nothing could be said of a reference itself.
 *
 * @param {Inventory} inventory
 */
function teach(inventory) {
  if (taught.has(inventory)) return;
  taught.add(inventory);
  const find = inventory.findAssociatedItemForPath.bind(inventory);
  inventory.findAssociatedItemForPath = (path, resolved) => {
    const [mark, source = '', ...segments] = path;
    const document = mark === ELSEWHERE ? inventory.referencedDocuments[source] : undefined;
    if (document !== undefined) return { document, path: segments, missingPropertyPath: segments };
    return find(mark === ELSEWHERE ? segments : path, resolved);
  };
}

/**
 * Spectral takes the segments of a path for those of a JSON Pointer and decodes them.
 * @param {string} segment
 */
function protect(segment) {
  return segment.replaceAll('~', '~0');
}

/**
 * The path of Spectral's for a path into the bundle.
 * @param {OpenedDocument} opened
 * @param {readonly (string | number)[]} path
 */
export function pathIn(opened, path) {
  return opened.placeOf(toPointer(path)).path;
}
