import type { Wire } from '../schema/pair.ts';

/** A media type or range, taken apart (RFC 9110, sections 8.3.1 and 12.5.1). */
export interface MediaRange {
  readonly type: string;
  readonly subtype: string;
  /** Without `charset`, which every text has. */
  readonly parameters: ReadonlyMap<string, string>;
}

export function parseMediaRange(text: string): MediaRange {
  const [range = '', ...rest] = text.toLowerCase().split(';');
  const [type = '*', subtype = '*'] = range.trim().split('/');
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const [name = '', value = ''] = part.trim().split('=');
    if (name !== '' && name !== 'charset' && name !== 'boundary')
      parameters.set(name, value.replaceAll('"', ''));
  }
  return { type, subtype, parameters };
}

/** Whether a range takes all that another takes. */
export function rangeCovers(outer: MediaRange, inner: MediaRange): boolean {
  return (
    (outer.type === '*' || outer.type === inner.type) &&
    (outer.subtype === '*' || outer.subtype === inner.subtype) &&
    [...outer.parameters].every(([name, value]) => inner.parameters.get(name) === value)
  );
}

/** Whether a media type is a kind of another by its structured suffix (RFC 6839): problem+json of json. */
export function specializes(outer: MediaRange, inner: MediaRange): boolean {
  return outer.type === inner.type && inner.subtype.endsWith(`+${outer.subtype}`);
}

/** How a schema under a media type is written; undefined where the bytes have a form of their own. */
export function wireOf({ type, subtype }: MediaRange): Wire | undefined {
  if (subtype === 'json' || subtype.endsWith('+json') || subtype === '*') return 'json';
  if (subtype === 'xml' || subtype.endsWith('+xml')) return 'xml';
  if (subtype === 'x-www-form-urlencoded' || type === 'multipart' || type === 'text') return 'text';
  if (BINARY.has(type) || ['octet-stream', 'pdf', 'zip', 'gzip'].includes(subtype)) return undefined;
  return 'json';
}

const BINARY = new Set(['image', 'audio', 'video', 'font']);
