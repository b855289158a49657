import { escapeSegment } from '../../contract/pointer.js';
import type { Cause, Constant, ErrorConvention } from '../../contract/types.ts';
import type { ConventionPair, ConventionReport } from './convention-report.ts';

const ERROR_PLACES = [
  'status',
  'code',
  'message',
  'field',
  'details',
  'requestId',
  'timestamp',
  'retryAfter',
] as const;
const FIELD_PLACES = ['at', 'field', 'message', 'code'] as const;
const AT = '/x-conventions/errors';

/** Compares where a body says what: the envelope of a success, and the parts of an error. */
export function compareBodies(report: ConventionReport, { base, revision }: ConventionPair): void {
  compareEnvelopes(report, base.envelope, revision.envelope);
  for (const place of ERROR_PLACES) {
    movePlace(report, `${AT}/${place}`, place, base.errors[place], revision.errors[place]);
  }
  for (const place of FIELD_PLACES) {
    const name = place === 'at' ? 'the list of field errors' : `${place} of a field error`;
    movePlace(
      report,
      `${AT}/fields/${place}`,
      name,
      base.errors.fields?.[place],
      revision.errors.fields?.[place],
    );
  }
  compareConstants(report, `${AT}/constants`, 'error', base.errors.constants, revision.errors.constants);
  compareCauses(report, base.errors.causes, revision.errors.causes);
}

type Envelope = ConventionPair['base']['envelope'];

function compareEnvelopes(report: ConventionReport, base: Envelope, revision: Envelope): void {
  const at = '/x-conventions/envelope';
  if (base === undefined || revision === undefined) {
    if (base !== undefined) report.tell('envelope-removed', at, 'successful bodies lose their envelope');
    if (revision !== undefined) report.tell('envelope-added', at, 'successful bodies get an envelope');
    return;
  }
  for (const place of ['data', 'meta'] as const) {
    const [before, after] = [base[place], revision[place]];
    if (before === undefined || before === after) continue;
    report.tell(
      'envelope-moved',
      `${at}/${place}`,
      after === undefined
        ? `${place} no longer stands in the envelope; it was at ${before}`
        : `${place} of the envelope moves from ${before} to ${after}`,
    );
  }
  compareConstants(report, `${at}/success`, 'successful', base.success, revision.success);
}

function movePlace(
  report: ConventionReport,
  at: string,
  name: string,
  before: string | undefined,
  after: string | undefined,
): void {
  if (before === after) return;
  if (before === undefined) {
    report.tell('error-place-added', at, `errors say ${name} at ${after}`);
    return;
  }
  report.tell(
    'error-place-moved',
    at,
    after === undefined
      ? `errors no longer say ${name}; it was at ${before}`
      : `${name} of errors moves from ${before} to ${after}`,
  );
}

function compareConstants(
  report: ConventionReport,
  at: string,
  kind: string,
  base: readonly Constant[],
  revision: readonly Constant[],
): void {
  for (const { pointer, value } of base) {
    const now = revision.find((constant) => constant.pointer === pointer);
    if (now?.value === value) continue;
    report.tell(
      kind === 'error' ? 'error-constant-changed' : 'envelope-moved',
      `${at}/${escapeSegment(pointer)}`,
      now === undefined
        ? `${kind} bodies no longer carry ${JSON.stringify(value)} at ${pointer}`
        : `${kind} bodies carry ${JSON.stringify(now.value)} instead of ${JSON.stringify(value)} at ${pointer}`,
    );
  }
}

type Causes = ErrorConvention['causes'];

const CAUSES = [
  'invalidInput',
  'missingInput',
  'malformedBody',
  'unsupportedMediaType',
  'bodyTooLarge',
  'unauthenticated',
  'forbidden',
  'notFound',
  'conflict',
  'ruleViolated',
  'rateLimited',
  'internal',
] as const satisfies readonly Cause[];

function compareCauses(report: ConventionReport, base: Causes, revision: Causes): void {
  for (const cause of CAUSES) {
    const [before, after] = [base[cause], revision[cause]];
    const at = `${AT}/causes/${cause}`;
    if (before === undefined || after === undefined) {
      if (after !== undefined)
        report.tell('cause-added', at, `${cause} answers ${after.status} ${after.code}`);
      if (before !== undefined)
        report.tell(
          'cause-removed',
          at,
          `${cause} is not declared any more; it answered ${before.status} ${before.code}`,
        );
      continue;
    }
    if (before.status === after.status && before.code === after.code) continue;
    // A cause that falls back on the answer of another changes with it, which is told there.
    const fellBack = before === base.invalidInput && after === revision.invalidInput;
    if (fellBack && cause !== 'invalidInput') continue;
    report.tell(
      'cause-answer-changed',
      at,
      `${cause} answers ${after.status} ${after.code} instead of ${before.status} ${before.code}`,
    );
  }
}
