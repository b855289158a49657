import { escapeSegment } from '../contract/pointer.js';
import { componentName } from '../contract/references.js';
import type { Json, JsonObject } from '../contract/types.ts';
import { type Direction, isJsonObject, mapDocumentSchemas, mapSchema } from './map-schemas.ts';
import { referred } from './referred.ts';
import { schemasOf } from './schemas-of.ts';

/**
 * Gives schemas that differ by direction a form for each (JSON Schema validation, section 9.4): as they are read
 * they have no `writeOnly` properties, as they are sent no `readOnly` ones. The read form keeps the name of the
 * component; the sent form, where a request needs one, is `<Name>Sent`.
 *
 * A `string` with `not: { enum }` differs too: it stands for values that are not known yet, and only what is
 * read has to be told apart from the known ones.
 */
export function directionForms(document: JsonObject): JsonObject {
  const schemas = schemasOf(document);
  const differing = findDiffering(document, schemas);
  const wanted = new Map<string, string>();

  const form = (schema: Json, direction: Direction) =>
    mapSchema(schema, (part) => {
      const name = direction === 'sent' ? componentName(part) : undefined;
      if (name === undefined || !differing.has(name)) return partForm(document, part, direction);
      const sent = freeName(`${name}Sent`, schemas);
      wanted.set(name, sent);
      return { ...part, $ref: `#/components/schemas/${escapeSegment(sent)}` };
    });

  const formed = mapDocumentSchemas(document, form);
  if (wanted.size === 0) return formed;
  const forms: Record<string, Json> = { ...schemasOf(formed) };
  // A Map goes on over what is added while it is walked: the sent forms that other sent forms refer to.
  for (const [name, sent] of wanted) forms[sent] = form(schemas[name] ?? true, 'sent');
  const components = isJsonObject(formed.components) ? formed.components : {};
  return { ...formed, components: { ...components, schemas: forms } };
}

/** The components whose two forms differ, by themselves or by what they refer to. */
function findDiffering(document: JsonObject, schemas: JsonObject): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const differing = new Set<string>();
  for (const [component, schema] of Object.entries(schemas)) {
    mapSchema(schema, (part) => {
      const name = componentName(part);
      if (name !== undefined) users.set(name, [...(users.get(name) ?? []), component]);
      if (partForm(document, part, 'read') !== part || partForm(document, part, 'sent') !== part)
        differing.add(component);
      return part;
    });
  }
  for (const component of differing) for (const user of users.get(component) ?? []) differing.add(user);
  return differing;
}

/** One schema, without what is inside, in one direction; the very same object where nothing changes. */
function partForm(document: JsonObject, part: JsonObject, direction: Direction): JsonObject {
  if (direction === 'sent' && part.type === 'string' && isJsonObject(part.not) && 'enum' in part.not) {
    const { not: _, ...open } = part;
    return open;
  }
  const { properties, required } = part;
  if (!isJsonObject(properties)) return part;
  const marker = direction === 'read' ? 'writeOnly' : 'readOnly';
  const kept = Object.entries(properties).filter(([, property]) => !isMarked(document, property, marker));
  if (kept.length === Object.keys(properties).length) return part;
  const form = { ...part, properties: Object.fromEntries(kept) };
  if (!Array.isArray(required)) return form;
  const names = new Set(kept.map(([name]) => name));
  return {
    ...form,
    required: required.filter(
      (name: Json) => typeof name !== 'string' || !(name in properties) || names.has(name),
    ),
  };
}

function isMarked(document: JsonObject, property: Json, marker: 'readOnly' | 'writeOnly'): boolean {
  return (
    (isJsonObject(property) && property[marker] === true) || referred(document, property)?.[marker] === true
  );
}

function freeName(name: string, taken: JsonObject): string {
  return name in taken ? freeName(`${name}Form`, taken) : name;
}
