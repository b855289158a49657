import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const responses = '/components/responses';

describe('error-code-status', () => {
  it.each(dialects)('CF-8 accepts codes with one status each (%s)', async (dialect) => {
    expect(await judge('error-code-status', dialect)).toEqual([]);
  });

  it('CF-8 reports a code with another status than the conventions give it', async () => {
    const changes = { [`${responses}/Status404/x-error-codes/1`]: 'INVALID_INPUT' };
    expect(await judge('error-code-status', 'page', changes)).toEqual([
      {
        rule: 'error-code-status',
        pointer: `${responses}/Status404/x-error-codes/1`,
        message:
          '"INVALID_INPUT" comes with 404 in the response Status404 and with 400 in x-conventions.errors.causes.invalidInput. Keep it to one status, and give the other case a code of its own.',
      },
    ]);
  });

  it('CF-8 reports a code of two responses', async () => {
    const findings = await judge('error-code-status', 'cursor', {
      [`${responses}/Status404/x-error-codes/1`]: 'gone',
      [`${responses}/Status409/x-error-codes/1`]: 'gone',
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('"gone" comes with 404');
  });

  it('reports two statuses for a code in the conventions', async () => {
    const findings = await judge('error-code-status', 'offset', {
      '/x-conventions/idempotency/reused': { status: 422, code: 'invalid_input' },
    });
    expect(pointersOf(findings)).toContain('/x-conventions/idempotency/reused/status');
  });

  it('leaves ranges and the default response alone', async () => {
    const changes = {
      '/paths/~1things/get/responses/default': { description: 'Any.', 'x-error-codes': ['not_found'] },
      '/paths/~1things/get/responses/4XX': { description: 'Any.', 'x-error-codes': ['not_found'] },
    };
    expect(await judge('error-code-status', 'offset', changes)).toEqual([]);
  });
});
