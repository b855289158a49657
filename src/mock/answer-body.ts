import { isObject } from '../contract/pointer.js';
import type { MediaType } from '../contract/types.ts';

/** A body as it goes over the wire. */
export type WireBody = string | Uint8Array<ArrayBuffer> | null;

/** Whether a media type is JSON, so that Prism can make an answer of it. */
export function isJson(mediaType: string): boolean {
  return /^application\/([^;]+\+)?json\b/i.test(mediaType);
}

function isText(mediaType: string): boolean {
  return /^(text\/|application\/(xml|yaml|x-ndjson|javascript)|[^;]+\+(xml|yaml))/i.test(mediaType);
}

/** Writes what Prism answered: JSON as JSON, text as it is, binary examples decoded from Base64. */
export function writeBody(body: unknown, mediaType: string): WireBody {
  if (body === undefined) return null;
  if (isJson(mediaType)) return JSON.stringify(body);
  if (
    typeof body === 'string' &&
    !isText(mediaType) &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(body) &&
    body.length % 4 === 0
  ) {
    return new Uint8Array(Buffer.from(body, 'base64'));
  }
  return typeof body === 'string'
    ? body
    : isObject(body) || Array.isArray(body)
      ? JSON.stringify(body)
      : String(body);
}

/**
 * The bytes of a download without an example, which Prism cannot make: the smallest file of its kind that programs
 * open, or a line of text.
 */
export function placeholder({ mediaType }: MediaType): WireBody {
  const essence = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (essence === 'application/pdf') return EMPTY_PDF;
  // The end record of an archive without entries.
  if (essence === 'application/zip')
    return new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);
  return 'This is a mock.\n';
}

const EMPTY_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
