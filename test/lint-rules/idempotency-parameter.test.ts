import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const create = '/paths/~1things/post';
const key = { $ref: '#/components/parameters/IdempotencyKey' };

describe('idempotency-parameter', () => {
  it.each(dialects)(
    'ALL-2 ALL-7 accepts writes that take the key and document its answers (%s)',
    async (dialect) => {
      expect(await judge('idempotency-parameter', dialect)).toEqual([]);
    },
  );

  it.each(dialects)('ALL-7 reports a write without the key (%s)', async (dialect) => {
    expect(await judge('idempotency-parameter', dialect, { [`${create}/parameters/0`]: undefined })).toEqual([
      {
        rule: 'idempotency-parameter',
        pointer: `${create}/parameters`,
        message:
          'createThing lacks the header parameter Idempotency-Key: x-conventions.idempotency.methods has post. Refer to the component IdempotencyKey.',
      },
    ]);
  });

  it('reports a key that the operation defines by itself', async () => {
    const own = { name: 'idempotency-key', in: 'header', schema: { type: 'string' } };
    const findings = await judge('idempotency-parameter', 'offset', { [`${create}/parameters/0`]: own });
    expect(pointersOf(findings)).toEqual([`${create}/parameters/0`]);
  });

  it('ALL-7 reports a read that takes the key', async () => {
    const read = '/paths/~1things~1{thing_id}/get';
    const findings = await judge('idempotency-parameter', 'offset', { [`${read}/parameters`]: [key] });
    expect(pointersOf(findings)).toEqual([`${read}/parameters/0`]);
    expect(findings[0]?.message).toContain('x-conventions.idempotency.methods has no get');
  });

  it('ALL-7 reports a write that does not document the reuse of a key', async () => {
    const findings = await judge('idempotency-parameter', 'page', { [`${create}/responses/422`]: undefined });
    expect(pointersOf(findings)).toEqual([`${create}/responses`]);
    expect(findings[0]?.message).toContain('does not document 422 with the code "KEY_REUSED"');
  });

  it('ALL-7 reports a conflict that does not list the code of a key in progress', async () => {
    const findings = await judge('idempotency-parameter', 'cursor', {
      '/components/responses/Status409/x-error-codes': ['forbidden'],
    });
    expect(pointersOf(findings)).toEqual([`${create}/responses/409`]);
    expect(findings[0]?.message).toContain('"in_progress" (x-conventions.idempotency.inProgress)');
  });

  it('ALL-7 reports a success that does not have the header of an answer given again', async () => {
    const findings = await judge('idempotency-parameter', 'offset', {
      [`${create}/responses/201/headers/Idempotency-Replayed`]: undefined,
    });
    expect(pointersOf(findings)).toEqual([`${create}/responses/201/headers`]);
  });

  it('says nothing where no idempotency is declared', async () => {
    const findings = await judge('idempotency-parameter', 'offset', {
      '/x-conventions/idempotency': undefined,
      [`${create}/parameters/0`]: undefined,
    });
    expect(findings).toEqual([]);
  });
});
