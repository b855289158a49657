import { describe, expect, it } from 'vitest';
import { declaredWebhook, event, webhook } from './base-webhook.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const rule = 'webhook-event';
const type = `${event}/properties/type`;
const schema = `${webhook}/requestBody/content/application~1json/schema`;

describe('webhook-event', () => {
  it.each(dialects)('CA-10 CF-7 accepts a webhook whose payload names the event (%s)', async (dialect) => {
    expect(await judge(rule, dialect, declaredWebhook)).toEqual([]);
  });

  it('CA-10 reports a payload that names another event', async () => {
    expect(await judge(rule, 'offset', { ...declaredWebhook, [`${type}/const`]: 'thing.made' })).toEqual([
      {
        rule,
        pointer: `${type}/const`,
        message:
          '/type of the payload of the webhook thing.created says "thing.made" (x-conventions.webhooks.type). Say "thing.created", or rename the webhook.',
      },
    ]);
  });

  it('CA-10 reports a payload that may be of several events', async () => {
    const several = { type: 'string', enum: ['thing.created', 'thing.removed'] };
    const findings = await judge(rule, 'page', { ...declaredWebhook, [type]: several });
    expect(pointersOf(findings)).toEqual([`${type}/enum/1`]);
  });

  it('CA-10 reports a payload that leaves the event open', async () => {
    const findings = await judge(rule, 'cursor', { ...declaredWebhook, [type]: { type: 'string' } });
    expect(pointersOf(findings)).toEqual([type]);
    expect(findings[0]?.message).toContain('Add `const: thing.created`.');
  });

  it('CA-10 looks at each branch of a union', async () => {
    const branch = { type: 'object', properties: { type: { const: 'thing.removed' } } };
    const findings = await judge(rule, 'offset', {
      ...declaredWebhook,
      [schema]: { oneOf: [{ $ref: '#/components/schemas/ThingCreatedEvent' }, branch] },
    });
    expect(pointersOf(findings)).toEqual([`${schema}/oneOf/1/properties/type/const`]);
  });

  it('CA-10 reports an event that is named otherwise', async () => {
    const operation = { summary: 'A thing was removed' };
    expect(
      await judge(rule, 'offset', { ...declaredWebhook, '/webhooks/thingRemoved': { post: operation } }),
    ).toEqual([
      {
        rule,
        pointer: '/webhooks/thingRemoved',
        message:
          'The event "thingRemoved" does not match ^[a-z]+(_[a-z]+)*\\.[a-z]+(_[a-z]+)*$ (x-conventions.webhooks.events). Rename it.',
      },
    ]);
  });

  it('lets events be named at will where the declaration says nothing about it', async () => {
    const changes = {
      ...declaredWebhook,
      '/x-conventions/webhooks/events': undefined,
      '/webhooks/thingRemoved': { post: { summary: 'A thing was removed' } },
    };
    expect(await judge(rule, 'offset', changes)).toEqual([]);
  });

  it('says nothing where webhooks are not declared', async () => {
    expect(await judge(rule, 'offset')).toEqual([]);
  });
});
