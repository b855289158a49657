import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge } from './lint-rule.ts';

const rule = 'webhook-response';
const responses = '/webhooks/thing.created/post/responses';
const taken = { description: 'Taken.' };

describe('webhook-response', () => {
  it.each(dialects)(
    'CA-10 CF-7 accepts a webhook that says what confirms a delivery (%s)',
    async (dialect) => {
      expect(await judge(rule, dialect)).toEqual([]);
    },
  );

  it('CA-10 accepts a range', async () => {
    expect(await judge(rule, 'offset', { [responses]: { '2XX': taken } })).toEqual([]);
  });

  it.each([[{}], [{ '410': { description: 'Not any more.' } }], [{ default: taken }]])(
    'CA-10 CF-7 reports a webhook that says %j',
    async (documented) => {
      expect(await judge(rule, 'offset', { [responses]: documented })).toEqual([
        {
          rule,
          pointer: responses,
          message:
            'The webhook thing.created does not say which answer confirms a delivery. Document a 2xx, or `2XX` where any will do.',
        },
      ]);
    },
  );
});
