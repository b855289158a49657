import { describe, expect, it } from 'vitest';
import { findInBody } from '../../src/contract/body-place.js';
import { isObject, valueAt } from '../../src/contract/pointer.js';
import type { Channel, Message } from '../../src/contract/types.ts';
import { createValidators } from '../../src/contract/validators.js';
import { readDescription } from './description.ts';
import { record, without } from './record.ts';

// The WebSocket endpoints, whose messages carry what the HTTP API answers.
const { loaded, contract } = await readDescription('orchestrator');
const streams = loaded.channels ?? missing('asyncapi.yaml');
const { validate } = createValidators(streams);
const { document } = streams;

describe('RO-12 streams', () => {
  const control = ['StreamSubscribed', 'StreamHeartbeat', 'StreamPong', 'StreamError'];
  const taken = ['StreamAcknowledge', 'StreamPing'];
  const cases = [
    {
      address: '/workflow-runs/{id}/stream',
      permission: 'workflow-runs:read',
      sent: [
        'WorkflowRunSnapshot',
        'WorkflowRunChanged',
        'WorkflowStepChanged',
        'WorkflowStepLog',
        'StreamEnd',
      ],
      received: ['WorkflowRunSubscribe'],
    },
    {
      address: '/deployment-jobs/{id}/stream',
      permission: 'deployments:read',
      sent: [
        'DeploymentJobSnapshot',
        'DeploymentJobChanged',
        'DeploymentTaskChanged',
        'DeploymentTaskLog',
        'StreamEnd',
      ],
      received: ['DeploymentJobSubscribe'],
    },
    {
      address: '/agents/{id}/task-stream',
      permission: 'agents:operate',
      sent: ['AgentTaskSnapshot', 'AgentTaskAssigned', 'AgentDirective', 'AgentReportReceived', 'StreamEnd'],
      received: [
        'AgentSubscribe',
        'AgentTaskAccepted',
        'AgentTaskRefused',
        'AgentTaskProgress',
        'AgentTaskLog',
        'AgentTaskFinished',
      ],
    },
    {
      address: '/dashboard/stream',
      permission: 'dashboard:read',
      sent: [
        'DashboardSnapshot',
        'DashboardPromotionChanged',
        'DashboardJobChanged',
        'DashboardRunChanged',
        'DashboardEnvironmentChanged',
        'DashboardTargetChanged',
        'DashboardAgentChanged',
      ],
      received: ['DashboardSubscribe'],
    },
  ];

  it('are the four of the overview, below the base path, in AsyncAPI 3', () => {
    expect(document.asyncapi).toBe('3.0.0');
    expect(streams.channels.map(({ address }) => address)).toEqual(cases.map(({ address }) => address));
    expect(Object.values(record(document.servers))).toMatchObject([
      { protocol: 'wss', pathname: contract.basePath },
    ]);
  });

  it.each(cases)('$address speaks in both directions', ({ address, sent, received, permission }) => {
    const channel = channelAt(address);
    expect(channel.sent.map(({ name }) => name).sort()).toEqual([...control, ...sent].sort());
    expect(channel.received.map(({ name }) => name).sort()).toEqual([...taken, ...received].sort());
    expect(valueAt(document, `${channel.pointer}/x-permission`)).toBe(permission);
    expect(permission).toMatch(new RegExp(contract.conventions.permissions?.pattern ?? '(?!)'));
  });

  it.each(cases)('$address has messages that their types tell apart', ({ address }) => {
    for (const messages of [channelAt(address).sent, channelAt(address).received]) {
      const types = messages.map(typeOf);
      expect(new Set(types).size).toBe(messages.length);
      for (const type of types) expect(type).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  });

  it.each(cases)('$address shows examples that are valid, and are not as another type', ({ address }) => {
    const { sent, received } = channelAt(address);
    for (const { name, payloadPointer = '', examples } of [...sent, ...received]) {
      expect(examples.length, name).toBeGreaterThan(0);
      for (const { value } of examples) {
        expect(validate(payloadPointer, value), name).toEqual([]);
        expect(validate(payloadPointer, { ...record(value), type: 'elsewhere' }), name).not.toEqual([]);
        expect(validate(payloadPointer, without(value, 'type')), name).not.toEqual([]);
      }
    }
  });

  it.each(cases)(
    '$address numbers its events and is open to more, but takes only what it knows',
    ({ address }) => {
      const { sent, received } = channelAt(address);
      for (const { name, payloadPointer = '', examples } of sent) {
        const value = record(examples[0]?.value);
        expect(validate(payloadPointer, { ...value, later: 1 }), name).toEqual([]);
        // Control messages and the receipt of a report are not events.
        if (!name.startsWith('Stream') && name !== 'AgentReportReceived')
          expect(validate(payloadPointer, without(value, 'sequence')), name).not.toEqual([]);
      }
      for (const { name, payloadPointer = '', examples } of received)
        expect(validate(payloadPointer, { ...record(examples[0]?.value), later: 1 }), name).not.toEqual([]);
    },
  );

  it.each([
    ['/workflow-runs/{id}/stream', 'WorkflowRunSnapshot', '/data/run', 'WorkflowRun'],
    ['/workflow-runs/{id}/stream', 'WorkflowRunSnapshot', '/data/steps/0', 'StepRunSummary'],
    ['/workflow-runs/{id}/stream', 'WorkflowRunChanged', '/data', 'WorkflowRun'],
    ['/workflow-runs/{id}/stream', 'WorkflowStepChanged', '/data', 'StepRun'],
    ['/deployment-jobs/{id}/stream', 'DeploymentJobSnapshot', '/data/job', 'DeploymentJob'],
    ['/deployment-jobs/{id}/stream', 'DeploymentJobSnapshot', '/data/tasks/0', 'DeploymentTask'],
    ['/deployment-jobs/{id}/stream', 'DeploymentJobChanged', '/data', 'DeploymentJob'],
    ['/deployment-jobs/{id}/stream', 'DeploymentTaskChanged', '/data', 'DeploymentTask'],
    ['/dashboard/stream', 'DashboardPromotionChanged', '/data', 'PromotionSummary'],
    ['/dashboard/stream', 'DashboardJobChanged', '/data', 'DeploymentJob'],
    ['/dashboard/stream', 'DashboardRunChanged', '/data', 'WorkflowRunSummary'],
    ['/dashboard/stream', 'DashboardAgentChanged', '/data', 'Agent'],
  ])('%s carries in %s at %s the %s of the HTTP API', (address, name, place, schema) => {
    const message = channelAt(address).sent.find((candidate) => candidate.name === name);
    const { places } = findInBody(document, message?.payloadPointer ?? '', place);
    const pointer = `/components/schemas/${schema}`;
    expect(places.map((found) => found.pointer)).toEqual([pointer]);
    expect(streams.locate(pointer).file).toBe(`spec/orchestrator/schemas/${schema}.yaml`);
    expect(loaded.locate(pointer).file).toBe(`spec/orchestrator/schemas/${schema}.yaml`);
  });

  it('have no schema that the HTTP API has under the same name and another content', () => {
    const shared = Object.entries(record(valueAt(document, '/components/schemas'))).filter(
      ([name]) => valueAt(contract.document, `/components/schemas/${name}`) !== undefined,
    );
    expect(shared.length).toBeGreaterThan(50);
    for (const [name, definition] of shared)
      expect(definition, name).toEqual(valueAt(contract.document, `/components/schemas/${name}`));
  });

  it('check the token at the upgrade, by header or subprotocol and never by address', () => {
    const security = valueAt(document, '/servers/production/security');
    expect(security).toEqual([
      { $ref: '#/components/securitySchemes/AuthorityToken' },
      { $ref: '#/components/securitySchemes/BearerSubprotocol' },
    ]);
    expect(valueAt(document, '/components/securitySchemes')).toMatchObject({
      AuthorityToken: { type: 'http', scheme: 'bearer' },
      BearerSubprotocol: { type: 'httpApiKey', in: 'header', name: 'Sec-WebSocket-Protocol' },
    });
    for (const { name, pointer } of streams.channels)
      expect(valueAt(document, `${pointer}/bindings`), name).toEqual({
        $ref: '#/components/channelBindings/Upgrade',
      });
    expect(valueAt(document, '/components/channelBindings/Upgrade/ws/query')).toBeUndefined();
    const headers = '/components/channelBindings/Upgrade/ws/headers';
    expect(validate(headers, { Authorization: 'Bearer e30.e30.e30' })).toEqual([]);
    expect(validate(headers, { Authorization: 'Basic e30=' })).not.toEqual([]);
    const protocol = (value: string) => validate(headers, { 'Sec-WebSocket-Protocol': value });
    expect(protocol('orchestrator.v1, bearer.e30.e30.e30')).toEqual([]);
    expect(protocol('orchestrator.v1')).toEqual([]);
    expect(protocol('bearer.e30.e30.e30')).not.toEqual([]);
  });

  it('close with codes that say what the client does next', () => {
    const codes = record(document['x-close-codes']);
    const then = Object.fromEntries(Object.entries(codes).map(([code, one]) => [code, record(one).then]));
    expect(then).toEqual({
      '1000': 'stop',
      '1001': 'resume',
      '1009': 'stop',
      '1011': 'resume',
      '1012': 'resume',
      '1013': 'resume',
      '4400': 'stop',
      '4401': 'renew-token',
      '4403': 'stop',
      '4404': 'stop',
      '4408': 'resume',
      '4409': 'resume',
      '4410': 'stop',
      '4429': 'resume',
    });
    // Every private code (RFC 6455, section 7.4.2) that a text speaks of is in the list.
    for (const [, code = ''] of JSON.stringify(textsIn(document)).matchAll(/\b(44\d\d)\b/g))
      expect(Object.keys(codes)).toContain(code);
  });
});

function channelAt(address: string): Channel {
  return streams.channels.find((channel) => channel.address === address) ?? missing(address);
}

/** What `type` must be, or `Various` where no single constant is demanded. */
function typeOf({ payloadPointer = '' }: Message): string {
  const { places } = findInBody(document, payloadPointer, '/type');
  return String(places[0]?.schema.const ?? 'Various');
}

function textsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'description' ? [inner] : textsIn(inner)));
}

function missing(what: string): never {
  throw new Error(`the description has no ${what}`);
}
