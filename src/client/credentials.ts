import type { CredentialPlace } from './api-table.ts';

/** A credential, or where to get it: asked before each request, so a token can be renewed. */
export type Credential = string | (() => string | Promise<string>);

/** One credential under one of the names that the API knows. */
export type Auth<Name extends string> = {
  [N in Name]: { readonly [Chosen in N]: Credential } & { readonly [Other in Exclude<Name, N>]?: never };
}[Name];

/** A credential that cannot be sent. The message does not hold the credential. */
export class CredentialError extends Error {
  override readonly name = 'CredentialError';
  readonly code = 'credential-not-sendable';
}

/**
 * The request with the credential where the API wants it. A request that carries one already (a header given by
 * the caller) stays as it is.
 *
 * @param places by the names under which `auth` takes credentials
 * @throws {CredentialError} when the credential has characters that a header cannot carry
 */
export async function withCredential(
  request: Request,
  auth: Readonly<Record<string, Credential | undefined>>,
  places: Readonly<Record<string, CredentialPlace>>,
): Promise<Request> {
  for (const [name, place] of Object.entries(places)) {
    const given = auth[name];
    if (given === undefined) continue;
    const credential = typeof given === 'function' ? await given() : given;
    return place.in === 'query'
      ? inQuery(request, place.name, credential)
      : inHeader(request, name, place, credential);
  }
  return request;
}

function inQuery(request: Request, parameter: string, credential: string): Request {
  const url = new URL(request.url);
  if (url.searchParams.has(parameter)) return request;
  url.searchParams.set(parameter, credential);
  return new Request(url, request);
}

function inHeader(request: Request, name: string, place: CredentialPlace, credential: string): Request {
  const header = place.in === 'cookie' ? 'Cookie' : place.name;
  if (request.headers.has(header)) return request;
  const sent = place.encoding === 'base64' ? base64(credential) : credential;
  try {
    request.headers.set(
      header,
      place.in === 'cookie' ? `${place.name}=${sent}` : `${place.prefix ?? ''}${sent}`,
    );
  } catch {
    // What the platform throws quotes the value, so it is not passed on.
    throw new CredentialError(
      `the credential \`${name}\` cannot be sent in the header ${header}: it has characters that HTTP does not allow there, such as a line break.`,
    );
  }
  return request;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
