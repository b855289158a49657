import { isDeepStrictEqual } from 'node:util';
import { facets, findInBody } from '../../src/contract/body-place.js';
import { isObject, toPointer, valueAt } from '../../src/contract/pointer.js';
import type { Contract, Json, MediaType, Operation, Pointer } from '../../src/contract/types.ts';
import type { Validators } from '../../src/contract/validators.js';

/** An example and the schema that describes it. */
export interface Shown {
  /** Who shows it: `getAsset 200 algorithm`. */
  readonly by: string;
  readonly schemaPointer: Pointer;
  readonly value: Json;
}

/** An id in an example. */
export interface Mention {
  readonly by: string;
  readonly id: string;
  /** The schema component of the id: `AssetId`. */
  readonly kind: string;
  /** Whether it says which resource the example is, as the resource's own `id`. */
  readonly own: boolean;
}

/** Everything that an API shows: parameters, bodies sent, bodies answered, bodies delivered. */
export function examplesOf({ operations, webhooks }: Contract): readonly Shown[] {
  const bodies = (by: string, content: readonly MediaType[] = []) =>
    content.flatMap(({ schemaPointer, examples }) =>
      schemaPointer === undefined
        ? []
        : examples.map(({ name, value }) => ({ by: `${by} ${name}`, schemaPointer, value })),
    );
  return [
    ...operations.flatMap(({ id, parameters, requestBody, responses }) => [
      ...parameters.flatMap(({ name, schemaPointer, examples }) =>
        schemaPointer === undefined
          ? []
          : examples.map(({ value }) => ({ by: `${id} ${name}`, schemaPointer, value })),
      ),
      ...bodies(id, requestBody?.content),
      ...responses.flatMap(({ status, content }) => bodies(`${id} ${status}`, content)),
    ]),
    ...webhooks.flatMap(({ event, requestBody }) => bodies(event, requestBody?.content)),
  ];
}

/** Every id in an example. An id is a string whose schema is, or includes, a component with a name in `…Id`. */
export function mentionsIn(
  { document, conventions }: Contract,
  { by, schemaPointer, value }: Shown,
): readonly Mention[] {
  // An object under a name of its own, such as the `resource` of an audit event, only says which one is meant.
  const isResource = (path: readonly string[]) =>
    path.length === 0 || /^\d+$/.test(path.at(-1) ?? '') || toPointer(path) === conventions.envelope?.data;
  return stringsIn(value).flatMap(({ path, text }) => {
    const { places } = findInBody(document, schemaPointer, toPointer(path));
    const kinds = places
      .flatMap(({ pointer }) => facets(document, pointer))
      .flatMap(({ pointer }) => /^\/components\/schemas\/([A-Za-z0-9]+Id)$/.exec(pointer)?.[1] ?? []);
    return [...new Set(kinds)].map((kind) => ({
      by,
      id: text,
      kind,
      own: path.at(-1) === 'id' && isResource(path.slice(0, -1)),
    }));
  });
}

/**
 * The ids that refer to nothing that any example shows. Ids of what the API itself never shows as a resource, such
 * as the API keys of others, are passed over.
 */
export function danglingIds(
  contract: Contract,
  { validate }: Validators,
  shown: readonly Shown[],
): readonly string[] {
  const mentions = shown.flatMap((example) => mentionsIn(contract, example));
  const resources = new Map<string, Set<string>>();
  for (const { kind, id } of mentions.filter(({ own }) => own))
    resources.set(kind, (resources.get(kind) ?? new Set()).add(id));
  const dangling = mentions.filter(({ kind, id }) => {
    // An id of several kinds, as in an audit trail, is of the one kind whose form it has.
    const accepting = [...resources.keys()].filter(
      (resource) => validate(toPointer(['components', 'schemas', resource]), id).length === 0,
    );
    const [only] = resources.has(kind) ? [kind] : accepting.length === 1 ? accepting : [];
    return only !== undefined && resources.get(only)?.has(id) !== true;
  });
  return [...new Set(dangling.map(({ by, kind, id }) => `${by}: ${kind} ${id}`))];
}

/** The items of every example of a list that do not stand in the list's default order. */
export function disorder({ id, order, pagination, responses }: Operation): readonly string[] {
  const keys = order?.default ?? [];
  return responses
    .filter(({ status }) => status === '200')
    .flatMap(({ content }) => content.flatMap(({ examples }) => examples))
    .flatMap(({ name, value }) => {
      const items = valueAt(value, pagination?.response.items ?? '');
      if (!Array.isArray(items)) return [`${id} ${name} shows no list`];
      return items
        .slice(1)
        .flatMap((item, index) =>
          compare(items[index], item, keys) < 0 ? [] : [`${id} ${name}: item ${index + 1}`],
        );
    });
}

/**
 * What two examples of the same resource, each answered to a GET, say differently: a list and its item show the
 * same moment.
 */
export function contradictions({ operations }: Contract): readonly string[] {
  const seen = new Map<string, { readonly by: string; readonly resource: Record<string, unknown> }>();
  const found: string[] = [];
  for (const { id, method, pagination, responses } of operations) {
    if (method !== 'get') continue;
    const shown = responses
      .filter(({ status }) => status === '200')
      .flatMap(({ content }) => content.flatMap(({ examples }) => examples))
      .flatMap(({ value }) =>
        pagination === undefined ? [value] : valueAt(value, pagination.response.items),
      );
    for (const resource of shown) {
      if (!isObject(resource) || typeof resource.id !== 'string') continue;
      const first = seen.get(resource.id) ?? { by: id, resource };
      seen.set(resource.id, first);
      for (const [key, value] of Object.entries(resource))
        if (key in first.resource && !isDeepStrictEqual(first.resource[key], value))
          found.push(`${first.by} and ${id}: ${key} of ${resource.id}`);
    }
  }
  return found;
}

function compare(left: unknown, right: unknown, keys: readonly string[]): number {
  for (const key of keys) {
    const place = toPointer(key.replace(/^-/, '').split('.'));
    const [before, after] = [valueAt(left, place), valueAt(right, place)];
    if (before === after) continue;
    const ascending =
      typeof before === 'number' && typeof after === 'number'
        ? before < after
        : String(before) < String(after);
    return ascending === key.startsWith('-') ? 1 : -1;
  }
  return 0;
}

function stringsIn(
  value: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...path, String(index)]));
  return isObject(value)
    ? Object.entries(value).flatMap(([key, item]) => stringsIn(item, [...path, key]))
    : [];
}
