import { escapeSegment, isObject } from '../../contract/pointer.js';
import type { Pointer } from '../../contract/types.ts';
import { canonical } from '../schema/canonical.ts';
import type { SchemaSource } from '../schema/schema-source.ts';
import type { DescribedOperation } from './described-operation.ts';

/** Credentials that are enough together: the scopes that each scheme must grant, by the name of the scheme. */
export interface Alternative {
  readonly schemes: ReadonlyMap<string, readonly string[]>;
  readonly pointer: Pointer;
}

/** The ways to be let in. Without any, none is asked for; where `pointer` leads is said of all. */
export interface Security {
  readonly alternatives: readonly Alternative[];
  readonly pointer: Pointer;
}

/** The security of an operation: its own, else that of the document. */
export function securityOf({ document }: SchemaSource, { place }: DescribedOperation): Security {
  const own = place.node.security;
  const [given, pointer] = Array.isArray(own)
    ? [own, `${place.pointer}/security`]
    : [document.security, document.security === undefined ? place.pointer : '/security'];
  const list: readonly unknown[] = Array.isArray(given) ? given : [];
  const alternatives = list.flatMap((requirement, index): Alternative[] => {
    if (!isObject(requirement)) return [];
    const schemes = Object.entries(requirement).map(([name, scopes]): [string, string[]] => [
      name,
      Array.isArray(scopes) ? scopes.map(String) : [],
    ]);
    return [{ schemes: new Map(schemes), pointer: `${pointer}/${index}` }];
  });
  if (alternatives.length === 0) alternatives.push({ schemes: new Map(), pointer });
  return { alternatives, pointer };
}

/** What a scheme is on the wire, as text that is equal for schemes that only differ by name and words. */
export function schemeMeaning(source: SchemaSource, name: string): string | undefined {
  const { node } = source.resolve(source.at(`/components/securitySchemes/${escapeSegment(name)}`));
  if (!isObject(node)) return undefined;
  const header = node.in === 'header' && typeof node.name === 'string';
  return canonical({
    type: node.type,
    in: node.type === 'apiKey' ? node.in : undefined,
    name: node.type === 'apiKey' ? (header ? String(node.name).toLowerCase() : node.name) : undefined,
    scheme: typeof node.scheme === 'string' ? node.scheme.toLowerCase() : undefined,
    url: node.openIdConnectUrl,
    flows: isObject(node.flows) ? Object.keys(node.flows).sort() : undefined,
  });
}
