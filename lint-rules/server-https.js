// @ts-check
import { items } from '../src/contract/description-reader.js';
import { isObject, toPointer, valueAt } from '../src/contract/pointer.js';
import { dereference } from '../src/contract/references.js';
import { contractRule } from './reading/contract-rule.js';
/** @import { Contract, JsonObject, Pointer } from '../src/contract/types.ts' */

/** @see docs/rules/server-https.md */
export const serverHttps = contractRule({
  description: 'Every server is reached through https, and no credentials stand in its address.',
  severity: 'error',
  check(contract, report) {
    const { document } = contract;
    for (const place of placesOfServers(contract)) {
      items(valueAt(document, place)).forEach((server, index) => {
        if (!isObject(server) || typeof server.url !== 'string') return;
        const at = `${place}/${index}`;
        for (const [url, pointer] of spellings(server, server.url, at)) {
          const defect = defectOf(url);
          if (defect === undefined) continue;
          report(pointer, defect);
          return;
        }
      });
    }
  },
});

/**
 * @param {string} url with its variables filled in
 * @returns {string | undefined} what is wrong with it, and the remedy
 */
function defectOf(url) {
  // Relative addresses are as safe as the one that they are relative to.
  const absolute = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i.exec(url);
  if (absolute === null) return undefined;
  const [, scheme = '', authority = ''] = absolute;
  if (authority.includes('@')) {
    return `The server ${url.replace(authority, `…${authority.slice(authority.lastIndexOf('@'))}`)} has credentials in its address, which everyone reads. Remove them.`;
  }
  if (/^(https|wss)$/i.test(scheme) || isLocal(authority)) return undefined;
  return `The server ${url} is reached without encryption: whoever is on the way reads and changes what is sent, tokens included. Use https.`;
}

/**
 * An address with each value that its variables may have; one variable at a time, the others with their defaults.
 *
 * @param {Record<string, unknown>} server
 * @param {string} url
 * @param {Pointer} at
 * @returns {[url: string, pointer: Pointer][]}
 */
function spellings({ variables }, url, at) {
  const known = isObject(variables) ? variables : {};
  // Only what comes before the path decides how a server is reached.
  const used = [
    ...new Set(
      [...(/^[^/]*(\/\/[^/]*)?/.exec(url)?.[0] ?? '').matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name),
    ),
  ];
  /** @param {string} varied @param {string} value */
  const fill = (varied, value) =>
    url.replace(/\{([^{}]*)\}/g, (_, name) => {
      const variable = Object.hasOwn(known, name) ? known[name] : undefined;
      return name === varied ? value : isObject(variable) ? String(variable.default ?? '') : '';
    });
  /** @type {[string, Pointer][]} */
  const found = [[fill('', ''), `${at}/url`]];
  for (const name of used) {
    const variable = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!isObject(variable)) continue;
    items(variable.enum).forEach((value, index) => {
      found.push([fill(name, String(value)), at + toPointer(['variables', name, 'enum', index])]);
    });
  }
  return found;
}

/**
 * Whether a server is the machine itself, where nobody is on the way (RFC 6761, section 6.3; RFC 5735).
 * @param {string} authority
 */
function isLocal(authority) {
  const host = authority.replace(/:\d*$/, '').toLowerCase();
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(host)
  );
}

/**
 * Where servers are listed: for the API, for a path and for an operation.
 * @param {Contract} contract
 * @returns {Pointer[]}
 */
function placesOfServers({ document, operations }) {
  return [
    '/servers',
    ...pathItems(document).map((item) => `${item}/servers`),
    ...operations.map(({ pointer }) => `${pointer}/servers`),
  ];
}

/**
 * @param {JsonObject} document
 * @returns {Pointer[]}
 */
function pathItems(document) {
  const { paths } = document;
  return Object.keys(isObject(paths) ? paths : {}).map(
    (path) => dereference(document, toPointer(['paths', path])).pointer,
  );
}
