/**
 * Reads an answer to its end, so that a connection that breaks half way is a failed attempt like any other.
 *
 * @param binary whether a success may be something else than JSON; then its `Content-Type` decides
 * @param maxBytes of a text; a small answer can unpack to a large one
 * @returns a text, a file, or nothing where there is no body
 * @throws {RangeError} when the text is longer than that
 */
export async function receive(
  response: Response,
  binary: boolean,
  maxBytes: number,
): Promise<string | File | undefined> {
  const type = response.headers.get('Content-Type') ?? '';
  if (response.body === null) return undefined;
  if (binary && response.ok && !/[/+]json\b|^text\//i.test(type)) {
    // Few apps download files; the others do not load this.
    const { receiveFile } = await import('./receive-file.ts');
    return receiveFile(response, type);
  }
  return boundedText(response.body, maxBytes);
}

async function boundedText(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maxBytes) {
      // Nobody waits for the end of what nobody wants.
      reader.cancel().catch(() => {});
      throw new RangeError(`the body is larger than ${maxBytes} bytes (maxBodyBytes)`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** What a text says as JSON; `undefined` for an empty one. */
export function parse(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}

/** What an error says: as JSON where it is JSON, else as the text that it is. */
export function jsonOrText(body: unknown): unknown {
  if (typeof body !== 'string') return body ?? '';
  try {
    return parse(body) ?? '';
  } catch {
    return body;
  }
}
