import type { SerializedBody } from './serialize-body.ts';

/** A file of a form that is not a `File` yet. */
export interface FilePart {
  readonly data: Blob | string | ArrayBuffer | Uint8Array<ArrayBuffer>;
  /** Its last segment is sent: no folder of this machine is anybody's concern. */
  readonly filename?: string;
  /** The media type; that of `data` where left out. */
  readonly type?: string;
}

/** A body that cannot be sent in the media type of its operation. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  readonly code = 'body-not-sendable';
}

/**
 * A body that is not JSON. Forms are written from plain objects: a list becomes one part an item, a file part a file,
 * another object a JSON part (OpenAPI 3.1, section 4.8.15.1). What is no form is sent as it is.
 *
 * @param mediaType the declared one; a `Blob` with a type of its own overrules it
 * @throws {BodyError} for a plain object where bytes are wanted, and for a stream inside a form
 */
export function serializeOther(value: unknown, mediaType: string): SerializedBody {
  if (value instanceof FormData) return { body: value };
  if (isBody(value)) return { body: value, contentType: (value instanceof Blob && value.type) || mediaType };
  if (mediaType.startsWith('multipart/')) {
    const form = new FormData();
    for (const [name, item] of parts(value)) form.append(name, toPart(name, item));
    return { body: form };
  }
  if (mediaType !== 'application/x-www-form-urlencoded') {
    throw new BodyError(
      `a body of the media type ${mediaType} is a Blob, a text, bytes or a stream. An object would arrive as something else.`,
    );
  }
  const fields = parts(value).map(([name, item]) => [name, toText(item)]);
  return { body: new URLSearchParams(fields), contentType: mediaType };
}

function parts(value: unknown): [string, unknown][] {
  return Object.entries(value ?? {}).flatMap(([name, part]: [string, unknown]) =>
    (Array.isArray(part) ? part : [part])
      .filter((item: unknown) => item !== undefined && item !== null)
      .map((item: unknown): [string, unknown] => [name, item]),
  );
}

function toPart(name: string, item: unknown): string | Blob {
  if (item instanceof Blob) return item;
  if (isFilePart(item)) {
    const { data, filename = name, type = data instanceof Blob ? data.type : '' } = item;
    return new File([data], filename.split(/[\\/]/).at(-1) || name, { type });
  }
  if (isBody(item) && typeof item !== 'string') {
    throw new BodyError(
      `the part ${name} of a form is a Blob, a File or { data, filename, type }: a form has to know its size, which a stream does not tell.`,
    );
  }
  const text = toText(item);
  return typeof item === 'object' ? new Blob([text], { type: 'application/json' }) : text;
}

function toText(item: unknown): string {
  return typeof item === 'object' ? JSON.stringify(item) : String(item);
}

function isFilePart(item: unknown): item is FilePart {
  if (typeof item !== 'object' || item === null || !('data' in item)) return false;
  return isBody(item.data) && !(item.data instanceof ReadableStream);
}

function isBody(
  value: unknown,
): value is string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream {
  return (
    typeof value === 'string' ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream
  );
}
