import { escapeSegment, isObject } from '../../contract/pointer.js';
import { canonical } from '../schema/canonical.ts';
import type { Place, SchemaSource } from '../schema/schema-source.ts';
import { type Both, type Scope, tell } from './scope.ts';

/** Compares what a response leads to. */
export function compareLinks(scope: Scope, response: string, { base, revision }: Both): void {
  const before = linksOf(scope.comparison.base, base);
  const after = linksOf(scope.comparison.revision, revision);
  for (const [name, was] of before) {
    const is = after.get(name);
    const title = `the link \`${name}\` of ${response}`;
    if (is === undefined) tell(scope, 'response-link-removed', `${title} is removed`, { base: was.pointer });
    else if (meaningOf(was) !== meaningOf(is)) {
      const places = { base: was.pointer, revision: is.pointer };
      tell(scope, 'response-link-changed', `${title} leads elsewhere, or with other parameters`, places);
    }
  }
  for (const [name, is] of after) {
    if (before.has(name)) continue;
    tell(scope, 'response-link-added', `the link \`${name}\` of ${response} is new`, {
      revision: is.pointer,
    });
  }
}

function linksOf(source: SchemaSource, { node, pointer }: Place): Map<string, Place> {
  if (!isObject(node) || !isObject(node.links)) return new Map();
  return new Map(
    Object.entries(node.links).map(([name, value]) => [
      name,
      source.resolve({ node: value, pointer: `${pointer}/links/${escapeSegment(name)}` }),
    ]),
  );
}

function meaningOf({ node }: Place): string {
  if (!isObject(node)) return '';
  const { operationId, operationRef, parameters, requestBody } = node;
  return canonical({ operationId, operationRef, parameters, requestBody });
}
