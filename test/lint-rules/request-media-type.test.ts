import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const create = '/paths/~1things/post/requestBody';
const schema = { $ref: '#/components/schemas/ThingCreate' };

describe('request-media-type', () => {
  it.each(dialects)('PQ-6 accepts JSON by its name (%s)', async (dialect) => {
    expect(await judge('request-media-type', dialect)).toEqual([]);
  });

  it('PQ-6 reports JSON by another name', async () => {
    const changes = { [`${create}/content`]: { 'text/json': { schema } } };
    expect(await judge('request-media-type', 'cursor', changes)).toEqual([
      {
        rule: 'request-media-type',
        pointer: `${create}/content/text~1json`,
        message: 'The body of createThing is "text/json". JSON is application/json (RFC 8259). Write that.',
      },
    ]);
  });

  it.each(['application/json;charset=utf-8', '*/*'])('PQ-6 reports %s', async (mediaType) => {
    const findings = await judge('request-media-type', 'page', {
      [`${create}/content`]: { [mediaType]: { schema } },
    });
    expect(pointersOf(findings)).toEqual([`${create}/content/${mediaType.replaceAll('/', '~1')}`]);
  });

  it.each(['multipart/form-data', 'application/merge-patch+json', 'text/csv; header=present'])(
    'accepts %s',
    async (mediaType) => {
      const changes = { [`${create}/content`]: { [mediaType]: { schema } } };
      expect(await judge('request-media-type', 'page', changes)).toEqual([]);
    },
  );

  it('reports a body of no media type, and JSON of no shape', async () => {
    const none = await judge('request-media-type', 'offset', { [`${create}/content`]: {} });
    expect(pointersOf(none)).toEqual([create]);
    const shapeless = await judge('request-media-type', 'offset', {
      [`${create}/content/application~1json/schema`]: undefined,
    });
    expect(pointersOf(shapeless)).toEqual([`${create}/content/application~1json`]);
  });

  it('judges what webhooks deliver', async () => {
    const body = '/webhooks/thing.created/post/requestBody';
    const findings = await judge('request-media-type', 'offset', { [`${body}/content`]: {} });
    expect(pointersOf(findings)).toEqual([body]);
  });

  it.each(['get', 'head', 'delete'])('reports a body on %s', async (method) => {
    const operation = { operationId: 'other', requestBody: { content: { 'application/json': { schema } } } };
    const findings = await judge('request-media-type', 'offset', {
      '/paths/~1others': { [method]: operation },
    });
    expect(pointersOf(findings)).toEqual([`/paths/~1others/${method}/requestBody`]);
    expect(findings[0]?.message).toContain('Take parameters, or use POST');
  });
});
