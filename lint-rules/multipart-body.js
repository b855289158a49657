// @ts-check
import { facets, findInBody, isTyped } from '../src/contract/body-place.js';
import { escapeSegment, isObject, toPointer, valueAt } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { saysSize } from './reading/size.js';
/** @import { JsonObject, MediaType, Operation, Pointer } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/multipart-body.md */
export const multipartBody = contractRule({
  description:
    'Each part of a multipart body says what it is where that is not plain text, and each file how large it may be.',
  severity: 'error',
  check({ document, operations }, report) {
    for (const operation of operations) {
      for (const media of operation.requestBody?.content ?? []) {
        if (/^multipart\//i.test(media.mediaType)) judgeBody(document, operation, media, report);
      }
    }
  },
});

/**
 * @param {JsonObject} document
 * @param {Operation} operation
 * @param {MediaType} media
 * @param {Report} report
 */
function judgeBody(
  document,
  { id, description, requestBody },
  { schemaPointer, pointer, mediaType },
  report,
) {
  if (schemaPointer === undefined) {
    report(
      pointer,
      `${id} takes ${mediaType} and does not say which parts it has. Add a schema with a property for each part.`,
    );
    return;
  }
  const whole = facets(document, schemaPointer);
  const encoding = valueAt(document, `${pointer}/encoding`);
  const encodings = isObject(encoding) ? encoding : {};
  const names = new Set(
    whole.flatMap(({ schema }) => Object.keys(isObject(schema.properties) ? schema.properties : {})),
  );
  for (const name of Object.keys(encodings)) {
    if (names.has(name)) continue;
    report(
      `${pointer}/encoding/${escapeSegment(name)}`,
      `${id} encodes the part ${name}, which its body does not have. Correct the name or remove the entry.`,
    );
  }
  for (const name of names) {
    const [place] = findInBody(document, schemaPointer, toPointer([name])).places;
    if (place === undefined) continue;
    const kind = kindOf(document, place.pointer);
    if (kind === 'text') continue;
    const own = encodings[name];
    if (!isObject(own) || typeof own.contentType !== 'string' || own.contentType.trim() === '') {
      report(
        isObject(own) ? `${pointer}/encoding/${escapeSegment(name)}` : pointer,
        kind === 'binary'
          ? `${id} takes a file in the part ${name} and does not say which types it may have. Add \`encoding.${name}.contentType\`.`
          : `${id} takes the part ${name} as JSON only because it is an object. Say so: add \`encoding.${name}.contentType: application/json\`.`,
      );
    }
    if (kind !== 'binary') continue;
    const described = [...whole, ...facets(document, place.pointer)].map(({ schema }) => schema.description);
    const used = whole.map(({ schema }) =>
      isObject(schema.properties) ? schema.properties[name] : undefined,
    );
    const besides = used.map((use) => (isObject(use) ? use.description : undefined));
    if (saysSize(description, requestBody?.description, ...described, ...besides)) continue;
    report(
      place.pointer,
      `${id} takes a file in the part ${name} and does not say how large it may be. Say it in the description, such as "at most 50 MiB".`,
    );
  }
}

/**
 * What a part is by its schema, which decides the type that it has where no encoding says it.
 * @param {JsonObject} document
 * @param {Pointer} at
 * @returns {'text' | 'json' | 'binary'}
 */
function kindOf(document, at) {
  /** @type {Set<Pointer>} */
  const seen = new Set();
  // An array of a kind is repeated parts of that kind. A schema of lists of itself ends here as well.
  for (let place = at; !seen.has(place); ) {
    seen.add(place);
    const found = facets(document, place);
    const schemas = found.map(({ schema }) => schema);
    if (schemas.some(({ contentEncoding }) => contentEncoding !== undefined)) return 'text';
    if (schemas.some((schema) => schema.contentMediaType !== undefined || schema.format === 'binary'))
      return 'binary';
    if (isTyped(document, place, 'object')) return 'json';
    const list = found.find(({ schema }) => isObject(schema.items));
    if (list === undefined) return schemas.some(saysType) ? 'text' : 'binary';
    place = `${list.pointer}/items`;
  }
  return 'text';
}

/** @param {Record<string, unknown>} schema */
function saysType(schema) {
  return schema.type !== undefined || schema.enum !== undefined || schema.const !== undefined;
}
