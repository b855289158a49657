import { escapeSegment, valueAt } from '../../contract/pointer.js';
import type {
  CodedStatus,
  IdempotencyConvention,
  RateLimitConvention,
  RetryConvention,
  WebhookConvention,
} from '../../contract/types.ts';
import { isSame } from '../is-same.ts';
import type { ConventionPair, ConventionReport } from './convention-report.ts';
import { spanOf } from './span.ts';

/** Compares what is promised about repeated requests, about rates and about deliveries. */
export function compareLimits(report: ConventionReport, { base, revision }: ConventionPair): void {
  compareIdempotency(report, base.idempotency, revision.idempotency);
  compareCorrelation(report, base.correlation, revision.correlation);
  compareRates(report, base.rateLimit, revision.rateLimit);
  compareRetries(report, base.retry, revision.retry);
  compareWebhooks(report, base.webhooks, revision.webhooks);
}

function compareIdempotency(
  report: ConventionReport,
  base: IdempotencyConvention | undefined,
  revision: IdempotencyConvention | undefined,
): void {
  const at = '/x-conventions/idempotency';
  if (base === undefined || revision === undefined) {
    if (base !== undefined)
      report.tell('idempotency-removed', at, 'operations no longer take idempotency keys');
    if (revision !== undefined) report.tell('idempotency-added', at, 'operations take idempotency keys');
    return;
  }
  if (!sameHeader(base.parameter.name, revision.parameter.name)) {
    report.tell(
      'idempotency-parameter-renamed',
      `${at}/parameter`,
      `the idempotency key is sent in ${revision.parameter.name} instead of ${base.parameter.name}`,
    );
  }
  if (!sameHeader(base.replayed, revision.replayed)) {
    report.tell(
      'idempotency-header-renamed',
      `${at}/replayed`,
      `a repeated answer is marked by ${revision.replayed} instead of ${base.replayed}`,
    );
  }
  for (const method of base.methods.filter((one) => !revision.methods.includes(one))) {
    report.tell(
      'idempotency-method-removed',
      `${at}/methods`,
      `${method.toUpperCase()} takes no idempotency key any more`,
    );
  }
  for (const method of revision.methods.filter((one) => !base.methods.includes(one))) {
    report.tell(
      'idempotency-method-added',
      `${at}/methods`,
      `${method.toUpperCase()} takes an idempotency key`,
    );
  }
  if (base.keepMs !== revision.keepMs) {
    report.tell(
      revision.keepMs < base.keepMs ? 'idempotency-keep-shortened' : 'idempotency-keep-lengthened',
      `${at}/keep`,
      `idempotency keys are kept for ${spanOf(revision.keepMs)} instead of ${spanOf(base.keepMs)}`,
    );
  }
  compareAnswer(
    report,
    `${at}/reused`,
    'a key that was used for another request',
    base.reused,
    revision.reused,
  );
  compareAnswer(
    report,
    `${at}/inProgress`,
    'a key whose first request still runs',
    base.inProgress,
    revision.inProgress,
  );
}

/** Compares the declared answer to one failure. */
export function compareAnswer(
  report: ConventionReport,
  at: string,
  failure: string,
  base: CodedStatus,
  revision: CodedStatus,
): void {
  if (base.status === revision.status && base.code === revision.code) return;
  report.tell(
    'cause-answer-changed',
    at,
    `${failure} is answered with ${revision.status} ${revision.code} instead of ${base.status} ${base.code}`,
  );
}

function compareCorrelation(
  report: ConventionReport,
  base: ConventionPair['base']['correlation'],
  revision: ConventionPair['base']['correlation'],
): void {
  if (!sameHeader(base.parameter.name, revision.parameter.name)) {
    report.tell(
      'correlation-parameter-renamed',
      '/x-conventions/correlation/parameter',
      `clients send their correlation id in ${revision.parameter.name} instead of ${base.parameter.name}`,
    );
  }
  if (!sameHeader(base.header, revision.header)) {
    report.tell(
      'correlation-header-renamed',
      '/x-conventions/correlation/header',
      `the correlation id comes back in ${revision.header} instead of ${base.header}`,
    );
  }
}

/** From the fewest who share one bucket to the most. */
const SHARERS = ['credential', 'user', 'tenant'];

