import { isObject } from '../contract/pointer.js';
import type { JsonObject } from '../contract/types.ts';
import type { Change, DescriptionVersion } from './change.ts';
import { ChangeLog } from './change-log.ts';
import { compareChannels } from './channels/compare-channels.ts';
import { compareConventions } from './conventions/compare-conventions.ts';
import { withoutRepeats } from './conventions/repeats.ts';
import { deprecationChange, removal } from './deprecation.ts';
import { deprecationWindow } from './deprecation-window.ts';
import { compareHttp } from './http/compare-http.ts';
import { SchemaComparison } from './schema/schema-comparison.ts';
import { SchemaSource } from './schema/schema-source.ts';

const LEVELS = ['breaking', 'warning', 'harmless'];

/**
 * Lists what changed between two versions of a description and what that does to those who use it: the gravest
 * first, each change once, at the place that caused it.
 *
 * @param options `today` decides whether a sunset has passed
 */
export function compareDescriptions(
  base: DescriptionVersion,
  revision: DescriptionVersion,
  { today }: { readonly today: Date },
): Change[] {
  const window = deprecationWindow(base.document);
  const laws = {
    removal: (node: unknown) => removal(asObject(node), window, today),
    deprecation: (was: unknown, is: unknown) => {
      const found = deprecationChange(asObject(was), asObject(is), window, today);
      return found === undefined ? [] : [found];
    },
  };
  const comparison = new SchemaComparison(
    new SchemaSource(base.document),
    new SchemaSource(revision.document),
    laws,
  );
  const log = new ChangeLog(comparison);
  compareHttp(comparison, log);
  const conventions = compareConventions(base, revision);
  const changes = [
    ...withoutRepeats(log.changes(base, revision), conventions),
    ...conventions,
    ...compareChannels(base, revision, laws),
  ];
  return changes.sort(
    (one, other) =>
      LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) ||
      compareText(fileOf(one), fileOf(other)) ||
      lineOf(one) - lineOf(other) ||
      compareText(one.rule, other.rule) ||
      compareText(one.message, other.message),
  );
}

function asObject(node: unknown): JsonObject {
  // The documents were read from JSON or YAML: an object in them holds nothing else.
  return isObject(node) ? (node as JsonObject) : {};
}

function fileOf({ revision, base }: Change): string {
  return (revision ?? base)?.file ?? '';
}

function lineOf({ revision, base }: Change): number {
  return (revision ?? base)?.line ?? 0;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
