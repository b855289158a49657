import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const create = '/paths/~1things/post';

describe('error-statuses', () => {
  it.each(dialects)('ALL-3 CF-8 accepts operations with the declared statuses (%s)', async (dialect) => {
    expect(await judge('error-statuses', dialect)).toEqual([]);
  });

  it('CF-8 reports a status that every operation must document', async () => {
    expect(await judge('error-statuses', 'offset', { [`${create}/responses/429`]: undefined })).toEqual([
      {
        rule: 'error-statuses',
        pointer: `${create}/responses`,
        message:
          'createThing must document 429: every operation does (x-conventions.errors.statuses.always). Add the response.',
      },
    ]);
  });

  it.each([
    ['a body', `${create}/responses`, '400', 'withInput'],
    ['a 201', `${create}/responses`, '409', 'creating'],
    ['a query parameter', '/paths/~1things/get/responses', '400', 'withInput'],
    ['a path parameter', '/paths/~1things~1{thingId}/get/responses', '404', 'withId'],
  ])('ALL-3 reports the status that %s calls for', async (_, responses, status, kind) => {
    const findings = await judge('error-statuses', 'page', { [`${responses}/${status}`]: undefined });
    expect(pointersOf(findings)).toEqual([responses]);
    expect(findings[0]?.message).toContain(`must document ${status}`);
    expect(findings[0]?.message).toContain(`x-conventions.errors.statuses.${kind}`);
  });

  it('ALL-2 reads the statuses from the declaration', async () => {
    const findings = await judge('error-statuses', 'cursor', {
      '/x-conventions/errors/statuses': { always: [401], writing: [503] },
    });
    expect(pointersOf(findings)).toEqual([`${create}/responses`]);
    expect(findings[0]?.message).toContain('must document 503: it writes');
  });

  it('reports a status once that two kinds call for', async () => {
    const findings = await judge('error-statuses', 'cursor', {
      '/x-conventions/errors/statuses': { always: [401], writing: [503], creating: [503] },
    });
    expect(findings).toHaveLength(1);
  });

  it.each(['unsupportedMediaType', 'bodyTooLarge', 'malformedBody'])(
    'PQ-6 reports an operation with a body that does not document the status of %s',
    async (cause) => {
      const findings = await judge('error-statuses', 'cursor', {
        [`/x-conventions/errors/causes/${cause}`]: { status: 418, code: 'invalid_input' },
      });
      expect(pointersOf(findings)).toEqual([`${create}/responses`]);
      expect(findings[0]?.message).toContain('createThing must document 418');
      expect(findings[0]?.message).toContain(`(x-conventions.errors.causes.${cause})`);
    },
  );

  it('asks no status for broken JSON where the body is none', async () => {
    const findings = await judge('error-statuses', 'cursor', {
      '/x-conventions/errors/causes/malformedBody': { status: 418, code: 'malformed_body' },
      [`${create}/requestBody/content`]: { 'text/csv': {} },
    });
    expect(findings).toEqual([]);
  });
});
