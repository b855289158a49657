import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

describe('component-description', () => {
  it.each(dialects)('ALL-3 accepts components that are described (%s)', async (dialect) => {
    expect(await judge('component-description', dialect)).toEqual([]);
  });

  it.each([
    ['schemas', 'Thing', 'schema'],
    ['headers', 'RequestId', 'header'],
    ['securitySchemes', 'OAuth2', 'security scheme'],
  ])('ALL-3 reports one of the %s without a description', async (section, name, kind) => {
    const at = `/components/${section}/${name}`;
    expect(await judge('component-description', 'offset', { [`${at}/description`]: undefined })).toEqual([
      {
        rule: 'component-description',
        pointer: at,
        message: `The ${kind} ${name} has no description. Say what its name does not: unit, default, limit, who may change it.`,
      },
    ]);
  });

  it.each(['A thing.', 'Something that is kept'])(
    'ALL-3 reports the description "%s" of Thing',
    async (description) => {
      const at = '/components/schemas/Thing/description';
      expect(pointersOf(await judge('component-description', 'offset', { [at]: description }))).toEqual([at]);
    },
  );

  it('ALL-3 reports a blank description of a response, shared or not', async () => {
    const changes = {
      '/components/responses/Status404/description': ' ',
      '/paths/~1things/get/responses/200/description': '',
    };
    const findings = await judge('component-description', 'offset', changes);
    expect(findings.map(({ message }) => message.split('. ')[0])).toEqual(
      [
        'The response Status404 has no description',
        'The 200 response of listThings has no description',
      ].toReversed(),
    );
  });

  it('ALL-3 reports an example without a summary', async () => {
    const at = '/components/examples/Thing';
    const findings = await judge('component-description', 'offset', { [`${at}/summary`]: undefined });
    expect(pointersOf(findings)).toEqual([at]);
    expect(findings[0]?.message).toContain('The example Thing has no summary');
  });

  it('leaves a component alone that is only a reference', async () => {
    const changes = { '/components/schemas/Widget': { $ref: '#/components/schemas/Thing' } };
    expect(await judge('component-description', 'offset', changes)).toEqual([]);
  });
});
