import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const request = '/paths/~1things/post/requestBody/content';
const success = '/paths/~1things/get/responses/200/content';

describe('example-present', () => {
  it.each(dialects)('ALL-3 accepts bodies with examples (%s)', async (dialect) => {
    expect(await judge('example-present', dialect)).toEqual([]);
  });

  it.each(dialects)('ALL-3 reports a request body without an example (%s)', async (dialect) => {
    const findings = await judge('example-present', dialect, {
      [`${request}/application~1json/examples`]: undefined,
    });
    expect(findings).toEqual([
      {
        rule: 'example-present',
        pointer: `${request}/application~1json`,
        message:
          'This application/json body has no example: the docs stay bare and the mock answers "string". Add one under `examples`.',
      },
    ]);
  });

  it('ALL-3 reports a response body without an example, a shared one once', async () => {
    const shared = '/components/responses/Status401/content/application~1json';
    const findings = await judge('example-present', 'offset', {
      [`${success}/application~1json/examples`]: {},
      [`${shared}/examples`]: undefined,
    });
    expect(pointersOf(findings)).toEqual([shared, `${success}/application~1json`]);
  });

  it('ALL-3 reports the payload of a webhook without an example', async () => {
    const payload = '/webhooks/thing.created/post/requestBody/content/application~1json';
    const findings = await judge('example-present', 'page', { [`${payload}/examples`]: undefined });
    expect(pointersOf(findings)).toEqual([payload]);
  });

  it('accepts a single example', async () => {
    const media = { schema: {}, example: { any: 'thing' } };
    expect(await judge('example-present', 'cursor', { [`${success}/application~1json`]: media })).toEqual([]);
  });

  it('wants examples of text and forms, not of binary bodies', async () => {
    const findings = await judge('example-present', 'offset', {
      [success]: { 'application/pdf': {}, 'image/png': {}, 'text/csv': {}, 'application/problem+json': {} },
      [request]: { 'multipart/form-data': {}, 'application/octet-stream': {} },
    });
    expect(pointersOf(findings)).toEqual([
      `${success}/application~1problem+json`,
      `${success}/text~1csv`,
      `${request}/multipart~1form-data`,
    ]);
  });
});
