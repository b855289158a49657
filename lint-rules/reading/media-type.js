// @ts-check
/** @import { MediaType } from '../../src/contract/types.ts' */

/**
 * Whether bodies of a media type are JSON: `application/json` and every type with the suffix `+json` (RFC 6839).
 * @param {{ readonly mediaType: string }} media
 */
export function isJson({ mediaType }) {
  return /^(application\/json|[^/]+\/[^;]+\+json)\s*(;|$)/i.test(mediaType);
}

/**
 * Whether a body of a media type can be written down as an example: JSON, text and forms. Binary bodies cannot.
 * @param {{ readonly mediaType: string }} media
 */
export function isWritable(media) {
  return (
    isJson(media) ||
    /^(text\/|multipart\/form-data|application\/(x-www-form-urlencoded|xml|yaml|jsonl|x-ndjson))/i.test(
      media.mediaType,
    )
  );
}

/**
 * Whether a body of a media type is a file that someone may want to keep: neither JSON, nor a form, a page of HTML
 * or a stream of events.
 * @param {{ readonly mediaType: string }} media
 */
export function isFile(media) {
  return (
    !isJson(media) &&
    !/^(multipart\/|text\/(html|event-stream)|application\/(x-www-form-urlencoded|jsonl|x-ndjson|json-seq))/i.test(
      media.mediaType,
    )
  );
}

/** Types under `application/` whose bodies are surely no text. */
const BYTES =
  /^application\/(octet-stream|pdf|zip|gzip|zstd|wasm|msword|java-archive|x-(tar|gzip|7z-compressed|protobuf)|vnd\.(ms-|openxmlformats-|oasis\.))/i;

/**
 * Whether a body of a media type is bytes and surely no text.
 * @param {{ readonly mediaType: string }} media
 */
export function isBinary({ mediaType }) {
  if (/\+(xml|json|yaml)/i.test(mediaType)) return false;
  return /^(image|audio|video|font)\//i.test(mediaType) || BYTES.test(mediaType);
}

/**
 * What is wrong with the name of a media type, or with a JSON body of no known shape.
 * @param {Pick<MediaType, 'mediaType' | 'schemaPointer'>} media
 * @returns {string | undefined} a sentence with the remedy
 */
export function mediaFault({ mediaType, schemaPointer }) {
  const [name = ''] = mediaType.split(';');
  const [type = '', subtype = ''] = name.trim().toLowerCase().split('/');
  if (name.includes('*'))
    return 'That is a range and tells nobody what it is. Name the types that it can be.';
  if (subtype !== 'json' && subtype !== 'x-json' && !subtype.endsWith('+json')) return undefined;
  if (type === 'text' || subtype === 'x-json') return 'JSON is application/json (RFC 8259). Write that.';
  if (mediaType !== `${type}/${subtype}`) {
    return `JSON is in UTF-8 and takes no parameter; tools compare the name letter by letter. Write ${type}/${subtype}.`;
  }
  return schemaPointer === undefined
    ? 'It has no schema, so nobody knows its shape. Add `schema`.'
    : undefined;
}
