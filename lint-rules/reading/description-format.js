// @ts-check
import { posix } from 'node:path';
import { isObject } from '../../src/contract/pointer.js';

/** The folders of a description. */
const FOLDERS = [
  ...['paths', 'webhooks', 'schemas', 'parameters', 'headers', 'responses', 'examples', 'requestBodies'],
  ...['securitySchemes', 'links', 'callbacks', 'messages', 'channels', 'operations', 'workflows'],
];

/**
 * The format of the documents that our rules are for: a description that declares its conventions, its channels and
 * workflows, and the files that it is made of. Of the latter no rule says anything, but Spectral, which knows a
 * document by its first key, would say of each that an editor opens that it is in no format that is known.
 *
 * @param {unknown} document
 * @param {string | null} [source]
 */
export function descriptionFormat(document, source) {
  if (!isObject(document)) return false;
  if (['x-conventions', 'asyncapi', 'arazzo'].some((key) => Object.hasOwn(document, key))) return true;
  return typeof source === 'string' && FOLDERS.includes(posix.basename(posix.dirname(source)));
}
descriptionFormat.displayName = 'Description with conventions';
