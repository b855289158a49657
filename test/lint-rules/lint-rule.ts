import spectralCore from '@stoplight/spectral-core';
import ruleset, { rules } from '../../lint-rules/index.js';
import { fromPointer, isObject, toPointer } from '../../src/contract/pointer.js';
import type { Json, JsonObject } from '../../src/contract/types.ts';
import { baseDocument } from './base-contract.ts';
import type { Dialect } from './dialects.ts';

export interface RuleFinding {
  readonly rule: string;
  readonly pointer: string;
  readonly message: string;
}

/** Lints a bundle with one of our rules, or with the whole ruleset. */
export async function lintBundle(document: JsonObject, rule?: keyof typeof rules): Promise<RuleFinding[]> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset(rule === undefined ? ruleset : { rules: { [rule]: rules[rule] } });
  const results = await spectral.run(JSON.stringify(document), { ignoreUnknownFormat: true });
  return results.map(({ code, path, message }) => ({
    rule: String(code),
    pointer: toPointer(path),
    message,
  }));
}

/**
 * What a rule says of the clean description of a dialect after some changes.
 *
 * @param changes new values by their JSON Pointer, in this order; `undefined` removes
 */
export async function judge(
  rule: keyof typeof rules,
  dialect: Dialect,
  changes: Readonly<Record<string, Json | undefined>> = {},
): Promise<RuleFinding[]> {
  const document = baseDocument(dialect);
  const changed: JsonObject = JSON.parse(JSON.stringify(document));
  // A later change may reach into an earlier one, which is the caller's.
  for (const [pointer, value] of Object.entries(changes)) change(changed, pointer, structuredClone(value));
  return lintBundle(changed, rule);
}

/** Changes but for one of them. */
export function without(
  changes: Readonly<Record<string, Json | undefined>>,
  pointer: string,
): Readonly<Record<string, Json | undefined>> {
  return Object.fromEntries(Object.entries(changes).filter(([key]) => key !== pointer));
}

/** Where a rule finds something. */
export function pointersOf(findings: readonly RuleFinding[]): string[] {
  return findings.map(({ pointer }) => pointer).sort();
}

function change(document: unknown, pointer: string, value: Json | undefined): void {
  const segments = fromPointer(pointer);
  const last = segments.pop();
  let parent: unknown = document;
  for (const segment of segments) {
    parent = Array.isArray(parent) ? parent[Number(segment)] : isObject(parent) ? parent[segment] : undefined;
  }
  if (last === undefined || (!isObject(parent) && !Array.isArray(parent))) {
    throw new Error(`the base document has nothing to change at ${pointer}`);
  }
  if (Array.isArray(parent)) {
    if (value === undefined) parent.splice(Number(last), 1);
    else parent[Number(last)] = value;
    return;
  }
  if (value === undefined) {
    if (!Object.hasOwn(parent, last))
      throw new Error(`the base document has nothing to remove at ${pointer}`);
    delete parent[last];
  } else parent[last] = value;
}
