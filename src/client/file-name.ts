import { parse } from 'content-disposition';

/**
 * The file name that a server proposes (RFC 6266), without any folder: what a server sends must not decide where a
 * file is written.
 *
 * @returns `undefined` where there is none
 */
export function fileName(contentDisposition: string | null): string | undefined {
  if (contentDisposition === null) return undefined;
  try {
    const base = parse(contentDisposition)
      .parameters.filename?.split(/[\\/]/)
      .at(-1)
      // Control characters are no part of a name.
      ?.replace(/\p{Cc}/gu, '')
      .trim();
    return base === undefined || /^\.*$/.test(base) ? undefined : base;
  } catch {
    // A header that is malformed proposes nothing.
    return undefined;
  }
}
