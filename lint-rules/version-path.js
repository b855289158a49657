// @ts-check
import { isObject, toPointer } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
/** @import { Contract, Pointer } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/version-path.md */
export const versionPath = contractRule({
  description:
    'The major version stands where the conventions say: at the end of every server, or in no address.',
  severity: 'error',
  check(contract, report) {
    const { conventions, operations, version } = contract;
    const inPath = conventions.versioning.in === 'path';
    const major = /^v?(\d+)(?:\.|$)/.exec(version)?.[1];
    if (inPath && major === undefined) {
      report(
        '/info/version',
        `The version "${version}" has no major version in front, which x-conventions.versioning.in: path puts into the address. Write it as three numbers: 1.0.0.`,
      );
    }
    const servers = serversOf(contract.document);
    // A server without an address is told by struct.
    if (inPath && servers.length === 0 && !Array.isArray(contract.document.servers)) {
      report(
        '/servers',
        `There is no server whose path ends with /v${major ?? '1'}, as x-conventions.versioning.in: path says. Add one.`,
      );
    }
    for (const { pointer, path } of servers) {
      const last = path.split('/').at(-1) ?? '';
      if (inPath ? major === undefined || last === `v${major}` : !isVersion(last)) continue;
      report(
        pointer,
        inPath
          ? `The path of this server ends with "${last}" and the version is ${version}; x-conventions.versioning.in: path wants its major version there. End it with /v${major}.`
          : `The path of this server ends with the version "${last}", which x-conventions.versioning.in: header keeps out of addresses. Remove it.`,
      );
    }
    reportPaths(operations, conventions.versioning.in, report);
  },
});

/**
 * @param {Contract['operations']} operations
 * @param {'path' | 'header'} place
 * @param {Report} report
 */
function reportPaths(operations, place, report) {
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const segment = path.split('/').find(isVersion);
    if (segment === undefined) continue;
    const reason =
      place === 'path'
        ? 'the server says the version already (x-conventions.versioning.in: path)'
        : 'a header says the version (x-conventions.versioning.in: header)';
    report(
      toPointer(['paths', path]),
      `The path ${path} has the version "${segment}", and ${reason}. Remove the segment.`,
    );
  }
}

/** @param {string} segment */
function isVersion(segment) {
  return /^v\d+$/i.test(segment);
}

/**
 * The servers of the API and those that a path or an operation has in their place.
 * @param {Contract['document']} document
 * @returns {{ pointer: Pointer, path: string }[]} where each URL stands, and its path without a slash at the end
 */
function serversOf(document) {
  const holders = [{ pointer: '', value: /** @type {unknown} */ (document) }];
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {})) {
    const pointer = toPointer(['paths', path]);
    holders.push({ pointer, value: item });
    for (const [method, operation] of Object.entries(isObject(item) ? item : {})) {
      holders.push({ pointer: pointer + toPointer([method]), value: operation });
    }
  }
  return holders.flatMap(({ pointer, value }) => {
    const servers = isObject(value) && Array.isArray(value.servers) ? value.servers : [];
    return servers.flatMap((server, index) => {
      if (!isObject(server) || typeof server.url !== 'string') return [];
      return [{ pointer: `${pointer}/servers/${index}/url`, path: pathOf(server.url, server.variables) }];
    });
  });
}

/**
 * @param {string} url
 * @param {unknown} variables their defaults stand for them
 */
function pathOf(url, variables) {
  const filled = url.replace(/\{([^{}]*)\}/g, (whole, name) => {
    const variable = isObject(variables) && Object.hasOwn(variables, name) ? variables[name] : undefined;
    return isObject(variable) && typeof variable.default === 'string' ? variable.default : whole;
  });
  const path = filled.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
