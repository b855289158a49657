import type { Pointer } from '../../contract/types.ts';
import { canonical } from './canonical.ts';
import { matches } from './object-shape.ts';
import type { Direction } from './pair.ts';
import type { Schema } from './schema.ts';
import type { SchemaSource } from './schema-source.ts';
import type { Shape } from './shape.ts';
import type { Site } from './site.ts';

/** A property as one side sees it. */
interface Property {
  readonly schema: Schema;
  readonly shape: Shape;
  /** Whether the direction carries it: a read-only property is not sent, a write-only one not received. */
  readonly carried: boolean;
  readonly required: Pointer | undefined;
}

/** Compares the properties of two objects, by name. */
export function compareProperties(site: Site): void {
  const { base, revision, comparison, direction } = site;
  for (const name of base.object.properties.keys()) {
    const was = propertyOf(comparison.base, base, name, direction);
    const is = propertyOf(comparison.revision, revision, name, direction);
    if (was === undefined || !was.carried) continue;
    if (is === undefined || !is.carried) reportRemoved(site, was, is);
    else {
      site.child(was.schema, is.schema);
      compareRequired(site, name, was, is);
      compareDefaults(site, was, is);
    }
  }
  for (const name of revision.object.properties.keys()) {
    const was = propertyOf(comparison.base, base, name, direction);
    const is = propertyOf(comparison.revision, revision, name, direction);
    if (is?.carried && !was?.carried) reportAdded(site, name, is, was);
  }
  compareUnlisted(site);
}

function propertyOf(
  source: SchemaSource,
  { object }: Shape,
  name: string,
  direction: Direction,
): Property | undefined {
  const schema = object.properties.get(name);
  if (schema === undefined) return undefined;
  const shape = source.shape(schema);
  const carried = !shape.never && !(direction === 'request' ? shape.readOnly : shape.writeOnly);
  return { schema, shape, carried, required: object.required.get(name) };
}

function reportRemoved(site: Site, was: Property, is: Property | undefined): void {
  const law = site.comparison.removal(was.shape.deprecation?.value);
  const flag = site.direction === 'request' ? 'readOnly' : 'writeOnly';
  if (is !== undefined && !is.shape.never) {
    const stem = site.direction === 'request' ? 'property-became-read-only' : 'property-became-write-only';
    site.report(stem, { base: was.shape.pointer, revision: is.shape.pointer, says: `is ${flag}` });
    return;
  }
  const judged =
    law.level === 'harmless'
      ? { level: law.level, remedy: '' }
      : law.remedy === undefined
        ? {}
        : { remedy: law.remedy };
  site.report(was.required === undefined ? 'property-removed' : 'required-property-removed', {
    ...judged,
    base: was.shape.pointer ?? site.base.pointer,
    says: `is removed ${law.why}`,
  });
}

function reportAdded(site: Site, name: string, is: Property, was: Property | undefined): void {
  const places = { revision: is.shape.pointer ?? site.revision.pointer };
  if (is.required !== undefined) {
    const hasDefault = is.shape.default !== undefined;
    site.report(hasDefault ? 'required-property-added-with-default' : 'required-property-added', {
      ...places,
      says: 'is new and required',
    });
  } else site.report('property-added', { ...places, says: 'is new' });
  if (was === undefined) compareWithRest(site, name, is);
}

/** A property that is new in a map, or by the name of a pattern, had been described by that. */
function compareWithRest(site: Site, name: string, is: Property): void {
  const { object } = site.base;
  const patterns = [...object.patternProperties].filter(([pattern]) => matches(pattern, name));
  const before = patterns.length > 0 ? patterns.flatMap(([, schema]) => schema) : object.rest;
  if (before === undefined || before.length === 0) return;
  if (site.comparison.base.shape(before).never) return;
  site.child(before, is.schema);
}

function compareRequired(site: Site, name: string, was: Property, is: Property): void {
  const places = { base: was.required ?? was.shape.pointer, revision: is.required ?? is.shape.pointer };
  const property = `\`${name}\``;
  if (was.required === undefined && is.required !== undefined) {
    const hasDefault = is.shape.default !== undefined;
    site.report(hasDefault ? 'property-became-required-with-default' : 'property-became-required', {
      ...places,
      says: `requires ${property}`,
    });
  } else if (was.required !== undefined && is.required === undefined) {
    site.report('property-became-optional', { ...places, says: `no longer requires ${property}` });
  }
}

/** A default says what the server does when a client leaves the property out. */
function compareDefaults(site: Site, was: Property, is: Property): void {
  if (site.direction !== 'request') return;
  const [before, after] = [was.shape.default, is.shape.default];
  if (before === undefined && after === undefined) return;
  if (before !== undefined && after !== undefined && canonical(before.value) === canonical(after.value))
    return;
  const verb = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const text = (value: unknown) => (value === undefined ? 'none' : JSON.stringify(value));
  site.report(`property-default-value-${verb}`, {
    base: before?.pointer ?? was.shape.pointer,
    revision: after?.pointer ?? is.shape.pointer,
    says: `has the default ${text(after?.value)} instead of ${text(before?.value)}`,
  });
}

/** Names that are required without being described. */
function compareUnlisted(site: Site): void {
  const [before, after] = [site.base.object, site.revision.object];
  for (const [name, pointer] of after.required) {
    if (before.required.has(name) || after.properties.has(name)) continue;
    const says = `requires \`${name}\``;
    site.report('property-became-required', { base: site.base.pointer, revision: pointer, says });
  }
  for (const [name, pointer] of before.required) {
    if (after.required.has(name) || before.properties.has(name)) continue;
    const says = `no longer requires \`${name}\``;
    site.report('property-became-optional', { base: pointer, revision: site.revision.pointer, says });
  }
}
