import { escapeSegment, isObject } from '../../contract/pointer.js';
import type { PaginationStyle, ParameterReference } from '../../contract/types.ts';
import { isSame } from '../is-same.ts';
import type { Places } from '../report.ts';
import type { ConventionPair, ConventionReport } from './convention-report.ts';
import type { OperationPair } from './operation-pairs.ts';

/** Compares how lists are paged, sorted and filtered. */
export function compareLists(
  report: ConventionReport,
  { base, revision }: ConventionPair,
  operations: readonly OperationPair[],
): void {
  for (const [name, before] of Object.entries(base.pagination)) {
    const after = revision.pagination[name];
    if (after !== undefined) compareStyles(report, before, after);
  }
  comparePaging(report, { base, revision }, operations);
  for (const list of ['sorting', 'filtering'] as const) {
    const [before, after] = [base[list]?.parameter.name, revision[list]?.parameter.name];
    const at = `/x-conventions/${list}`;
    if (before === undefined || before === after) continue;
    if (after === undefined) report.tell(`${list}-removed`, at, `lists no longer take \`${before}\``);
    else
      report.tell(
        `${list}-parameter-renamed`,
        `${at}/parameter`,
        `lists take \`${after}\` instead of \`${before}\` for ${list}`,
      );
  }
  for (const pair of operations) {
    if (revision.sorting !== undefined || base.sorting === undefined) compareOrder(report, pair);
    if (revision.filtering !== undefined) compareFilter(report, pair);
  }
}

function compareStyles(report: ConventionReport, base: PaginationStyle, revision: PaginationStyle): void {
  const at = `/x-conventions/pagination/${escapeSegment(base.name)}`;
  if (base.kind !== revision.kind) {
    report.tell(
      'pagination-changed',
      `${at}/kind`,
      `pages of style ${base.name} go by ${revision.kind} instead of ${base.kind}`,
    );
    return;
  }
  const parameters = new Map<string, ParameterReference>(Object.entries(revision.request));
  for (const [role, before] of new Map<string, ParameterReference>(Object.entries(base.request))) {
    const after = parameters.get(role);
    if (after !== undefined) compareParameters(report, `${at}/request/${role}`, role, before, after);
  }
  const places = new Map<string, string>(Object.entries(revision.response));
  for (const [place, before] of Object.entries(base.response)) {
    const after = places.get(place);
    if (before === after) continue;
    report.tell(
      'pagination-place-moved',
      `${at}/response/${place}`,
      after === undefined
        ? `pages of style ${base.name} no longer say ${place}; it was at ${before}`
        : `${place} of pages of style ${base.name} moves from ${before} to ${after}`,
    );
  }
  for (const [place, after] of places) {
    if (place in base.response) continue;
    report.tell(
      'pagination-place-added',
      `${at}/response/${place}`,
      `pages of style ${base.name} say ${place} at ${after}`,
    );
  }
}

function compareParameters(
  report: ConventionReport,
  at: string,
  role: string,
  base: ParameterReference,
  revision: ParameterReference,
): void {
  if (base.name !== revision.name) {
    report.tell(
      'pagination-parameter-renamed',
      at,
      `pages are asked for by \`${revision.name}\` instead of \`${base.name}\``,
    );
    return;
  }
  // Only a size has a bound that cuts what a client may ask for at once.
  if (role !== 'limit' && role !== 'size') return;
  const [most, now] = [
    base.maximum ?? Number.POSITIVE_INFINITY,
    revision.maximum ?? Number.POSITIVE_INFINITY,
  ];
  if (most !== now) {
    const says = (bound: number) =>
      bound === Number.POSITIVE_INFINITY ? 'any number of' : `at most ${bound}`;
    report.tell(
      now < most ? 'page-maximum-lowered' : 'page-maximum-raised',
      schemaPlaces(base, revision, 'maximum'),
      `a page has ${says(now)} items (\`${base.name}\`) instead of ${says(most)}`,
    );
  }
  if (base.default !== revision.default) {
    report.tell(
      'page-default-changed',
      schemaPlaces(base, revision, 'default'),
      `a page has ${revision.default ?? 'an unsaid number of'} items instead of ${base.default ?? 'an unsaid number of'} where \`${base.name}\` is left out`,
    );
  }
}

function schemaPlaces(
  base: ParameterReference,
  revision: ParameterReference,
  keyword: 'default' | 'maximum',
): Places {
  const place = (parameter: ParameterReference) =>
    `/components/parameters/${escapeSegment(parameter.component)}/schema${parameter[keyword] === undefined ? '' : `/${keyword}`}`;
  return { base: place(base), revision: place(revision) };
}

