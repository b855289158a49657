import { escapeSegment, isObject } from '../../contract/pointer.js';
import { canonical } from '../schema/canonical.ts';
import type { Direction } from '../schema/pair.ts';
import { ANYTHING, schemaAt } from '../schema/schema.ts';
import type { Place, SchemaSource } from '../schema/schema-source.ts';
import { type MediaRange, parseMediaRange, rangeCovers, specializes, wireOf } from './media-type.ts';
import { type Both, type Scope, tell } from './scope.ts';

interface Entry {
  readonly name: string;
  readonly range: MediaRange;
  readonly place: Place;
}

/** Compares the media types of a body, and the schemas under each. */
export function compareContent(
  scope: Scope,
  name: string,
  { base, revision }: Both,
  direction: Direction,
): void {
  const before = entriesOf(scope.comparison.base, base);
  const after = entriesOf(scope.comparison.revision, revision);
  if (before.length === 0 && after.length === 0) return;
  const stem = direction === 'request' ? 'request' : scope.inverse ? 'webhook' : 'response';
  const kept = new Set<Entry>();
  for (const was of before) {
    const is = counterpartOf(was, after);
    if (is !== undefined) {
      kept.add(is);
      const places = { base: was.place.pointer, revision: is.place.pointer };
      const widened = !rangeCovers(was.range, is.range);
      if (widened && stem === 'response') {
        tell(
          scope,
          'response-media-type-widened',
          `${name} may be ${is.name} where it was ${was.name}`,
          places,
        );
      } else if (widened && stem === 'webhook') {
        tell(scope, 'webhook-media-type-added', `${name} may be ${is.name} where it was ${was.name}`, places);
      }
      compareMediaTypes(
        scope,
        `${name} as ${was.name}`,
        { base: was.place, revision: is.place },
        direction,
        was.range,
      );
      continue;
    }
    const inside = after.filter(
      ({ name, range }) =>
        rangeCovers(was.range, range) ||
        (specializes(was.range, range) && !before.some((other) => other.name === name)),
    );
    if (inside.length > 0 && direction === 'response') {
      const [is] = inside;
      for (const one of inside) kept.add(one);
      const message = `${name} is ${inside.map((one) => one.name).join(' or ')} where it was ${was.name}`;
      const places = { base: was.place.pointer, revision: is?.place.pointer ?? '' };
      tell(
        scope,
        stem === 'webhook' ? 'webhook-media-type-removed' : 'response-media-type-narrowed',
        message,
        places,
        // Who reads any JSON reads this too; who looks for the exact media type does not.
        inside.some(({ range }) => !rangeCovers(was.range, range)) ? { level: 'warning' } : {},
      );
      for (const one of inside) {
        compareMediaTypes(
          scope,
          `${name} as ${one.name}`,
          { base: was.place, revision: one.place },
          direction,
          one.range,
        );
      }
      continue;
    }
    tell(
      scope,
      `${stem}-media-type-removed`,
      `${name} is not ${stem === 'request' ? 'taken' : 'sent'} as ${was.name} any more`,
      {
        base: was.place.pointer,
      },
    );
  }
  for (const is of after) {
    if (kept.has(is)) continue;
    const message = `${name} is ${stem === 'request' ? 'taken' : 'sent'} as ${is.name} too`;
    // A consumer whose payload had no body does not read this one either.
    const judged = stem === 'webhook' && before.length === 0 ? { level: 'harmless' as const } : {};
    tell(scope, `${stem}-media-type-added`, message, { revision: is.place.pointer }, judged);
  }
}

/** The same media type, else the narrowest range that covers it. */
function counterpartOf(was: Entry, after: readonly Entry[]): Entry | undefined {
  const covering = after.filter(({ range }) => rangeCovers(range, was.range));
  return (
    covering.find(({ range }) => rangeCovers(was.range, range)) ??
    covering.find(({ range }) => range.subtype !== '*') ??
    covering[0]
  );
}

