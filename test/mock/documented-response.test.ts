import { describe, expect, it } from 'vitest';
import { answerOf } from './small-api.ts';

const json = (value: object) => ({ 'application/json': { example: { ...value } } });
const prefer = (value: string) => ({ headers: { Prefer: value } });

describe('the mock and ranges of statuses', () => {
  const operation = {
    parameters: [{ name: 'pageSize', in: 'query', schema: { type: 'integer' } }],
    responses: {
      '2XX': { description: 'Any success.', content: json({ range: 2 }) },
      '404': { description: 'Not found.', content: json({ exactly: 404 }) },
      '4XX': { description: 'Any mistake.', content: json({ range: 4 }) },
      default: { description: 'Anything else.', content: json({ other: true }) },
    },
  };

  it.each([
    ['dynamic=false', 200, { range: 2 }],
    ['code=202', 202, { range: 2 }],
    ['code=404', 404, { exactly: 404 }],
    ['code=418', 418, { range: 4 }],
    ['code=503', 503, { other: true }],
  ])('answers Prefer: %s with %i', async (value, status, body) => {
    expect(await answerOf({ operation }, '/things', prefer(value))).toMatchObject({ status, body });
  });

  it('refuses by the cause that the API declares, whatever the range says', async () => {
    const { status, body } = await answerOf({ operation }, '/things?pageSize=x');
    expect([status, body]).toEqual([
      400,
      { range: 4, code: 'invalid', message: 'pageSize must be integer.' },
    ]);
  });
});

describe('the mock and what is deprecated', () => {
  it('lets a deprecated parameter in', async () => {
    const parameters = [{ name: 'old', in: 'query', deprecated: true, schema: { type: 'string' } }];
    const { status, headers } = await answerOf({ operation: { parameters } }, '/things?old=1');
    expect([status, headers.has('X-Accord-Violations')]).toEqual([200, false]);
  });

  it('ALL-4 does not call an operation deprecated by a word that is no date', async () => {
    const { status, headers } = await answerOf({ operation: { deprecated: true } }, '/things');
    expect([status, headers.has('Deprecation'), headers.has('Sunset')]).toEqual([200, false, false]);
  });

  it('ALL-4 takes the deprecation to be one window before the sunset, where no example says more', async () => {
    const operation = { deprecated: true, 'x-sunset': '2027-06-30' };
    const { headers } = await answerOf({ operation }, '/things');
    const since = Date.parse('2027-01-01') / 1000;
    expect(headers.get('Deprecation')).toBe(`@${since}`);
    expect(headers.get('Sunset')).toBe('Wed, 30 Jun 2027 00:00:00 GMT');
  });
});

describe('the mock and its own answers', () => {
  it('says what is wrong with an example', async () => {
    const content = {
      'application/json': { schema: { type: 'array', items: { type: 'string' } }, example: ['a', 1] },
    };
    const operation = { responses: { '200': { description: 'Things.', content } } };
    const { status, headers, body } = await answerOf({ operation }, '/things');
    expect([status, body]).toEqual([200, ['a', 1]]);
    expect(JSON.parse(headers.get('X-Accord-Violations') ?? '')).toEqual([
      { in: 'response', path: ['body', '1'], code: 'type', message: 'must be string' },
    ]);
  });
});
