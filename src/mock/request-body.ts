import type { Operation } from '../contract/types.ts';
import { FILE, type FormEntry } from './form-fields.ts';
import { Refusal } from './refusal.ts';

/** Bytes of a body that are taken. */
const LIMITS = { file: 32 * 1024 * 1024, text: 1024 * 1024 };
/** Levels of nesting that are taken in JSON; validators recurse. */
const DEPTH = 100;

/** A body as its media type reads it. */
export type RequestBody = { readonly contentType: string } & (
  | { readonly kind: 'parsed'; readonly value: unknown }
  | { readonly kind: 'form'; readonly fields: readonly FormEntry[] }
  | { readonly kind: 'opaque' }
);

/**
 * Reads a body and parses it as its media type says.
 *
 * @returns `undefined` where there is none, or none that means anything
 * @throws {Refusal} on a body that is too large, broken, or of a type that the operation does not take
 */
export async function readRequestBody(
  request: Request,
  operation: Operation,
): Promise<RequestBody | undefined> {
  const contentType = request.headers.get('content-type');
  const essence = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isForm = essence === 'multipart/form-data';
  const isText = /^(application\/([^;]+\+)?json|application\/x-www-form-urlencoded|text\/.*)?$/.test(essence);
  const bytes = await readBytes(request, isText ? LIMITS.text : LIMITS.file);
  if (bytes.length === 0) return undefined;
  const { requestBody } = operation;
  // A body that nobody asked for means nothing (RFC 9110, section 9.3.1).
  if (requestBody === undefined) return undefined;
  const taken = requestBody.content.map(({ mediaType }) => mediaType);
  if (contentType === null || !taken.some((pattern) => matches(pattern, essence))) {
    throw new Refusal(
      'unsupportedMediaType',
      `The body is ${contentType === null ? 'of no stated type' : essence || 'of an unreadable type'}; ${operation.id} takes ${taken.join(', ')}.`,
      [{ field: 'Content-Type', message: `must be ${taken.join(' or ')}`, rule: 'enum' }],
    );
  }
  if (isForm) return { contentType: essence, kind: 'form', fields: await readForm(bytes, contentType) };
  if (/^application\/([^;]+\+)?json$/.test(essence))
    return { contentType: essence, kind: 'parsed', value: parseJson(decode(bytes)) };
  if (essence === 'application/x-www-form-urlencoded')
    return { contentType: essence, kind: 'form', fields: [...new URLSearchParams(decode(bytes))] };
  if (essence.startsWith('text/')) return { contentType: essence, kind: 'parsed', value: decode(bytes) };
  return { contentType: essence, kind: 'opaque' };
}

/** Whether a media type falls under a pattern such as `image/*`. */
export function matches(pattern: string, mediaType: string): boolean {
  const [type = '', subtype = ''] = (pattern.split(';')[0] ?? '').trim().toLowerCase().split('/');
  const [otherType = '', otherSubtype = ''] = (mediaType.split(';')[0] ?? '').trim().toLowerCase().split('/');
  return (type === '*' || type === otherType) && (subtype === '*' || subtype === otherSubtype);
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () =>
    new Refusal('bodyTooLarge', `The body is larger than ${limit} bytes, the most that is taken.`);
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.length;
      if (length > limit) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('malformedBody', 'The body ended before all of it had come.');
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('malformedBody', 'The body is not UTF-8.');
  }
}

function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal(
      'malformedBody',
      `The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH) throw new Refusal('malformedBody', `The body is nested deeper than ${DEPTH} levels.`);
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return value;
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormEntry[]> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw new Refusal(
      'malformedBody',
      'The body is not a well-formed multipart/form-data with the boundary of its Content-Type.',
    );
  }
  return Promise.all([...form].map(readPart));
}

/** A part in JSON is a value like any other, though it comes as a file. */
async function readPart([name, value]: [string, FormDataEntryValue]): Promise<FormEntry> {
  if (typeof value === 'string') return [name, value];
  return [name, /^application\/([^;]+\+)?json\b/.test(value.type) ? await value.text() : FILE];
}
