import type { CredentialPlace } from './api-table.ts';

/**
 * A credential, or where to get it: asked before each attempt, so a token can be renewed. `rejected` is the one that
 * the server has just answered 401 to; who gives another one then gets one more attempt.
 */
export type Credential = string | ((context: { readonly rejected?: string }) => string | Promise<string>);

/** One credential under one of the names that the API knows. */
export type Auth<Name extends string> = {
  [N in Name]: { readonly [Chosen in N]: Credential } & { readonly [Other in Exclude<Name, N>]?: never };
}[Name];

/** A credential that cannot be sent. The message does not hold the credential. */
export class CredentialError extends Error {
  override readonly name = 'CredentialError';
  readonly code = 'credential-not-sendable';
}

/** What is sent, before it is sent. */
export interface Outgoing {
  url: string;
  readonly headers: Headers;
}

/**
 * Puts the credential where the API wants it. A request that carries one already (a header given by the caller)
 * stays as it is.
 *
 * @param places by the names under which `auth` takes credentials
 * @param rejected the credential that was sent before and refused
 * @returns the credential that was put in where it can be renewed, that is, where a function gave it
 * @throws {CredentialError} when the credential has characters that a header cannot carry
 */
export async function addCredential(
  outgoing: Outgoing,
  auth: Readonly<Record<string, Credential | undefined>>,
  places: Readonly<Record<string, CredentialPlace>>,
  rejected?: string,
): Promise<string | undefined> {
  const name = Object.keys(places).find((known) => auth[known] !== undefined);
  const place = places[name ?? ''];
  const given = auth[name ?? ''];
  if (place === undefined || given === undefined) return undefined;
  const credential =
    typeof given === 'function' ? await given(rejected === undefined ? {} : { rejected }) : given;
  // Few APIs take credentials elsewhere than in a plain header; clients of the others do not load this.
  const header =
    place.in === 'header' && !place.encoding
      ? ([place.name, `${place.prefix ?? ''}${credential}`] as const)
      : (await import('./other-credentials.ts')).placeElsewhere(outgoing, place, credential);
  if (header && outgoing.headers.has(header[0])) return undefined;
  try {
    if (header) outgoing.headers.set(...header);
  } catch {
    // What the platform throws quotes the value, so it is not passed on.
    throw new CredentialError(
      `the credential \`${name}\` cannot be sent in ${place.name}: it has characters that HTTP does not allow there, such as a line break.`,
    );
  }
  return typeof given === 'function' ? credential : undefined;
}
