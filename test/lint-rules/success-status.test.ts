import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const list = '/paths/~1things/get/responses';
const create = '/paths/~1things/post/responses';
const empty = { description: 'Done.' };

describe('success-status', () => {
  it.each(dialects)('RO-4 accepts statuses that say what was done (%s)', async (dialect) => {
    expect(await judge('success-status', dialect)).toEqual([]);
  });

  it('RO-4 reports a read that claims to make something', async () => {
    expect(await judge('success-status', 'offset', { [`${list}/201`]: empty })).toEqual([
      {
        rule: 'success-status',
        pointer: `${list}/201`,
        message:
          'listThings answers 201, but GET makes nothing. Document the status that it really answers, such as 200.',
      },
    ]);
  });

  it.each([
    ['get', '202'],
    ['get', '205'],
    ['head', '201'],
    ['delete', '201'],
    ['delete', '206'],
    ['put', '206'],
  ])('RO-4 reports %s with %s', async (method, status) => {
    const operation = { operationId: 'other', responses: { [status]: empty } };
    const findings = await judge('success-status', 'page', { '/paths/~1others': { [method]: operation } });
    expect(pointersOf(findings)).toEqual([`/paths/~1others/${method}/responses/${status}`]);
  });

  it.each(['200', '202', '204'])('RO-4 accepts a deletion that answers %s', async (status) => {
    const operation = { operationId: 'deleteOther', responses: { [status]: empty } };
    expect(await judge('success-status', 'page', { '/paths/~1others': { delete: operation } })).toEqual([]);
  });

  it.each(['204', '205', '304'])('RO-4 reports a %s with a body', async (status) => {
    const full = { ...empty, content: { 'application/json': {} } };
    const findings = await judge('success-status', 'cursor', { [`${create}/${status}`]: full });
    expect(pointersOf(findings)).toEqual([`${create}/${status}/content`]);
  });

  it.each(['200', '204'])('RO-4 reports a creation that answers %s', async (status) => {
    const findings = await judge('success-status', 'page', {
      [`${create}/201`]: undefined,
      [`${create}/${status}`]: empty,
    });
    expect(pointersOf(findings)).toEqual([create]);
    expect(findings[0]?.message).toContain(`adds to the collection /things and answers ${status}`);
  });

  it('CA-4 accepts a creation that goes on, and an action that answers 200', async () => {
    const later = { [`${create}/201`]: undefined, [`${create}/202`]: empty };
    expect(await judge('success-status', 'page', later)).toEqual([]);
    const action = { operationId: 'sweepThings', responses: { '200': empty } };
    expect(await judge('success-status', 'page', { '/paths/~1things~1sweep': { post: action } })).toEqual([]);
  });

  it('RO-11 wants a part to say which part it is', async () => {
    const part = { ...empty, content: { 'text/plain': {} } };
    const findings = await judge('success-status', 'page', { [`${list}/206`]: part });
    expect(pointersOf(findings)).toEqual([`${list}/206`]);
    const headers = { 'content-range': { schema: { type: 'string' } } };
    expect(await judge('success-status', 'page', { [`${list}/206`]: { ...part, headers } })).toEqual([]);
    const several = { ...empty, content: { 'multipart/byteranges': {} } };
    expect(await judge('success-status', 'page', { [`${list}/206`]: several })).toEqual([]);
  });
});
