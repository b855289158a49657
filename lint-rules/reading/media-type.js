// @ts-check

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
