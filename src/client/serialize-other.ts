import type { SerializedBody } from './serialize-body.ts';

/**
 * A body that is not JSON. Forms are written from plain objects: a list becomes one part an item, an object a JSON
 * part (OpenAPI 3.1, section 4.8.15.1). What is no form is sent as it is.
 *
 * @param mediaType the declared one; a `Blob` with a type of its own overrules it
 */
export function serializeOther(value: unknown, mediaType: string): SerializedBody {
  if (value instanceof FormData) return { body: value };
  if (isBody(value)) return { body: value, contentType: (value instanceof Blob && value.type) || mediaType };
  if (mediaType.startsWith('multipart/')) {
    const form = new FormData();
    for (const [name, item] of parts(value)) form.append(name, toPart(item));
    return { body: form };
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

function toPart(item: unknown): string | Blob {
  if (item instanceof Blob) return item;
  const text = toText(item);
  return typeof item === 'object' ? new Blob([text], { type: 'application/json' }) : text;
}

function toText(item: unknown): string {
  return typeof item === 'object' ? JSON.stringify(item) : String(item);
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
