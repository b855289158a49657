import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const schemas = '/components/schemas';
const page = '/paths/~1things/get/responses/200/content/application~1json/schema';
const body = '/paths/~1things/post/requestBody/content/application~1json/schema';

describe('component-name', () => {
  it.each(dialects)('ALL-1 accepts names that say what they are (%s)', async (dialect) => {
    expect(await judge('component-name', dialect)).toEqual([]);
  });

  it.each(['parameters', 'headers', 'responses', 'examples', 'schemas', 'securitySchemes'])(
    'ALL-1 reports a name of %s that is not in PascalCase',
    async (section) => {
      const findings = await judge('component-name', 'offset', {
        [`/components/${section}/small_thing`]: {},
      });
      expect(findings).toEqual([
        {
          rule: 'component-name',
          pointer: `/components/${section}/small_thing`,
          message: `The component small_thing of ${section} is not written in PascalCase. Rename it to SmallThing, and its file with it.`,
        },
      ]);
    },
  );

  it('ALL-1 reports two names that are one file where case does not count', async () => {
    const findings = await judge('component-name', 'offset', { [`${schemas}/THING`]: { type: 'object' } });
    expect(pointersOf(findings)).toEqual([`${schemas}/THING`]);
    expect(findings[0]?.message).toContain('Thing and THING');
  });

  it.each(dialects)('ALL-1 reports a page that is not called one (%s)', async (dialect) => {
    const changes = { [`${schemas}/ThingList`]: {}, [page]: { $ref: '#/components/schemas/ThingList' } };
    const findings = await judge('component-name', dialect, changes);
    expect(pointersOf(findings)).toEqual([page]);
    expect(findings[0]?.message).toContain(
      'listThings answers a page (x-pagination: lists) with the schema ThingList',
    );
  });

  it('ALL-1 reports a page that is named after the plural', async () => {
    const changes = {
      [`${schemas}/ThingsPage`]: { $ref: '#/components/schemas/ThingPage' },
      [page]: { $ref: '#/components/schemas/ThingsPage' },
    };
    const findings = await judge('component-name', 'offset', changes);
    expect(pointersOf(findings)).toEqual([page]);
    expect(findings[0]?.message).toContain('ThingsPage, which lists Thing.');
  });

  it('CA-5 reports the body of a create that is not called one', async () => {
    const changes = { [`${schemas}/NewThing`]: {}, [body]: { $ref: '#/components/schemas/NewThing' } };
    expect(await judge('component-name', 'offset', changes)).toEqual([
      {
        rule: 'component-name',
        pointer: body,
        message:
          'createThing creates with the schema NewThing, whose name does not say so. Name it after the resource and `Create`, such as ThingCreate.',
      },
    ]);
  });

  it.each([
    ['patch', 'Update'],
    ['put', 'Replace'],
  ])('CA-5 wants the body of %s to end with %s', async (method, end) => {
    const at = `/paths/~1things~1{thing_id}/${method}`;
    const operation = (name: string) => ({
      operationId: 'x',
      requestBody: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
    });
    const findings = await judge('component-name', 'offset', { [at]: operation('ThingCreate') });
    expect(pointersOf(findings)).toEqual([`${at}/requestBody/content/application~1json/schema`]);
    const named = { [`${schemas}/Thing${end}`]: {}, [at]: operation(`Thing${end}`) };
    expect(await judge('component-name', 'offset', named)).toEqual([]);
  });

  it('leaves a schema alone that is written in place', async () => {
    expect(await judge('component-name', 'offset', { [body]: { type: 'object' } })).toEqual([]);
  });
});
