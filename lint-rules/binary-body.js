// @ts-check
import { facets } from '../src/contract/body-place.js';
import { contractRule } from './reading/contract-rule.js';
import { lacksHeader } from './reading/header.js';
import { isBinary, isFile } from './reading/media-type.js';
import { saysSize } from './reading/size.js';
import { nameOf, successes } from './reading/status.js';
/** @import { JsonObject, MediaType, Operation, Pointer, Response } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/binary-body.md */
export const binaryBody = contractRule({
  description:
    'Bytes are described as bytes; who downloads is told the name of the file, who uploads its greatest size.',
  severity: 'error',
  check({ document, operations }, report) {
    /** @type {Set<Pointer>} */
    const told = new Set();
    /** @type {Report} */
    const once = (pointer, message) => {
      const key = JSON.stringify([pointer, message]);
      if (!told.has(key)) report(pointer, message);
      told.add(key);
    };
    for (const operation of operations) {
      const { id, requestBody, description } = operation;
      for (const media of requestBody?.content ?? []) judgeSchema(document, media, `${id} takes`, once);
      const uploads = requestBody?.content.filter(isBinary) ?? [];
      const [upload] = uploads;
      if (
        requestBody !== undefined &&
        upload !== undefined &&
        !saysSize(requestBody.description, description)
      ) {
        once(
          requestBody.pointer,
          `${id} takes ${upload.mediaType} and does not say how large it may be. Say it in the description of the body, such as "at most 100 MiB".`,
        );
      }
      for (const response of successes(operation)) judgeResponse(document, operation, response, once);
    }
  },
});

/**
 * @param {JsonObject} document
 * @param {Operation} operation
 * @param {Response} response
 * @param {Report} report
 */
function judgeResponse(document, operation, response, report) {
  const name = nameOf(operation, response);
  for (const media of response.content) judgeSchema(document, media, `${operation.id} answers`, report);
  const file = response.content.find(isFile);
  if (file !== undefined && lacksHeader(response, 'Content-Disposition')) {
    report(
      response.pointer,
      `The header Content-Disposition is missing in ${name}, which is a file (${file.mediaType}): nobody knows under which name to keep it. Add it to \`headers\` (RFC 6266).`,
    );
  }
  if (file !== undefined && response.status === '206' && lacksHeader(response, 'Content-Range')) {
    report(
      response.pointer,
      `The header Content-Range is missing in ${name}: nobody knows which part it is. Add it to \`headers\` (RFC 9110, section 15.3.7).`,
    );
  }
}

/**
 * @param {JsonObject} document
 * @param {MediaType} media
 * @param {string} who
 * @param {Report} report
 */
function judgeSchema(document, media, who, report) {
  const { schemaPointer, mediaType } = media;
  if (schemaPointer === undefined || !isBinary(media)) return;
  const typed = facets(document, schemaPointer).find(({ schema }) => schema.type !== undefined);
  if (typed === undefined) return;
  report(
    `${typed.pointer}/type`,
    `${who} ${mediaType}, and its schema gives it a type. Bytes have none in OpenAPI 3.1: write \`${mediaType}: {}\`.`,
  );
}
