import { OAuthError } from './oauth-error.ts';

/**
 * A URL that a secret or a token may pass through: `https`, or `http` to this very machine.
 *
 * @param name what the URL is called where it was given
 * @throws {OAuthError} when it is anything else; the message does not hold the URL, which may hold a password
 */
export function oauthUrl(name: string, text: string): URL {
  if (!URL.canParse(text)) {
    throw new OAuthError('unusable-url', `${name} is no absolute URL. Write it out, with https:// in front.`);
  }
  const url = new URL(text);
  if (url.protocol !== 'https:' && !isLoopback(url)) {
    throw new OAuthError(
      'unusable-url',
      `${name} is not https, so secrets and tokens could be read on the way. Take its https:// address; http:// serves for localhost only.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new OAuthError('unusable-url', `${name} has a user or a password in it. Leave them out.`);
  }
  return url;
}

/** `http` that does not leave the machine. */
export function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
