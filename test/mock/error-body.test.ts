import { describe, expect, it } from 'vitest';
import { answerOf, type SmallApi } from './small-api.ts';

const WRONG = '/things?pageSize=0';
const anyTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

describe('ALL-2 an error of the mock in the shape that the API declares', () => {
  it('flat, with the status in the body', async () => {
    const errors = { status: '/status', field: '/field', requestId: '/traceId', timestamp: '/time' };
    const { status, body } = await answerOf({ errors }, WRONG);
    expect(status).toBe(400);
    expect(body).toEqual({
      status: 400,
      code: 'invalid',
      message: 'pageSize must be >= 1.',
      field: 'pageSize',
      traceId: 'id-7',
      time: anyTime,
    });
  });

  it('CF-8 nested under one key', async () => {
    const errors = {
      code: '/error/code',
      message: '/error/message',
      field: '/error/field',
      requestId: '/error/request_id',
    };
    expect((await answerOf({ errors }, WRONG)).body).toEqual({
      error: {
        code: 'invalid',
        message: 'pageSize must be >= 1.',
        field: 'pageSize',
        request_id: 'id-7',
      },
    });
    expect((await answerOf({ errors }, '/nothing')).body).toEqual({
      error: { code: 'nowhere', message: 'Things has no path /nothing.', request_id: 'id-7' },
    });
  });

  const enveloped: SmallApi = {
    errors: {
      code: '/error/code',
      message: '/error/message',
      requestId: '/meta/requestId',
      timestamp: '/meta/timestamp',
      constants: { '/success': false },
      fields: { at: '/error/problems', field: '/name', message: '/text', code: '/rule' },
    },
  };

  it('in an envelope, with a list of fields and a constant', async () => {
    expect((await answerOf(enveloped, WRONG)).body).toEqual({
      success: false,
      error: {
        code: 'invalid',
        message: 'pageSize must be >= 1.',
        problems: [{ name: 'pageSize', text: 'must be >= 1', rule: 'minimum' }],
      },
      meta: { requestId: 'id-7', timestamp: anyTime },
    });
  });

  it('without the list where no field is to blame', async () => {
    expect((await answerOf(enveloped, '/nothing')).body).toEqual({
      success: false,
      error: { code: 'nowhere', message: 'Things has no path /nothing.' },
      meta: { requestId: 'id-7', timestamp: anyTime },
    });
  });

  it.each([
    ['^[a-z]+(_[a-z]+)*$', 'min_length'],
    ['^[a-z]+(-[a-z]+)*$', 'min-length'],
    ['^[A-Z]+(_[A-Z]+)*$', 'MIN_LENGTH'],
    ['^E[0-9]+$', 'invalid'],
  ])('with codes of fields that match %s', async (pattern, code) => {
    const item = { type: 'object', properties: { rule: { type: 'string', pattern } } };
    const problems = { type: 'array', items: item };
    const error = { properties: { error: { properties: { problems } } } };
    const operation = {
      parameters: [{ name: 'word', in: 'query', schema: { type: 'string', minLength: 5 } }],
    };
    const { body } = await answerOf({ ...enveloped, error, operation }, '/things?word=four');
    expect(body).toMatchObject({ error: { problems: [{ name: 'word', rule: code }] } });
  });

  it('with what the example of the code says besides', async () => {
    const errors = { details: '/details' };
    const content = (value: object) => ({ 'application/json': { example: { ...value } } });
    const example = { code: 'invalid', message: 'An example.', help: 'https://things.example/help' };
    const operation = {
      parameters: [{ name: 'pageSize', in: 'query', schema: { type: 'integer', minimum: 1 } }],
      responses: {
        '200': { description: 'Things.', content: content({}) },
        '400': { description: 'No.', content: content({ ...example, details: { of: 'the example' } }) },
      },
    };
    expect((await answerOf({ errors, operation }, WRONG)).body).toEqual({
      code: 'invalid',
      message: 'pageSize must be >= 1.',
      help: 'https://things.example/help',
    });
  });
});
