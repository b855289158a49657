// @ts-check
import { facets } from '../src/contract/body-place.js';
import { isObject, toPointer } from '../src/contract/pointer.js';
import { takes, unbounded } from './reading/bound.js';
import { toCasing } from './reading/casing.js';
import { contractRule } from './reading/contract-rule.js';
import { nameOfPlace } from './reading/place-name.js';
import { walkSchemas } from './reading/schema-walk.js';
import { sentSchemas } from './reading/sent-schemas.js';

/** @import { Contract, Pointer } from '../src/contract/types.ts' */
/** @import { Bound } from './reading/bound.js' */

/** Formats of addresses, absolute or not. */
const ADDRESSES = ['uri', 'iri', 'url', 'uri-reference', 'iri-reference'];

/** What keeps an address to some schemes. @type {Bound} */
const addressBound = {
  all: 1,
  demanded: (schema) => isAddress(schema) && takes(schema, ['string']) !== false,
  facts: (schema) => (takes(schema, ['string']) === false || namesSchemes(schema.pattern) ? 1 : 0),
};

/** @see docs/rules/url-scheme.md */
export const urlScheme = contractRule({
  description: 'An address that a client sends says which schemes it may have, and http is none of them.',
  severity: 'error',
  check(contract, report) {
    const starts = sentSchemas(contract);
    const places = [
      ...unbounded(contract.document, starts, addressBound).map(({ pointer }) => pointer),
      ...unmarked(
        contract,
        starts.map(({ pointer }) => pointer),
      ),
    ];
    for (const pointer of new Set(places)) {
      report(
        pointer,
        `The address of ${nameOfPlace(pointer)} may have any scheme, or http: the server could be sent to files or to its own network, and without encryption. Add \`format: uri\` and a \`pattern\` that begins with the schemes it may have, such as ^https://.`,
      );
    }
  },
});

/**
 * Properties and parameters that are named as URLs and do not say that they are.
 * @param {Contract} contract
 * @param {readonly Pointer[]} starts
 * @returns {Pointer[]}
 */
function unmarked({ document, operations }, starts) {
  const properties = walkSchemas(document, starts).flatMap(({ pointer, schema }) =>
    Object.keys(isObject(schema.properties) ? schema.properties : {})
      .filter(namesUrl)
      .map((name) => pointer + toPointer(['properties', name])),
  );
  const parameters = operations
    .flatMap((operation) => operation.parameters)
    .flatMap(({ name, schemaPointer }) =>
      namesUrl(name) && schemaPointer !== undefined ? [schemaPointer] : [],
    );
  return [...properties, ...parameters].flatMap((at) => {
    const known = facets(document, at);
    const open = known.some(({ schema }) => takes(schema, ['string']) === true);
    const told = known.some(({ schema }) => isAddress(schema) || typeof schema.pattern === 'string');
    // The schema that all such addresses share is told once, whoever refers to it.
    return open && !told ? [known.at(-1)?.pointer ?? at] : [];
  });
}

/** @param {Record<string, unknown>} schema */
function isAddress({ format }) {
  return typeof format === 'string' && ADDRESSES.includes(format);
}

/** @param {string} name `url`, `targetUrl`, `callback_url`, but not `curl` */
function namesUrl(name) {
  return /(^|_)url$/.test(toCasing(name, 'snake_case'));
}

/**
 * Whether a pattern begins with schemes, `^https:` or `^(https|oci):`, and http is none of them.
 * @param {unknown} pattern
 */
function namesSchemes(pattern) {
  if (typeof pattern !== 'string') return false;
  const start = /^\^(?:\((?:\?:)?([a-z0-9+.|-]{1,200})\)|([a-z0-9+.-]{1,50})):/i.exec(pattern);
  const schemes = (start?.[1] ?? start?.[2])?.toLowerCase().split('|') ?? [];
  return schemes.length > 0 && !schemes.includes('http');
}
