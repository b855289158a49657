/** A request body as `fetch` takes it, and the `Content-Type` to send with it. */
export interface SerializedBody {
  readonly body: BodyInit;
  /** Left out for a form with parts: `fetch` adds the boundary. */
  readonly contentType?: string;
}

/**
 * A request body in its declared media type. Forms are written from plain objects: a list becomes one part an
 * item, an object a JSON part (OpenAPI 3.1, section 4.8.15.1). What is neither JSON nor a form is sent as it is.
 *
 * @param mediaType the declared one; a `Blob` with a type of its own overrules it
 */
export function serializeBody(value: unknown, mediaType: string): SerializedBody {
  if (value instanceof FormData) return { body: value };
  if (/[/+]json\b/.test(mediaType)) return { body: JSON.stringify(value), contentType: mediaType };
  if (value instanceof Blob) return { body: value, contentType: value.type === '' ? mediaType : value.type };
  if (typeof value === 'string' || value instanceof ArrayBuffer)
    return { body: value, contentType: mediaType };
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
