import { describe, expect, it } from 'vitest';
import { listApis } from '../../src/contract/apis.ts';
import { valueAt } from '../../src/contract/pointer.js';
import type { Response } from '../../src/contract/types.ts';
import { repository } from '../project.ts';
import { readDescription } from './description.ts';

// What all APIs have in common, held against the description of each that there is.
const apis = await Promise.all((await listApis(repository)).map((api) => readDescription(api)));
const cases = apis.map((description) => ({ api: description.contract.api, ...description }));

it('are four APIs at least', () => {
  expect(cases.map(({ api }) => api)).toEqual(
    expect.arrayContaining(['cloudaudit', 'cloudflow', 'orchestrator', 'pqc']),
  );
});

it.each(cases)(
  'ALL-5 $api declares retries of 429, 500, 502, 503 and 504, bounded, at the pace of the server',
  ({ contract: { conventions } }) => {
    expect(conventions.retry?.statuses).toEqual([429, 500, 502, 503, 504]);
    const { attempts = 0, baseMs = 0, capMs = 0, budgetMs = 0, pacing = [] } = conventions.retry ?? {};
    expect(attempts).toBeGreaterThan(1);
    expect(baseMs).toBeGreaterThan(0);
    expect(capMs).toBeGreaterThan(baseMs);
    expect(budgetMs).toBeGreaterThanOrEqual(capMs);
    // All places that the API has, the header first.
    expect(pacing).toEqual([
      'retryAfterHeader',
      ...(conventions.errors.retryAfter === undefined ? [] : ['errorBody']),
      ...(conventions.rateLimit === undefined ? [] : ['rateLimitReset']),
    ]);
  },
);

describe.each(cases)(
  'ALL-7 the idempotency key of $api',
  ({ contract, at, validate, parameter, response }) => {
    const { conventions, operations } = contract;
    const writes = operations.filter(({ method }) => method !== 'get' && method !== 'head');
    const [first = { id: '' }] = writes;

    it('is taken by every write in Idempotency-Key, and by no read', () => {
      expect(writes.length).toBeGreaterThan(0);
      for (const { id, method, parameters } of operations) {
        const names = parameters.filter((one) => one.in === 'header').map(({ name }) => name);
        expect(names.includes('Idempotency-Key'), id).toBe(method !== 'get' && method !== 'head');
      }
      const { schemaPointer } = parameter(first.id, 'Idempotency-Key');
      expect(validate(schemaPointer, '5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08')).toEqual([]);
      expect(validate(schemaPointer, '')).not.toEqual([]);
      expect(validate(schemaPointer, 'two words')).not.toEqual([]);
    });

    it('belongs to the caller, and is kept for a declared time', () => {
      expect(valueAt(at(parameter(first.id, 'Idempotency-Key').pointer), '/description')).toMatch(
        /belongs to the caller/,
      );
      expect(conventions.idempotency?.keepMs).toBe(24 * 60 * 60 * 1000);
    });

    it('makes 422 of another request and 409 of one under way, with codes that responses show', () => {
      const { reused, inProgress } = conventions.idempotency ?? {};
      expect(reused).toMatchObject({ status: 422, code: expect.stringMatching(/^idempotency_key_reused$/i) });
      expect(inProgress).toMatchObject({
        status: 409,
        code: expect.stringMatching(/^idempotency_in_progress$/i),
      });
      for (const { status, code } of [reused, inProgress].flatMap((cause) => cause ?? []))
        for (const { id } of writes) {
          const refusal = response(id, String(status));
          expect(refusal.errorCodes, `${id} ${status}`).toContain(code);
          const codes = shown(refusal).map(({ value }) => valueAt(value, conventions.errors.code));
          expect(codes, `${id} ${status}`).toContain(code);
        }
    });

    it('marks an answer given again on every success of a write', () => {
      for (const { id, responses } of writes) {
        const successes = responses.filter(({ status }) => status.startsWith('2'));
        expect(successes.length, id).toBeGreaterThan(0);
        for (const { status, headers } of successes)
          expect(
            headers.map(({ name }) => name),
            `${id} ${status}`,
          ).toContain('Idempotency-Replayed');
      }
    });
  },
);

describe.each(cases)(
  'ALL-8 the request id of $api',
  ({ contract: { operations, conventions }, validate }) => {
    it('may be sent with every operation', () => {
      for (const { id, parameters } of operations) {
        const sent = parameters.filter((one) => one.in === 'header' && one.name === 'X-Request-Id');
        expect(
          sent.map(({ required }) => required),
          id,
        ).toEqual([false]);
        for (const { schemaPointer = '' } of sent) {
          expect(validate(schemaPointer, 'my own: 4711'.replaceAll(' ', '-')), id).toEqual([]);
          expect(validate(schemaPointer, ''), id).not.toEqual([]);
        }
      }
    });

    it('comes back on every response', () => {
      for (const { id, responses } of operations)
        for (const { status, headers } of responses)
          expect(
            headers.filter(({ required }) => required).map(({ name }) => name),
            `${id} ${status}`,
          ).toContain('X-Request-Id');
    });

    it('stands in every error body', () => {
      const place = conventions.errors.requestId ?? '';
      expect(place).toMatch(/\/(requestId|request_id)$/);
      for (const { id, responses } of operations)
        for (const error of responses.filter(({ status }) => Number(status) >= 400))
          for (const { name, value } of shown(error))
            expect(valueAt(value, place), `${id} ${error.status} ${name}`).toMatch(/^[\x21-\x7E]{1,128}$/);
    });
  },
);

function shown({ content }: Response) {
  return content.flatMap(({ examples }) => examples);
}
