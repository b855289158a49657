import { isObject } from '../../contract/pointer.js';
import { canonical } from '../schema/canonical.ts';
import type { Direction } from '../schema/pair.ts';
import type { Place, SchemaSource } from '../schema/schema-source.ts';
import { valueSchema } from './compare-content.ts';
import { compareDeprecation } from './compare-deprecation.ts';
import type { DescribedOperation } from './described-operation.ts';
import { type Both, type Scope, tell } from './scope.ts';
import { agree, serializationOf } from './serialization.ts';

interface Described {
  readonly name: string;
  readonly in: string;
  readonly place: Place & { readonly node: Record<string, unknown> };
}

/** Header parameters that are described elsewhere (OpenAPI, Parameter Object). */
const IGNORED = new Set(['accept', 'content-type', 'authorization']);

/** Compares the parameters of an operation and of its path item together. */
export function compareParameters(
  scope: Scope,
  base: DescribedOperation,
  revision: DescribedOperation,
): void {
  const before = parametersOf(scope.comparison.base, base);
  const after = parametersOf(scope.comparison.revision, revision);
  for (const [key, was] of before) {
    const is = after.get(key);
    if (is === undefined) reportRemoved(scope, was);
    else compareParameter(scope, was, is);
  }
  for (const [key, is] of after) if (!before.has(key)) reportAdded(scope, is);
}

/** By where they stand and their name; parameters of the path by their position in it. */
function parametersOf(
  source: SchemaSource,
  { path, place, item }: DescribedOperation,
): Map<string, Described> {
  const positions = new Map([...path.matchAll(/\{([^}]*)\}/g)].map(([, name], index) => [name, index]));
  const found = new Map<string, Described>();
  for (const owner of [item, place]) {
    const list = owner.node.parameters;
    if (!Array.isArray(list)) continue;
    for (const [index, value] of list.entries()) {
      const { node, pointer } = source.resolve({
        node: value,
        pointer: `${owner.pointer}/parameters/${index}`,
      });
      if (!isObject(node) || typeof node.name !== 'string' || typeof node.in !== 'string') continue;
      const name = node.in === 'header' ? node.name.toLowerCase() : node.name;
      if (node.in === 'header' && IGNORED.has(name)) continue;
      const key = node.in === 'path' ? `path ${positions.get(name) ?? name}` : `${node.in} ${name}`;
      found.set(key, { name: node.name, in: node.in, place: { node, pointer } });
    }
  }
  return found;
}

function title({ name, in: place }: Described): string {
  return `the ${place} parameter \`${name}\``;
}

function reportRemoved(scope: Scope, was: Described): void {
  const law = scope.comparison.removal(was.place.node);
  const rule = scope.inverse ? 'webhook-parameter-removed' : 'request-parameter-removed';
  const judged = {
    ...(law.level === 'harmless' ? { level: law.level } : {}),
    ...(law.remedy ? { remedy: law.remedy } : {}),
  };
  tell(scope, rule, `${title(was)} is removed ${law.why}`, { base: was.place.pointer }, judged);
}

function reportAdded(scope: Scope, is: Described): void {
  const required = isRequired(is);
  // That a path names a parameter which nobody had described is no change of the path.
  if (is.in === 'path') return;
  const rule = scope.inverse
    ? 'webhook-parameter-added'
    : required
      ? 'new-required-request-parameter'
      : 'new-optional-request-parameter';
  tell(scope, rule, `${title(is)} is new${required ? ' and required' : ''}`, { revision: is.place.pointer });
}

function isRequired({ in: place, place: { node } }: Described): boolean {
  return place === 'path' || node.required === true;
}

function compareParameter(scope: Scope, was: Described, is: Described): void {
  const both: Both = { base: was.place, revision: is.place };
  const places = { base: was.place.pointer, revision: is.place.pointer };
  const name = title(is);
  const stem = scope.inverse ? 'webhook-parameter' : 'request-parameter';
  if (was.in === 'path' && was.name !== is.name) {
    tell(
      scope,
      'path-parameter-renamed',
      `the path parameter \`${was.name}\` is called \`${is.name}\``,
      places,
    );
  }
  if (!isRequired(was) && isRequired(is))
    tell(scope, `${stem}-became-required`, `${name} is required`, places);
  if (isRequired(was) && !isRequired(is))
    tell(scope, `${stem}-became-optional`, `${name} is optional`, places);
  compareDeprecation(scope, name, both);
  const [from, to] = [valueSchema(was.place), valueSchema(is.place)];
  const direction: Direction = scope.inverse ? 'response' : 'request';
  const { comparison } = scope;
  const [written, now] = [
    serializationOf(comparison.base, was.in, was.place.node, from),
    serializationOf(comparison.revision, is.in, is.place.node, to),
  ];
  if (!agree(written, now)) {
    tell(
      scope,
      'request-parameter-serialization-changed',
      `${name} is written as ${now.text} instead of ${written.text}`,
      places,
    );
  }
  if (!scope.inverse) {
    compareFlags(scope, name, both);
    compareDefaults(scope, name, both, from.schema, to.schema);
  }
  const wire = from.mediaType === undefined && to.mediaType === undefined ? 'text' : 'json';
  scope.log.compare(comparison.pair(from.schema, to.schema, direction, wire), scope.origin);
}

function compareFlags(scope: Scope, name: string, { base, revision }: Both): void {
  const flags = [
    ['allowReserved', 'reserved-characters'],
    ['allowEmptyValue', 'empty-value'],
  ] as const;
  for (const [keyword, stem] of flags) {
    const [was, is] = [base.node, revision.node].map((node) => isObject(node) && node[keyword] === true);
    if (was === is) continue;
    const rule = `request-parameter-${stem}-${is ? 'allowed' : 'forbidden'}`;
    tell(scope, rule, `${name} has \`${keyword}: ${is}\``, {
      base: base.pointer,
      revision: revision.pointer,
    });
  }
}

/** A default says what the server does when a client leaves the parameter out. */
function compareDefaults(
  scope: Scope,
  name: string,
  places: Both,
  from: ReturnType<typeof valueSchema>['schema'],
  to: ReturnType<typeof valueSchema>['schema'],
): void {
  const before = scope.comparison.base.shape(from).default;
  const after = scope.comparison.revision.shape(to).default;
  if (before === undefined && after === undefined) return;
  if (before !== undefined && after !== undefined && canonical(before.value) === canonical(after.value))
    return;
  const verb = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const text = (value: unknown) => (value === undefined ? 'none' : JSON.stringify(value));
  tell(
    scope,
    `request-parameter-default-value-${verb}`,
    `${name} has the default ${text(after?.value)} instead of ${text(before?.value)}`,
    { base: before?.pointer ?? places.base.pointer, revision: after?.pointer ?? places.revision.pointer },
  );
}
