import { UsageError } from '../contract/usage-error.ts';
import { clientExports } from '../generate/client-file.ts';
import { pascalCase } from './noun.ts';

// Plain YAML reads these as no text, in any case.
const values = ['null', 'true', 'false'];

const RULE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const LONGEST = 40;

/** Folders under `spec/`, mounts of the servers, entries of the package, and words that plain objects answer to. */
const reserved = [
  'shared',
  'mock',
  'sandbox',
  'portal',
  'oauth',
  'jwt',
  'tanstack-query',
  'chunks',
  'types',
  'constructor',
  'prototype',
];

/** Names of devices on Windows, which can be no folder there. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What client modules import or the index exports for every API, so that no client can export something of that name. */
const imported = [
  'AbortError',
  'ApiClientOptions',
  'ApiError',
  'Auth',
  'Call',
  'CallError',
  'ContractError',
  'CredentialError',
  'KeyInput',
  'ListCall',
  'ListInput',
  'Lists',
  'MessageStream',
  'NetworkError',
  'Omit',
  'OperationData',
  'OperationErrorCode',
  'OperationInput',
  'OperationItem',
  'Operations',
  'Page',
  'ParseError',
  'PathMethods',
  'PathParameterError',
  'Promise',
  'StreamClosedError',
  'StreamError',
  'TimeoutError',
  'WebhookVerificationError',
  'addStreams',
  'createApiClient',
];

/**
 * Checks that a name can be the folder of an API, the subpath by which clients import it, and a part of the names in
 * its client.
 *
 * @throws {UsageError} with the rule that the name breaks
 */
export function checkApiName(name: string): void {
  checkWord(name, 'an API', 'petstore, pet-store2');
  if (reserved.includes(name) || devices.test(name)) {
    throw new UsageError(`an API cannot be called "${name}": the name is taken. Choose another.`);
  }
  const exported = clientExports(pascalCase(name));
  const clash = [...exported.values, ...exported.types].find(
    (word, index, all) => imported.includes(word) || all.indexOf(word) !== index,
  );
  if (clash === undefined) return;
  throw new UsageError(
    `an API cannot be called "${name}": every client has something else of the name ${clash}. Choose another.`,
  );
}

/**
 * Checks a word that becomes the name of files, paths and identifiers.
 *
 * @param thing what it names, for the message: `an API`
 * @param samples words that would do
 * @throws {UsageError} with the rule
 */
export function checkWord(word: string, thing: string, samples: string): void {
  if (RULE.test(word) && word.length <= LONGEST && !values.includes(word)) return;
  throw new UsageError(
    `${thing} cannot be called ${JSON.stringify(word)}. A name is kebab-case: lowercase letters and digits in words joined by "-", beginning with a letter, at most ${LONGEST} characters, and not ${values.join(', ')}. For example: ${samples}.`,
  );
}
