import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const list = '/paths/~1things/get';
const create = '/paths/~1things/post';
const item = '/paths/~1things~1{thing_id}';
const answer = { description: 'Done.', content: { 'application/json': { schema: { type: 'object' } } } };

function operation(operationId: string, responses: Json = { '200': answer }): Json {
  return { operationId, responses };
}

describe('operation-id-name', () => {
  it.each(dialects)('ALL-3 accepts verbs that belong to their methods (%s)', async (dialect) => {
    expect(await judge('operation-id-name', dialect)).toEqual([]);
  });

  it('ALL-3 reports a list whose name says that it is one thing', async () => {
    const changes = { [`${list}/operationId`]: 'getThings' };
    expect(await judge('operation-id-name', 'offset', changes)).toEqual([
      {
        rule: 'operation-id-name',
        pointer: `${list}/operationId`,
        message:
          'getThings is GET /things; it answers a page of a collection, so its operationId begins with list. Rename it, for example to listThings.',
      },
    ]);
  });

  it.each([
    ['a POST to a collection', `${create}/operationId`, 'addThing', 'begins with create'],
    ['a GET of an item', `${item}/get/operationId`, 'fetchThing', 'begins with get.'],
    ['a GET of an item', `${item}/get/operationId`, 'listThing', 'begins with get.'],
    ['PascalCase', `${list}/operationId`, 'ListThings', 'no verb and noun in camelCase'],
    ['a verb alone', `${list}/operationId`, 'list', 'no verb and noun in camelCase'],
    ['snake_case', `${list}/operationId`, 'list_things', 'no verb and noun in camelCase'],
    ['another noun for what is listed', `${create}/operationId`, 'createWidget', 'singular of Things'],
  ])('ALL-3 reports %s', async (_, pointer, id, text) => {
    const findings = await judge('operation-id-name', 'offset', { [pointer]: id });
    expect(pointersOf(findings)).toEqual([pointer]);
    expect(findings[0]?.message).toContain(text);
  });

  it.each([
    ['patch', 'editThing', 'updateThing'],
    ['put', 'setThing', 'replaceThing'],
    ['delete', 'removeThing', 'deleteThing'],
  ])('ALL-3 reports the wrong verb of %s and accepts the right one', async (method, wrong, right) => {
    const at = `${item}/${method}`;
    expect(pointersOf(await judge('operation-id-name', 'offset', { [at]: operation(wrong) }))).toEqual([
      `${at}/operationId`,
    ]);
    expect(await judge('operation-id-name', 'offset', { [at]: operation(right) })).toEqual([]);
  });

  it('ALL-3 reports two nouns for what stands at one path', async () => {
    const at = `${item}/delete`;
    const findings = await judge('operation-id-name', 'offset', { [at]: operation('deleteWidget') });
    expect(findings.map(({ message }) => message)).toEqual([
      'deleteWidget and getThing name what stands at /things/{thing_id} by two nouns. Rename one, for example to deleteThing.',
    ]);
  });

  it.each([
    ['/things/{thing_id}/health-check', 'checkThingHealth', []],
    ['/things/{thing_id}/heartbeat', 'sendThingHeartbeat', []],
    ['/things/{thing_id}/pause', 'stopThing', ['ends with pause']],
    ['/things/{thing_id}/pause', 'updateThing', ['update is the verb of PATCH']],
    ['/things/{thing_id}/pause', 'createPause', ['answers neither 201 nor 202']],
  ] as const)('ALL-3 judges the action POST %s called %s', async (path, id, expected) => {
    const changes = { [`/paths/${path.replaceAll('/', '~1')}`]: { post: operation(id) } };
    const findings = await judge('operation-id-name', 'offset', changes);
    expect(findings).toHaveLength(expected.length);
    for (const text of expected) expect(findings[0]?.message).toContain(text);
  });

  it.each([
    ['/things/from-latest', 'createThingFromLatest', '201'],
    ['/imports', 'createImport', '202'],
    ['/agents/register', 'registerAgent', '201'],
  ])('ALL-3 accepts POST %s called %s', async (path, id, status) => {
    const changes = {
      [`/paths/${path.replaceAll('/', '~1')}`]: { post: operation(id, { [status]: answer }) },
    };
    expect(await judge('operation-id-name', 'offset', changes)).toEqual([]);
  });

  it.each([
    ['/things/{thing_id}/export', 'exportThing', { '200': answer }],
    ['/things/{thing_id}/compare/{other}', 'compareThings', { '200': answer }],
    [
      '/files/{file}',
      'downloadFile',
      { '200': { description: 'Done.', content: { 'application/pdf': {} } } },
    ],
    [
      '/kinds',
      'listKinds',
      {
        '200': {
          description: 'Done.',
          content: { 'application/json': { schema: { type: 'array', items: { type: 'string' } } } },
        },
      },
    ],
  ])('ALL-3 accepts GET %s called %s', async (path, id, responses) => {
    const changes = { [`/paths/${path.replaceAll('/', '~1')}`]: { get: operation(id, responses) } };
    expect(await judge('operation-id-name', 'offset', changes)).toEqual([]);
  });

  it.each(dialects)('leaves a list without x-pagination to the rules of lists (%s)', async (dialect) => {
    const findings = await judge('operation-id-name', dialect, { [`${list}/x-pagination`]: undefined });
    expect(findings).toEqual([]);
  });

  it('CF-7 names a webhook after its event', async () => {
    const at = '/webhooks/thing.created/post/operationId';
    const findings = await judge('operation-id-name', 'offset', { [at]: 'thingWasCreated' });
    expect(pointersOf(findings)).toEqual([at]);
    expect(findings[0]?.message).toContain('Rename it to onThingCreated');
    expect(await judge('operation-id-name', 'offset', { [at]: undefined })).toEqual([]);
  });
});
