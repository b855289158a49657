import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const schemas = '/components/schemas';
const body = '/paths/~1things/post/requestBody/content/application~1json/schema';
const patch = '/paths/~1things~1{thing_id}/patch';

function update(schema: Json): Record<string, Json> {
  return {
    [`${schemas}/ThingUpdate`]: schema,
    [patch]: {
      operationId: 'updateThing',
      requestBody: {
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingUpdate' } } },
      },
      responses: {},
    },
  };
}

describe('schema-apart', () => {
  it.each(dialects)('CA-5 accepts what is read and written apart (%s)', async (dialect) => {
    expect(await judge('schema-apart', dialect)).toEqual([]);
  });

  it.each(dialects)(
    'CA-5 reports a request with the schema that is read, envelope or not (%s)',
    async (dialect) => {
      const findings = await judge('schema-apart', dialect, {
        [body]: { $ref: '#/components/schemas/Thing' },
      });
      expect(findings.map(({ pointer, message }) => ({ pointer, message }))).toEqual([
        {
          pointer: body,
          message:
            'createThing takes Thing, which listThings answers with: what the server makes could be sent, and neither side can change alone. Give what is written a schema of its own.',
        },
      ]);
    },
  );

  it('CA-5 reports a request with the schema of a webhook', async () => {
    const changes = {
      '/webhooks/thing.created/post/requestBody/content/application~1json/schema': {
        $ref: '#/components/schemas/ThingCreate',
      },
    };
    const findings = await judge('schema-apart', 'offset', changes);
    expect(findings[0]?.message).toContain('the webhook thing.created answers with');
  });

  it('CA-5 accepts parts that both sides share', async () => {
    const part = { $ref: '#/components/schemas/Size' };
    const changes = {
      [`${schemas}/Size`]: { type: 'object', properties: { width: { type: 'integer' } } },
      [`${schemas}/Thing/properties/size`]: part,
      [`${schemas}/ThingCreate/properties/size`]: part,
    };
    expect(await judge('schema-apart', 'offset', changes)).toEqual([]);
  });

  it('CA-5 reports an update that requires something, at the list', async () => {
    const schema = {
      type: 'object',
      minProperties: 1,
      required: ['name'],
      properties: { name: { type: 'string' } },
    };
    expect(await judge('schema-apart', 'offset', update(schema))).toEqual([
      {
        rule: 'schema-apart',
        pointer: `${schemas}/ThingUpdate/required`,
        message:
          'updateThing requires name, but PATCH names only what changes (RFC 7396). Remove `required`, or make it a PUT.',
      },
    ]);
  });

  it('CA-5 reports an update that may be empty', async () => {
    const schema = { type: 'object', properties: { name: { type: 'string' } } };
    const findings = await judge('schema-apart', 'offset', update(schema));
    expect(pointersOf(findings)).toEqual([`${schemas}/ThingUpdate`]);
    expect(findings[0]?.message).toContain('Add `minProperties: 1`');
    expect(await judge('schema-apart', 'offset', update({ ...schema, minProperties: 1 }))).toEqual([]);
  });

  it('CA-5 reports readOnly in what is only sent, and writeOnly in what is only read', async () => {
    const sent = `${schemas}/ThingCreate/properties/name/readOnly`;
    const read = `${schemas}/Thing/properties/name/writeOnly`;
    expect(pointersOf(await judge('schema-apart', 'offset', { [sent]: true, [read]: true }))).toEqual([
      read,
      sent,
    ]);
    const other = {
      [`${schemas}/Thing/properties/name/readOnly`]: true,
      [`${schemas}/ThingCreate/properties/name/writeOnly`]: true,
    };
    expect(await judge('schema-apart', 'offset', other)).toEqual([]);
  });
});
