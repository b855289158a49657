import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const schema = '/components/schemas/ErrorResponse';
const body = '/components/responses/Status404/content/application~1json';

describe('error-schema', () => {
  it.each(dialects)('ALL-2 CF-8 accepts errors with the declared schema (%s)', async (dialect) => {
    expect(await judge('error-schema', dialect)).toEqual([]);
  });

  it('CF-8 reports an error body with another schema, once for all operations that share it', async () => {
    const findings = await judge('error-schema', 'offset', { [`${body}/schema`]: { type: 'object' } });
    expect(findings).toEqual([
      {
        rule: 'error-schema',
        pointer: `${body}/schema`,
        message:
          'The application/json body of the response Status404 is not the schema ErrorResponse that x-conventions.errors.schema names. Refer to it.',
      },
    ]);
  });

  it('accepts a body that narrows the error schema with allOf', async () => {
    const narrowed = {
      allOf: [{ $ref: '#/components/schemas/ErrorResponse' }, { description: 'Never with a field.' }],
    };
    expect(await judge('error-schema', 'page', { [`${body}/schema`]: narrowed })).toEqual([]);
  });

  it('reports an error without a body', async () => {
    const findings = await judge('error-schema', 'cursor', {
      '/components/responses/Status404/content': undefined,
    });
    expect(pointersOf(findings)).toEqual(['/components/responses/Status404']);
  });

  it('CF-8 reports a declared place that the error schema lacks', async () => {
    const findings = await judge('error-schema', 'offset', {
      [`${schema}/properties/error/properties/field`]: undefined,
    });
    expect(findings).toEqual([
      {
        rule: 'error-schema',
        pointer: `${schema}/properties/error`,
        message:
          '/error/field is missing in the error schema ErrorResponse; x-conventions.errors.field declares it. Add it here.',
      },
    ]);
  });

  it('reports a code or a message that may be missing', async () => {
    const findings = await judge('error-schema', 'cursor', {
      [`${schema}/properties/error/required`]: ['message'],
    });
    expect(pointersOf(findings)).toEqual(['/components/schemas/ErrorCode']);
    expect(findings[0]?.message).toContain('/error/code of the error schema ErrorResponse may be missing');
  });

  it('reports a place of another type', async () => {
    const findings = await judge('error-schema', 'offset', {
      [`${schema}/properties/error/properties/message`]: { type: 'integer' },
    });
    expect(findings[0]?.message).toContain('Set `type: string`');
  });

  it('ALL-2 reads the list of field errors from the declaration (page)', async () => {
    const item = `${schema}/properties/error/properties/validationErrors/items`;
    const findings = await judge('error-schema', 'page', { [`${item}/properties/field`]: undefined });
    expect(pointersOf(findings)).toEqual([item]);
    expect(findings[0]?.message).toContain('x-conventions.errors.fields.field');
  });

  it('ALL-2 reads the constants of an error from the declaration (page)', async () => {
    const findings = await judge('error-schema', 'page', {
      [`${schema}/properties/success`]: { type: 'boolean' },
    });
    expect(pointersOf(findings)).toEqual([`${schema}/properties/success`]);
    expect(findings[0]?.message).toContain('Describe it with `const: false`');
  });

  it('CA-8 wants the status where the conventions have it, as an integer, in every body', async () => {
    const status = { '/x-conventions/errors/status': '/error/status' };
    const error = '/components/schemas/ErrorResponse/properties/error';
    const missing = await judge('error-schema', 'offset', status);
    expect(pointersOf(missing)).toEqual([error]);
    expect(missing[0]?.message).toContain('/error/status is missing');
    const findings = await judge('error-schema', 'offset', {
      ...status,
      [`${error}/properties/status`]: { type: 'string' },
    });
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('not of type integer'),
      expect.stringContaining('may be missing'),
    ]);
  });

  it('RO-2 wants the time of an error to be one', async () => {
    const time = '/components/schemas/ErrorResponse/properties/meta/properties/timestamp';
    const findings = await judge('error-schema', 'page', { [time]: { type: 'string' } });
    expect(pointersOf(findings)).toEqual([time]);
    expect(findings[0]?.message).toContain('Set `format: date-time`');
  });
});
