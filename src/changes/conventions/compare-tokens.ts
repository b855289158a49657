import { durationMs } from '../../contract/duration.js';
import { escapeSegment, isObject, valueAt } from '../../contract/pointer.js';
import { dereference } from '../../contract/references.js';
import type { JsonObject } from '../../contract/types.ts';
import type { ConventionReport } from './convention-report.ts';
import { spanOf } from './span.ts';

/** Compares what the security schemes that both versions have ask of a token: `x-jwt`, and `x-pkce` of their flows. */
export function compareTokens(report: ConventionReport): void {
  const schemes = valueAt(report.base, '/components/securitySchemes');
  for (const name of Object.keys(isObject(schemes) ? schemes : {})) {
    const at = `/components/securitySchemes/${escapeSegment(name)}`;
    const [before, after] = [schemeAt(report.base, at), schemeAt(report.revision, at)];
    if (before === undefined || after === undefined) continue;
    compareJwt(report, at, before['x-jwt'], after['x-jwt']);
    for (const flow of Object.keys(isObject(before.flows) ? before.flows : {})) {
      const place = `${at}/flows/${flow}`;
      const [old, young] = [valueAt(before, `/flows/${flow}`), valueAt(after, `/flows/${flow}`)];
      if (!isObject(old) || !isObject(young) || old['x-pkce'] === young['x-pkce']) continue;
      const places = {
        base: old['x-pkce'] === undefined ? place : `${place}/x-pkce`,
        revision: young['x-pkce'] === undefined ? place : `${place}/x-pkce`,
      };
      if (young['x-pkce'] === undefined)
        report.tell(
          'pkce-no-longer-required',
          places,
          `${flow} of ${name} does not need a code challenge any more`,
        );
      else
        report.tell(
          'pkce-required',
          places,
          `${flow} of ${name} needs a code challenge (PKCE, ${String(young['x-pkce'])})`,
        );
    }
  }
}

function schemeAt(document: JsonObject, pointer: string): Record<string, unknown> | undefined {
  const { value } = dereference(document, pointer);
  return isObject(value) ? value : undefined;
}

function compareJwt(report: ConventionReport, scheme: string, base: unknown, revision: unknown): void {
  if (!isObject(base) || !isObject(revision)) return;
  const at = `${scheme}/x-jwt`;
  if (base.algorithm !== revision.algorithm) {
    report.tell(
      'token-algorithm-changed',
      `${at}/algorithm`,
      `tokens are signed with ${String(revision.algorithm)} instead of ${String(base.algorithm)}`,
    );
  }
  const [claims, needed] = [texts(base.claims), texts(revision.claims)];
  for (const claim of needed.filter((one) => !claims.includes(one))) {
    report.tell('token-claim-required', `${at}/claims`, `every token must carry the claim ${claim}`);
  }
  for (const claim of claims.filter((one) => !needed.includes(one))) {
    report.tell('token-claim-no-longer-required', `${at}/claims`, `tokens need not carry the claim ${claim}`);
  }
  if (base.audience !== revision.audience) {
    const places = {
      base: base.audience === undefined ? at : `${at}/audience`,
      revision: revision.audience === undefined ? at : `${at}/audience`,
    };
    if (revision.audience === undefined)
      report.tell(
        'token-audience-removed',
        places,
        `tokens need not name the audience ${String(base.audience)}`,
      );
    else
      report.tell(
        'token-audience-changed',
        places,
        `tokens must name the audience ${String(revision.audience)}${base.audience === undefined ? '' : ` instead of ${String(base.audience)}`}`,
      );
  }
  const [before, after] = [lifetimeOf(base), lifetimeOf(revision)];
  if (before !== undefined && after !== undefined && before !== after) {
    report.tell(
      after < before ? 'token-lifetime-shortened' : 'token-lifetime-lengthened',
      `${at}/lifetime`,
      `a token lives at most ${spanOf(after)} instead of ${spanOf(before)}`,
    );
  }
}

function lifetimeOf({ lifetime }: Record<string, unknown>): number | undefined {
  try {
    return durationMs(String(lifetime));
  } catch {
    return undefined;
  }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
