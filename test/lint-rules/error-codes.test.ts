import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const responses = '/components/responses';
const codes = '/components/schemas/ErrorCode/enum';

describe('error-codes', () => {
  it.each(dialects)('ALL-2 CF-8 accepts lists of codes that agree with the enum (%s)', async (dialect) => {
    expect(await judge('error-codes', dialect)).toEqual([]);
  });

  it('CF-8 reports a code that is not in the enum and suggests the one that is meant', async () => {
    const [finding] = await judge('error-codes', 'offset', {
      [`${responses}/Status400/x-error-codes/1`]: 'mising_input',
    });
    expect(finding).toEqual({
      rule: 'error-codes',
      pointer: `${responses}/Status400/x-error-codes/1`,
      message:
        '"mising_input" in the response Status400 is none of the API\'s error codes; did you mean "missing_input"? Add it to the enum of /error/code in ErrorResponse or correct it.',
    });
  });

  it('CF-8 reports a code that no response can carry', async () => {
    const findings = await judge('error-codes', 'page', { [`${codes}/10`]: 'QUOTA_EXCEEDED' });
    expect(findings).toEqual([
      {
        rule: 'error-codes',
        pointer: `${codes}/10`,
        message:
          'No response can carry the error code "QUOTA_EXCEEDED". Add it to `x-error-codes` of a response, or remove it here.',
      },
    ]);
  });

  it('reports an error response that lists no codes', async () => {
    const findings = await judge('error-codes', 'cursor', {
      [`${responses}/Status404/x-error-codes`]: undefined,
    });
    expect(pointersOf(findings)).toContain(`${responses}/Status404`);
  });

  it('reports a response without the code that every server answers with', async () => {
    const findings = await judge('error-codes', 'offset', {
      [`${responses}/Status429/x-error-codes/0`]: 'internal',
    });
    expect(findings.map(({ message }) => message)).toContain(
      'The response Status429 leaves out "rate_limited", which x-conventions.errors.causes.rateLimited answers with 429. Add it to `x-error-codes`.',
    );
  });

  it('ALL-3 reports an example whose code the response does not list, at the code', async () => {
    const example = `${responses}/Status404/content/application~1json/examples/first/value/error/code`;
    const findings = await judge('error-codes', 'page', { [example]: 'FORBIDDEN' });
    expect(pointersOf(findings)).toEqual([example]);
  });

  it('ALL-2 reports conventions that answer with an unknown code', async () => {
    const findings = await judge('error-codes', 'offset', {
      '/x-conventions/errors/causes/conflict': { status: 409, code: 'conflict' },
      '/x-conventions/idempotency/reused/code': 'key_used',
      '/x-conventions/stepUp': {
        claim: 'auth_time',
        maxAge: 'PT5M',
        refused: { status: 403, code: 'step_up' },
      },
    });
    expect(pointersOf(findings)).toEqual([
      '/x-conventions/errors/causes/conflict/code',
      '/x-conventions/idempotency/reused/code',
      '/x-conventions/stepUp/refused/code',
    ]);
  });

  it('reports an error schema whose code is no enum', async () => {
    const findings = await judge('error-codes', 'cursor', {
      '/components/schemas/ErrorCode/enum': undefined,
    });
    expect(pointersOf(findings)).toEqual(['/components/schemas/ErrorResponse']);
  });

  it.each([
    ['offset', 'missing_input', 'missingInput'],
    ['page', 'MALFORMED_BODY', 'malformedBody'],
    ['cursor', 'invalid_input', 'invalidInput'],
  ] as const)(
    'CF-8 reports a 400 without the code for the input that its operation takes (%s: %s)',
    async (dialect, code, cause) => {
      const all = ['invalid_input', 'missing_input', 'malformed_body'];
      const others = all.filter((each) => each !== code.toLowerCase());
      const left = dialect === 'page' ? others.map((each) => each.toUpperCase()) : others;
      const findings = await judge('error-codes', dialect, {
        [`${responses}/Status400/x-error-codes`]: left,
      });
      expect(findings.map(({ message }) => message)).toContain(
        `The response Status400 leaves out "${code}", which x-conventions.errors.causes.${cause} answers with 400. Add it to \`x-error-codes\`.`,
      );
    },
  );

  it('asks a list without a required parameter neither for missing nor for malformed input', async () => {
    const findings = await judge('error-codes', 'offset', {
      '/paths/~1things/get/responses/400': {
        description: 'Bad query.',
        'x-error-codes': ['invalid_input'],
        content: {},
      },
    });
    expect(findings).toEqual([]);
  });
});
