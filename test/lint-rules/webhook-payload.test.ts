import { describe, expect, it } from 'vitest';
import { declaredWebhook, event, webhook } from './base-webhook.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const rule = 'webhook-payload';

describe('webhook-payload', () => {
  it.each(dialects)('CA-10 CF-7 accepts a payload that says what and when (%s)', async (dialect) => {
    expect(await judge(rule, dialect, declaredWebhook)).toEqual([]);
  });

  it('CA-10 reports a payload that lacks a place', async () => {
    const changes = { ...declaredWebhook, [`${event}/properties/occurred/properties/at`]: undefined };
    expect(await judge(rule, 'offset', changes)).toEqual([
      {
        rule,
        pointer: `${event}/properties/occurred`,
        message: 'This payload lacks /occurred/at, which x-conventions.webhooks.time declares. Add it here.',
      },
    ]);
  });

  it.each([
    ['type', `${event}/required`, ['occurred', 'data']],
    ['time', `${event}/required`, ['type', 'data']],
    ['time', `${event}/properties/occurred/required`, []],
  ])('CA-10 reports a %s that may be missing, at the payload', async (part, pointer, required) => {
    const findings = await judge(rule, 'page', { ...declaredWebhook, [pointer]: required });
    expect(pointersOf(findings)).toEqual([event]);
    expect(findings[0]?.message).toContain(`yet x-conventions.webhooks.${part} lets consumers rely on it`);
  });

  it('CA-10 reports a place of another type', async () => {
    const changes = { ...declaredWebhook, [`${event}/properties/type`]: { type: 'integer' } };
    const findings = await judge(rule, 'offset', changes);
    expect(pointersOf(findings)).toEqual([`${event}/properties/type`]);
    expect(findings[0]?.message).toContain('Set `type: string`.');
  });

  it('CA-10 reports a time that is written at will', async () => {
    const at = `${event}/properties/occurred/properties/at`;
    const findings = await judge(rule, 'offset', { ...declaredWebhook, [at]: { type: 'string' } });
    expect(pointersOf(findings)).toEqual([at]);
    expect(findings[0]?.message).toContain('Add `format: date-time`.');
  });

  it('CA-10 tells a payload once that two webhooks share', async () => {
    const body = { required: true, content: { 'application/json': { schema: { $ref: `#${event}` } } } };
    const findings = await judge(rule, 'offset', {
      ...declaredWebhook,
      '/webhooks/thing.made': { post: { requestBody: body } },
      [`${event}/properties/type`]: undefined,
    });
    expect(pointersOf(findings)).toEqual([event]);
  });

  it.each([
    ['no body', `${webhook}/requestBody`, undefined, webhook],
    ['no JSON', `${webhook}/requestBody/content`, { 'text/plain': {} }, `${webhook}/requestBody`],
    [
      'a body that may be missing',
      `${webhook}/requestBody/required`,
      false,
      `${webhook}/requestBody/required`,
    ],
  ])('CA-10 reports a webhook with %s', async (_, pointer, value, place) => {
    expect(pointersOf(await judge(rule, 'offset', { ...declaredWebhook, [pointer]: value }))).toEqual([
      place,
    ]);
  });

  it('says nothing where webhooks are not declared', async () => {
    expect(await judge(rule, 'offset')).toEqual([]);
  });
});
