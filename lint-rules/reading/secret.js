// @ts-check
import { facets } from '../../src/contract/body-place.js';
import { takes } from './bound.js';
import { toCasing } from './casing.js';

/** @import { JsonObject, Pointer } from '../../src/contract/types.ts' */

/** What names of secrets end with. A hint, an id or an expiry of a secret is none. */
const SECRETS = [
  'secret',
  'token',
  'jwt',
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'private_key',
  'api_key',
  'apikey',
  'access_key',
  'signing_key',
  'encryption_key',
];

/**
 * Whether a parameter or property is named like a secret: `clientSecret`, `access_token`, `X-Api-Key`.
 * @param {string} name
 */
export function namesSecret(name) {
  const words = toCasing(name, 'snake_case');
  return SECRETS.some((secret) => words === secret || words.endsWith(`_${secret}`));
}

/**
 * Whether a schema says that its texts are secrets.
 * @param {JsonObject} document
 * @param {Pointer} at
 */
export function isMarkedSecret(document, at) {
  return facets(document, at).some(({ schema }) => schema.format === 'password');
}

/**
 * Whether a schema takes texts that may be secrets: neither constants, nor of another format, nor references to where
 * a secret is kept (`^vault://`).
 * @param {JsonObject} document
 * @param {Pointer} at
 */
export function mayBeSecret(document, at) {
  const known = facets(document, at);
  return (
    known.some(({ schema }) => takes(schema, ['string']) === true) &&
    known.every(
      ({ schema }) =>
        schema.const === undefined &&
        schema.enum === undefined &&
        (schema.format === undefined || schema.format === 'password') &&
        !(typeof schema.pattern === 'string' && /^\^(\([a-z|-]+\)|[a-z-]+):\/\//.test(schema.pattern)),
    )
  );
}
