import { escapeSegment, isObject } from '../../contract/pointer.js';
import type { Place, SchemaSource } from '../schema/schema-source.ts';
import { valueSchema } from './compare-content.ts';
import { compareDeprecation } from './compare-deprecation.ts';
import { type Both, type Scope, tell } from './scope.ts';
import { agree, serializationOf } from './serialization.ts';

interface Described {
  readonly name: string;
  readonly place: Place & { readonly node: Record<string, unknown> };
}

/** Compares the headers of a response. Their names have no case (RFC 9110, section 5.1). */
export function compareHeaders(scope: Scope, response: string, { base, revision }: Both): void {
  const before = headersOf(scope.comparison.base, base);
  const after = headersOf(scope.comparison.revision, revision);
  for (const [key, was] of before) {
    const is = after.get(key);
    const name = `the header \`${was.name}\` of ${response}`;
    if (is !== undefined) {
      compareHeader(scope, name, was, is);
      continue;
    }
    const law = scope.comparison.removal(was.place.node);
    const judged = law.level === 'harmless' ? { level: law.level } : {};
    const required = was.place.node.required === true;
    const rule = required ? 'required-response-header-removed' : 'optional-response-header-removed';
    tell(scope, rule, `${name} is removed ${law.why}`, { base: was.place.pointer }, judged);
  }
  for (const [key, is] of after) {
    if (before.has(key)) continue;
    const name = `the header \`${is.name}\` of ${response}`;
    tell(scope, 'response-header-added', `${name} is new`, { revision: is.place.pointer });
  }
}

function compareHeader(scope: Scope, name: string, was: Described, is: Described): void {
  const places = { base: was.place.pointer, revision: is.place.pointer };
  const [required, requires] = [was.place.node.required === true, is.place.node.required === true];
  if (required && !requires) tell(scope, 'response-header-became-optional', `${name} is optional`, places);
  if (!required && requires) tell(scope, 'response-header-became-required', `${name} is required`, places);
  compareDeprecation(scope, name, { base: was.place, revision: is.place });
  const [from, to] = [valueSchema(was.place), valueSchema(is.place)];
  const { comparison } = scope;
  const written = serializationOf(comparison.base, 'header', was.place.node, from);
  const now = serializationOf(comparison.revision, 'header', is.place.node, to);
  if (!agree(written, now)) {
    const message = `${name} is written as ${now.text} instead of ${written.text}`;
    tell(scope, 'response-header-serialization-changed', message, places);
  }
  const wire = from.mediaType === undefined && to.mediaType === undefined ? 'text' : 'json';
  scope.log.compare(comparison.pair(from.schema, to.schema, 'response', wire), scope.origin);
}

function headersOf(source: SchemaSource, { node, pointer }: Place): Map<string, Described> {
  const found = new Map<string, Described>();
  if (!isObject(node) || !isObject(node.headers)) return found;
  for (const [name, value] of Object.entries(node.headers)) {
    // The media types of the response say what `Content-Type` is (OpenAPI, Response Object).
    if (name.toLowerCase() === 'content-type') continue;
    const place = source.resolve({ node: value, pointer: `${pointer}/headers/${escapeSegment(name)}` });
    if (isObject(place.node))
      found.set(name.toLowerCase(), { name, place: { node: place.node, pointer: place.pointer } });
  }
  return found;
}
