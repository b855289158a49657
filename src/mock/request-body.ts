import type { Operation } from '../contract/types.ts';
import { Refusal } from './refusal.ts';

/** Bytes of a body that are taken. */
const LIMITS = { form: 32 * 1024 * 1024, other: 1024 * 1024 };
/** Levels of nesting that are taken in JSON; validators recurse. */
const DEPTH = 100;

/** A body as Prism takes it: JSON parsed, forms and text as text, and for the rest only that it is there. */
export interface RequestBody {
  readonly value: unknown;
  /** The content type to tell Prism. */
  readonly contentType: string | undefined;
  readonly kind: 'none' | 'json' | 'form' | 'text' | 'opaque';
}

/**
 * Reads a body and parses it as its media type says.
 *
 * @throws {Refusal} on a body that is too large, broken, or of a type that the operation does not take
 */
export async function readRequestBody(request: Request, operation: Operation): Promise<RequestBody> {
  const contentType = request.headers.get('content-type') ?? undefined;
  const essence = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const isForm = essence === 'multipart/form-data';
  const bytes = await readBytes(request, isForm ? LIMITS.form : LIMITS.other);
  if (bytes.length === 0) return { value: undefined, contentType: undefined, kind: 'none' };
  const { requestBody } = operation;
  // A body that nobody asked for means nothing (RFC 9110, section 9.3.1).
  if (requestBody === undefined) return { value: undefined, contentType: undefined, kind: 'none' };
  const taken = requestBody.content.map(({ mediaType }) => mediaType);
  if (contentType === undefined || !taken.some((pattern) => matches(pattern, essence))) {
    throw new Refusal(
      'unsupportedMediaType',
      `The body is ${contentType === undefined ? 'of no stated type' : essence || 'of an unreadable type'}; ${operation.id} takes ${taken.join(', ')}.`,
      [{ field: 'Content-Type', message: `must be ${taken.join(' or ')}` }],
    );
  }
  if (isForm) return { value: await plainForm(bytes, contentType), contentType: PLAIN_FORM, kind: 'form' };
  if (/^application\/([^;]+\+)?json$/.test(essence)) {
    return { value: parseJson(decode(bytes)), contentType: essence, kind: 'json' };
  }
  if (essence === 'application/x-www-form-urlencoded' || essence.startsWith('text/')) {
    return { value: decode(bytes), contentType: essence, kind: 'text' };
  }
  return { value: 'x', contentType: essence, kind: 'opaque' };
}

/** Whether a media type falls under a pattern such as `image/*`. */
export function matches(pattern: string, mediaType: string): boolean {
  const [type = '', subtype = ''] = (pattern.split(';')[0] ?? '').trim().toLowerCase().split('/');
  const [otherType = '', otherSubtype = ''] = mediaType.split('/');
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

const BOUNDARY = 'accord-plain-form';
const PLAIN_FORM = `multipart/form-data; boundary=${BOUNDARY}`;

/**
 * The same form written so that Prism survives it: each part has a type (one without ends its process), and a file
 * is one character long, since Prism only looks whether it is there.
 */
async function plainForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<string> {
  let form: FormData;
  try {
    form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    throw new Refusal(
      'malformedBody',
      'The body is not a well-formed multipart/form-data with the boundary of its Content-Type.',
    );
  }
  const parts = [...form].map(([name, value]) => {
    const isFile = typeof value !== 'string';
    const disposition = `form-data; name="${name.replaceAll(/["\r\n]/g, '_')}"${isFile ? '; filename="file"' : ''}`;
    const type = isFile ? 'application/octet-stream' : 'text/plain';
    const content = isFile ? 'x' : value.replaceAll(`--${BOUNDARY}`, '');
    return `--${BOUNDARY}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`;
  });
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}
