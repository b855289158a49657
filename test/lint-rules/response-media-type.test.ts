import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const list = '/paths/~1things/get/responses';
const content = `${list}/200/content`;
const schema = { $ref: '#/components/schemas/ThingPage' };

describe('response-media-type', () => {
  it.each(dialects)('PQ-6 accepts JSON by its name (%s)', async (dialect) => {
    expect(await judge('response-media-type', dialect)).toEqual([]);
  });

  it('PQ-6 reports JSON with a parameter', async () => {
    const changes = { [content]: { 'application/json; charset=utf-8': { schema } } };
    expect(await judge('response-media-type', 'cursor', changes)).toEqual([
      {
        rule: 'response-media-type',
        pointer: `${content}/application~1json; charset=utf-8`,
        message:
          'the 200 response of listThings has a body of "application/json; charset=utf-8". JSON is in UTF-8 and takes no parameter; tools compare the name letter by letter. Write application/json.',
      },
    ]);
  });

  it.each(['text/json', 'application/x-json', 'Application/JSON', 'application/*', '*/*'])(
    'PQ-6 reports %s',
    async (mediaType) => {
      const changes = { [content]: { [mediaType]: { schema } } };
      const pointer = `${content}/${mediaType.replaceAll('/', '~1')}`;
      expect(pointersOf(await judge('response-media-type', 'page', changes))).toEqual([pointer]);
    },
  );

  it.each(['application/problem+json', 'application/vnd.api+json', 'text/plain; charset=utf-8', 'image/png'])(
    'accepts %s',
    async (mediaType) => {
      expect(await judge('response-media-type', 'page', { [content]: { [mediaType]: { schema } } })).toEqual(
        [],
      );
    },
  );

  it('reports JSON without a schema, in an error too', async () => {
    const failure = '/components/responses/Status404/content/application~1json';
    const findings = await judge('response-media-type', 'offset', { [`${failure}/schema`]: undefined });
    expect(pointersOf(findings)).toEqual([failure]);
  });

  it('RO-4 reports a success that does not say what its body is', async () => {
    const findings = await judge('response-media-type', 'offset', { [content]: undefined });
    expect(pointersOf(findings)).toEqual([`${list}/200`]);
    expect(findings[0]?.message).toContain('Add `content`, or answer 204');
  });

  it.each(['204', '205'])('accepts a %s, which has no body', async (status) => {
    const changes = { [`${list}/${status}`]: { description: 'Done.' } };
    expect(await judge('response-media-type', 'offset', changes)).toEqual([]);
  });

  it('accepts HEAD, whose answers have none', async () => {
    const head = { operationId: 'checkThings', responses: { '200': { description: 'There.' } } };
    expect(await judge('response-media-type', 'offset', { '/paths/~1things/head': head })).toEqual([]);
  });
});
