import { isObject } from '../../contract/pointer.js';
import type { Pointer } from '../../contract/types.ts';
import type { Both, Scope } from './scope.ts';
import { tell } from './scope.ts';

interface Server {
  readonly url: string;
  readonly pointer: Pointer;
  readonly variables: Record<string, unknown>;
}

/**
 * Compares the servers of two documents. Where an API is served is told to clients and changes without harm; what is
 * left out of a variable is not served any more. A base path that is gone is found where operations are matched.
 */
export function compareServers(scope: Scope, documents: Both): void {
  const [before, after] = [serversOf(documents.base.node), serversOf(documents.revision.node)];
  for (const { url, pointer, variables } of before) {
    const same = after.find((server) => server.url === url);
    if (same === undefined)
      tell(scope, 'server-removed', `the server ${url} is not listed any more`, { base: pointer });
    else compareVariables(scope, url, { pointer, variables }, same);
  }
  for (const { url, pointer } of after) {
    if (before.some((server) => server.url === url)) continue;
    tell(scope, 'server-added', `the server ${url} is new`, { revision: pointer });
  }
}

function compareVariables(
  scope: Scope,
  url: string,
  base: Pick<Server, 'pointer' | 'variables'>,
  revision: Pick<Server, 'pointer' | 'variables'>,
): void {
  for (const [name, variable] of Object.entries(base.variables)) {
    const [was, is] = [valuesOf(variable), valuesOf(revision.variables[name])];
    const places = {
      base: `${base.pointer}/variables/${name}`,
      revision: `${revision.pointer}/variables/${name}`,
    };
    if (is === undefined) continue;
    for (const value of was ?? []) {
      if (is.includes(value)) continue;
      tell(
        scope,
        'server-variable-value-removed',
        `the server ${url} loses the value "${value}" of ${name}`,
        places,
      );
    }
    if (was === undefined) {
      const message = `the server ${url} takes only ${is.join(', ')} as ${name}, where any value was possible`;
      tell(scope, 'server-variable-value-removed', message, places);
      continue;
    }
    for (const value of is) {
      if (was.includes(value)) continue;
      tell(
        scope,
        'server-variable-value-added',
        `the server ${url} gains the value "${value}" of ${name}`,
        places,
      );
    }
  }
}

function valuesOf(variable: unknown): readonly string[] | undefined {
  return isObject(variable) && Array.isArray(variable.enum) ? variable.enum.map(String) : undefined;
}

function serversOf(document: unknown): readonly Server[] {
  if (!isObject(document) || !Array.isArray(document.servers)) return [];
  return document.servers.flatMap((server: unknown, index): Server[] =>
    isObject(server) && typeof server.url === 'string'
      ? [
          {
            url: server.url,
            pointer: `/servers/${index}`,
            variables: isObject(server.variables) ? server.variables : {},
          },
        ]
      : [],
  );
}
