import type { CredentialPlace } from './api-table.ts';
import type { Outgoing } from './credentials.ts';

/**
 * Where a credential goes that is not simply a header: into the query, into a cookie or, as `user:password`, encoded
 * into a header (RFC 7617). The URL of the request is changed here.
 *
 * @returns the header to set; `undefined` where the request carries a credential already, or now has it in its URL
 */
export function placeElsewhere(
  outgoing: Outgoing,
  { in: place, name, prefix = '', encoding }: CredentialPlace,
  credential: string,
): readonly [name: string, value: string] | undefined {
  if (place === 'query') {
    const { search, searchParams } = new URL(outgoing.url);
    if (searchParams.has(name)) return undefined;
    // Added as text: `URLSearchParams` would write the other parameters anew, in a style that is not theirs.
    outgoing.url += `${search === '' ? '?' : '&'}${encodeURIComponent(name)}=${encodeURIComponent(credential)}`;
    return undefined;
  }
  const sent = encoding === 'base64' ? base64(credential) : credential;
  return place === 'cookie' ? ['Cookie', `${name}=${sent}`] : [name, prefix + sent];
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
