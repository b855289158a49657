import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const rule = 'audit';
const list = '/paths/~1things/get';
const base = {
  '/x-conventions/audit': { operation: 'listThings', requestId: 'requestId' },
  [`${list}/parameters/2`]: { name: 'requestId', in: 'query', schema: { type: 'string' } },
};

describe('audit', () => {
  it.each(dialects)(
    'PQ-5 accepts a trail that is listed by pages and by correlation id (%s)',
    async (dialect) => {
      expect(await judge(rule, dialect, base)).toEqual([]);
    },
  );

  it('PQ-5 reports an operation that does not exist, and suggests the one that is meant', async () => {
    expect(await judge(rule, 'offset', { ...base, '/x-conventions/audit/operation': 'listThing' })).toEqual([
      {
        rule,
        pointer: '/x-conventions/audit/operation',
        message:
          'x-conventions.audit.operation names "listThing", and no operation has that id; did you mean "listThings"? Describe the operation, or name the one that lists the trail.',
      },
    ]);
  });

  const whole = {
    '/x-conventions/audit': { operation: 'listThings' },
    [`${list}/parameters`]: [],
    [`${list}/responses/200/content/application~1json/schema`]: { type: 'array', maxItems: 1000 },
  };

  it('PQ-5 reports a trail without pages', async () => {
    expect(await judge(rule, 'cursor', { ...whole, [`${list}/x-pagination`]: undefined })).toEqual([
      {
        rule,
        pointer: list,
        message:
          'listThings lists the audit trail (x-conventions.audit.operation), which grows without end, and is not paginated. Add `x-pagination`.',
      },
    ]);
  });

  it('leaves pages that do not say so to pagination-parameters', async () => {
    expect(await judge(rule, 'cursor', { ...base, [`${list}/x-pagination`]: undefined })).toEqual([]);
  });

  it('PQ-5 reports a trail that cannot be asked for one correlation id', async () => {
    expect(await judge(rule, 'page', { ...base, '/x-conventions/audit/requestId': 'correlation' })).toEqual([
      {
        rule,
        pointer: `${list}/parameters`,
        message:
          'listThings lacks the query parameter correlation that x-conventions.audit.requestId declares to find what one request did. Add it.',
      },
    ]);
  });

  it.each([[[]], [[{ ApiKey: [] }, {}]]])(
    'PQ-5 reports a trail that anybody may read (%j)',
    async (security) => {
      const findings = await judge(rule, 'offset', { ...base, [`${list}/security`]: security });
      expect(pointersOf(findings)).toHaveLength(1);
      expect(findings[0]?.message).toContain('to callers without credentials');
    },
  );

  it('PQ-5 reports a trail that is no read', async () => {
    const create = '/paths/~1things/post';
    const changes = {
      '/x-conventions/audit': { operation: 'createThing' },
      [`${create}/x-pagination`]: 'lists',
    };
    const findings = await judge(rule, 'offset', changes);
    expect(pointersOf(findings)).toEqual([create]);
    expect(findings[0]?.message).toContain('Make it a GET.');
  });

  it('asks for no parameter where none is declared', async () => {
    expect(await judge(rule, 'offset', { '/x-conventions/audit': { operation: 'listThings' } })).toEqual([]);
  });
});
