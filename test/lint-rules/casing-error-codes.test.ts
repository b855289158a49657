import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge } from './lint-rule.ts';

const code = '/components/schemas/ErrorCode/enum/0';

describe('casing-error-codes', () => {
  it.each(dialects)('ALL-2 accepts error codes in the declared casing (%s)', async (dialect) => {
    expect(await judge('casing-error-codes', dialect)).toEqual([]);
  });

  it.each([
    ['offset', 'INVALID_INPUT', 'snake_case', 'invalid_input'],
    ['page', 'invalidInput', 'UPPER_SNAKE_CASE', 'INVALID_INPUT'],
  ] as const)('CF-8 RO-2 reports a code in another casing (%s)', async (dialect, wrong, casing, right) => {
    expect(await judge('casing-error-codes', dialect, { [code]: wrong })).toEqual([
      {
        rule: 'casing-error-codes',
        pointer: code,
        message: `The error code "${wrong}" is not ${casing} (x-conventions.casing.errorCodes). Write ${right}.`,
      },
    ]);
  });

  it('says nothing where no casing of error codes is declared', async () => {
    const changes = { [code]: 'INVALID', '/x-conventions/casing/errorCodes': undefined };
    expect(await judge('casing-error-codes', 'cursor', changes)).toEqual([]);
  });
});
