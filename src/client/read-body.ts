/**
 * The body of a successful answer.
 *
 * @param binary whether the operation may answer with something else than JSON; then the `Content-Type` decides:
 *   `text/…` is a string, JSON is parsed, the rest is a `Blob`
 * @returns `undefined` for an empty JSON body
 * @throws {SyntaxError} when what should be JSON is not
 */
export async function readBody(response: Response, binary: boolean): Promise<unknown> {
  const mediaType = response.headers.get('Content-Type') ?? '';
  if (binary && !/[/+]json\b/.test(mediaType)) {
    return mediaType.startsWith('text/') ? response.text() : response.blob();
  }
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}
