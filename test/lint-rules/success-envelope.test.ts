import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const answer = '/components/schemas/ThingAnswer';

describe('success-envelope', () => {
  it.each(dialects)('ALL-2 accepts bodies as the dialect wraps them (%s)', async (dialect) => {
    expect(await judge('success-envelope', dialect)).toEqual([]);
  });

  it('ALL-2 RO-1 reports a body without the envelope', async () => {
    const findings = await judge('success-envelope', 'page', {
      [answer]: { $ref: '#/components/schemas/Thing' },
    });
    expect(new Set(pointersOf(findings))).toEqual(new Set(['/components/schemas/Thing']));
    expect(findings[0]?.message).toContain('x-conventions.envelope');
  });

  it('RO-1 reports a discriminator that is not constant', async () => {
    const findings = await judge('success-envelope', 'page', {
      [`${answer}/properties/success`]: { type: 'boolean' },
    });
    expect(pointersOf(findings)).toContain(`${answer}/properties/success`);
    expect(findings[0]?.message).toContain('Set `const: true`');
  });

  it('RO-1 reports parts of the envelope that may be missing', async () => {
    const findings = await judge('success-envelope', 'page', { [`${answer}/required`]: undefined });
    expect(new Set(pointersOf(findings))).toEqual(
      new Set(['/components/schemas/Thing', `${answer}/properties/success`]),
    );
  });

  it('leaves bodies alone that are not JSON, and answers without a body', async () => {
    const content = '/paths/~1things~1{thingId}/get/responses/200/content';
    expect(await judge('success-envelope', 'page', { [content]: { 'application/pdf': {} } })).toEqual([]);
    expect(await judge('success-envelope', 'page', { [content]: undefined })).toEqual([]);
  });

  it('says nothing where no envelope is declared', async () => {
    expect(await judge('success-envelope', 'offset', { [answer]: { type: 'object' } })).toEqual([]);
  });

  it('RO-1 reports a body that does not describe its meta, which may be left out', async () => {
    const answer = '/components/schemas/ThingAnswer';
    const findings = await judge('success-envelope', 'page', { [`${answer}/properties/meta`]: undefined });
    expect(pointersOf(findings)).toEqual([answer]);
    expect(findings[0]?.message).toContain('/meta is missing in this body; x-conventions.envelope.meta');
  });
});