function comparePaging(
  report: ConventionReport,
  { base, revision }: ConventionPair,
  operations: readonly OperationPair[],
): void {
  const moves = new Map<string, OperationPair[]>();
  for (const pair of operations) {
    const [before, after] = [styleOf(pair.base.node), styleOf(pair.revision.node)];
    if (before === after) continue;
    if (before !== undefined && after !== undefined) {
      const [one, other] = [base.pagination[before], revision.pagination[after]];
      // A style that is only called differently is the same.
      if (one !== undefined && other !== undefined && isSame({ ...one, name: after }, other)) continue;
    }
    const move = JSON.stringify([before ?? '', after ?? '']);
    moves.set(move, [...(moves.get(move) ?? []), pair]);
  }
  for (const [first, ...others] of moves.values()) {
    if (first === undefined) continue;
    const [before, after] = [styleOf(first.base.node), styleOf(first.revision.node)];
    const reach = { method: first.method, path: first.path, more: others.length };
    const places = {
      base: before === undefined ? first.base.pointer : `${first.base.pointer}/x-pagination`,
      revision: after === undefined ? first.revision.pointer : `${first.revision.pointer}/x-pagination`,
    };
    if (before === undefined)
      report.tell('pagination-added', places, `the list comes in pages of style ${after}`, { reach });
    else if (after === undefined)
      report.tell('pagination-removed', places, `the list no longer comes in pages of style ${before}`, {
        reach,
      });
    else
      report.tell(
        'pagination-changed',
        places,
        `the list comes in pages of style ${after} instead of ${before}`,
        { reach },
      );
  }
}

function styleOf(node: Readonly<Record<string, unknown>>): string | undefined {
  return typeof node['x-pagination'] === 'string' ? node['x-pagination'] : undefined;
}

function compareOrder(report: ConventionReport, { method, path, base, revision }: OperationPair): void {
  const [before, after] = [base.node['x-order'], revision.node['x-order']];
  if (!isObject(before)) return;
  const now = isObject(after) ? after : {};
  const places = (key: string): Places => ({
    base: `${base.pointer}/x-order${before[key] === undefined ? '' : `/${key}`}`,
    revision: isObject(after)
      ? `${revision.pointer}/x-order${now[key] === undefined ? '' : `/${key}`}`
      : revision.pointer,
  });
  const reach = { method, path };
  if (!isSame(before.default, now.default)) {
    const [old, young] = [texts(before.default), texts(now.default)];
    report.tell(
      'sort-order-changed',
      places('default'),
      young.length === 0
        ? `no order of the list is promised any more; it was ${old.join(', ')}`
        : `the list is ordered by ${young.join(', ')} instead of ${old.join(', ')}`,
      { reach },
    );
  }
  const [fields, kept] = [texts(before.fields), texts(now.fields)];
  for (const field of fields.filter((one) => !kept.includes(one))) {
    report.tell('sortable-field-removed', places('fields'), `the list can no longer be sorted by ${field}`, {
      reach,
    });
  }
  for (const field of kept.filter((one) => !fields.includes(one))) {
    report.tell('sortable-field-added', places('fields'), `the list can be sorted by ${field}`, { reach });
  }
}

function compareFilter(report: ConventionReport, { method, path, base, revision }: OperationPair): void {
  const [before, after] = [base.node['x-filter'], revision.node['x-filter']];
  const [had, has] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
  const reach = { method, path };
  const at = (pointer: string, fields: object, field: string) =>
    field in fields ? `${pointer}/x-filter/${escapeSegment(field)}` : pointer;
  for (const field of new Set([...Object.keys(had), ...Object.keys(has)])) {
    const places = { base: at(base.pointer, had, field), revision: at(revision.pointer, has, field) };
    if (!(field in has)) {
      report.tell('filter-field-removed', places, `filters can no longer name ${field}`, { reach });
      continue;
    }
    const [old, young] = [texts(had[field]), texts(has[field])];
    for (const operator of old.filter((one) => !young.includes(one))) {
      report.tell(
        'filter-operator-removed',
        places,
        `filters can no longer compare ${field} by ${operator}`,
        { reach },
      );
    }
    const gained = young.filter((one) => !old.includes(one));
    if (gained.length > 0)
      report.tell('filter-widened', places, `filters can compare ${field} by ${gained.join(', ')}`, {
        reach,
      });
  }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