function compareRates(
  report: ConventionReport,
  base: RateLimitConvention | undefined,
  revision: RateLimitConvention | undefined,
): void {
  const at = '/x-conventions/rateLimit';
  if (base === undefined || revision === undefined) {
    if (base !== undefined) report.tell('rate-limit-removed', at, 'rates are not declared any more');
    if (revision !== undefined) report.tell('rate-limit-added', at, 'rates are limited');
    return;
  }
  for (const header of ['limit', 'remaining', 'reset'] as const) {
    if (sameHeader(base.headers[header], revision.headers[header])) continue;
    report.tell(
      'rate-limit-header-renamed',
      `${at}/headers/${header}`,
      `the rate limit says ${header} in ${revision.headers[header]} instead of ${base.headers[header]}`,
    );
  }
  if (base.reset !== revision.reset) {
    report.tell(
      'rate-limit-reset-changed',
      `${at}/reset`,
      `${revision.headers.reset} means ${revision.reset} instead of ${base.reset}`,
    );
  }
  if (base.per !== revision.per) {
    report.tell(
      SHARERS.indexOf(revision.per) > SHARERS.indexOf(base.per)
        ? 'rate-limit-shared-more'
        : 'rate-limit-shared-less',
      `${at}/per`,
      `one bucket is for each ${revision.per} instead of each ${base.per}`,
    );
  }
  compareTiers(report, base.tiers, revision.tiers);
}

type Tiers = RateLimitConvention['tiers'];

function compareTiers(report: ConventionReport, base: Tiers, revision: Tiers): void {
  const at = (tier: string) => `/x-conventions/rateLimit/tiers/${escapeSegment(tier)}`;
  for (const before of base) {
    const after = revision.find(({ name }) => name === before.name);
    if (after === undefined) {
      report.tell('rate-limit-tier-removed', at(before.name), `the tier ${before.name} is gone`);
      continue;
    }
    if (before.perMinute === after.perMinute && before.burst === after.burst) continue;
    const lower = after.perMinute < before.perMinute || after.burst < before.burst;
    report.tell(
      lower ? 'rate-limit-lowered' : 'rate-limit-raised',
      at(before.name),
      `the tier ${before.name} allows ${rateOf(after)} instead of ${rateOf(before)}`,
    );
  }
  for (const { name } of revision) {
    if (!base.some((tier) => tier.name === name))
      report.tell('rate-limit-tier-added', at(name), `the tier ${name} is new`);
  }
  const [before, after] = [base, revision].map((tiers) => tiers.find((tier) => tier.default));
  if (before === undefined || after === undefined || before.name === after.name) return;
  report.tell(
    after.perMinute < before.perMinute || after.burst < before.burst
      ? 'rate-limit-default-lowered'
      : 'rate-limit-default-raised',
    at(after.name),
    `callers of whom nothing else is known are in the tier ${after.name} instead of ${before.name}`,
  );
}

function rateOf({ perMinute, burst }: { readonly perMinute: number; readonly burst: number }): string {
  return `${perMinute} requests a minute and ${burst} at once`;
}

function compareRetries(
  report: ConventionReport,
  base: RetryConvention | undefined,
  revision: RetryConvention | undefined,
): void {
  const at = '/x-conventions/retry';
  if (base === undefined) return;
  if (revision === undefined) {
    report.tell(
      'retry-advice-removed',
      at,
      'it is not declared any more how clients repeat a failed request',
    );
  } else if (!isSame(sorted(base), sorted(revision))) {
    report.tell('retry-advice-changed', at, 'clients repeat failed requests in another way');
  }
}

/** The order of statuses says nothing, that of places to read the pace from does. */
function sorted(retry: RetryConvention): unknown {
  return { ...retry, statuses: [...retry.statuses].sort((one, other) => one - other) };
}

function compareWebhooks(
  report: ConventionReport,
  base: WebhookConvention | undefined,
  revision: WebhookConvention | undefined,
): void {
  const at = '/x-conventions/webhooks';
  if (base === undefined || revision === undefined) {
    if (base !== undefined) report.tell('webhook-signing-removed', at, 'deliveries are not signed any more');
    if (revision !== undefined) report.tell('webhook-signing-added', at, 'deliveries are signed');
    return;
  }
  const signature = `${at}/signature`;
  const [before, after] = [valueAt(report.base, signature), valueAt(report.revision, signature)];
  if (before !== after) {
    report.tell(
      'webhook-signature-changed',
      signature,
      `deliveries are signed by ${String(after)} instead of ${String(before)}`,
    );
  }
  if (base.secretPrefix !== revision.secretPrefix) {
    report.tell(
      'webhook-secret-prefix-changed',
      `${at}/secretPrefix`,
      `signing secrets start with ${revision.secretPrefix} instead of ${base.secretPrefix}`,
    );
  }
  if (base.toleranceMs !== revision.toleranceMs) {
    report.tell(
      revision.toleranceMs > base.toleranceMs
        ? 'webhook-tolerance-lengthened'
        : 'webhook-tolerance-shortened',
      `${at}/tolerance`,
      `a delivery may be ${spanOf(revision.toleranceMs)} old instead of ${spanOf(base.toleranceMs)}`,
    );
  }
  for (const place of ['type', 'time'] as const) {
    if (base[place] === revision[place]) continue;
    report.tell(
      'webhook-place-moved',
      `${at}/${place}`,
      `${place} of a payload moves from ${base[place]} to ${revision[place]}`,
    );
  }
}

/** Header names do not differ by case (RFC 9110, section 5.1). */
function sameHeader(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