function compareMediaTypes(
  scope: Scope,
  name: string,
  { base, revision }: Both,
  direction: Direction,
  range: MediaRange,
): void {
  const [was, is] = [schemaOf(base), schemaOf(revision)];
  const wire = wireOf(range);
  if (wire === undefined) return;
  const places = { base: base.pointer, revision: revision.pointer };
  if (was === undefined && is !== undefined) {
    tell(scope, `${direction}-media-type-schema-added`, `${name} has a schema where there was none`, places);
  } else if (was !== undefined && is === undefined) {
    tell(scope, `${direction}-media-type-schema-removed`, `${name} has no schema any more`, places);
  } else if (was !== undefined && is !== undefined) {
    const [from, to] = [schemaAt(was.node, was.pointer), schemaAt(is.node, is.pointer)];
    scope.log.compare(scope.comparison.pair(from, to, direction, wire), scope.origin);
  }
  compareEncodings(scope, name, { base, revision }, direction);
}

function schemaOf({ node, pointer }: Place): Place | undefined {
  if (!isObject(node) || node.schema === undefined) return undefined;
  return { node: node.schema, pointer: `${pointer}/schema` };
}

/** Compares how the parts of a form are written, where a version says so of a part that both have. */
function compareEncodings(scope: Scope, name: string, { base, revision }: Both, direction: Direction): void {
  const [before, after] = [base.node, revision.node].map((node) =>
    isObject(node) && isObject(node.encoding) ? node.encoding : {},
  );
  for (const part of new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])) {
    const [was, is] = [encodingOf(before?.[part]), encodingOf(after?.[part])];
    const types = (list: readonly string[]) => list.map(parseMediaRange);
    const [from, to] = direction === 'request' ? [was, is] : [is, was];
    const covered =
      to.types.length === 0 ||
      (from.types.length > 0 &&
        types(from.types).every((one) => types(to.types).some((other) => rangeCovers(other, one))));
    if (covered && was.style === is.style) continue;
    const place = `/encoding/${escapeSegment(part)}`;
    tell(scope, `${direction}-encoding-changed`, `${name} writes the part \`${part}\` otherwise`, {
      base: `${base.pointer}${before?.[part] === undefined ? '' : place}`,
      revision: `${revision.pointer}${after?.[part] === undefined ? '' : place}`,
    });
  }
}

function encodingOf(node: unknown): { readonly types: readonly string[]; readonly style: string } {
  if (!isObject(node)) return { types: [], style: canonical(['form', true, false]) };
  const types =
    typeof node.contentType === 'string' ? node.contentType.split(',').map((type) => type.trim()) : [];
  const style = typeof node.style === 'string' ? node.style : 'form';
  return { types, style: canonical([style, node.explode ?? style === 'form', node.allowReserved ?? false]) };
}

function entriesOf(source: SchemaSource, { node, pointer }: Place): readonly Entry[] {
  if (!isObject(node) || !isObject(node.content)) return [];
  return Object.entries(node.content).map(([name, value]) => ({
    name,
    range: parseMediaRange(name),
    place: source.resolve({ node: value, pointer: `${pointer}/content/${escapeSegment(name)}` }),
  }));
}

/** The schema of a parameter or header: under `schema`, or under its one media type. */
export function valueSchema({ node, pointer }: Place): {
  readonly schema: typeof ANYTHING;
  readonly mediaType?: string;
} {
  if (!isObject(node)) return { schema: ANYTHING };
  if (node.schema !== undefined) return { schema: schemaAt(node.schema, `${pointer}/schema`) };
  if (!isObject(node.content)) return { schema: ANYTHING };
  const [[mediaType, media] = [undefined, undefined]] = Object.entries(node.content);
  if (mediaType === undefined) return { schema: ANYTHING };
  const at = `${pointer}/content/${escapeSegment(mediaType)}/schema`;
  return {
    schema: isObject(media) && media.schema !== undefined ? schemaAt(media.schema, at) : ANYTHING,
    mediaType,
  };
}
