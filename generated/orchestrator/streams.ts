// Generated from spec/orchestrator/asyncapi.yaml by `npm run generate`. Do not edit.
import { createStreams } from '../../src/client/stream.ts';
import type { StreamOptions, SubscribeInput } from '../../src/client/stream-methods.ts';
import type { ClientMessageOf, ServerMessageOf } from './messages.ts';

/** The streams, each with its channel. */
interface Channels {
  streamWorkflowRun: 'workflowRunStream';
  streamDeploymentJob: 'deploymentJobStream';
  streamAgentTask: 'agentTaskStream';
  streamDashboard: 'dashboardStream';
}

/** What stands in the addresses of the streams. */
interface Paths {
  streamWorkflowRun: { readonly path: { readonly id: string } };
  streamDeploymentJob: { readonly path: { readonly id: string } };
  streamAgentTask: { readonly path: { readonly id: string } };
  streamDashboard: { readonly path?: Readonly<Record<string, never>> };
}

/** The name of a stream. */
export type StreamName = keyof Channels;

/** What a stream gives. The client itself deals with `subscribed`, `heartbeat`, `pong`. */
export type StreamMessageOf<Name extends StreamName> = Exclude<
  ServerMessageOf<Channels[Name]>,
  { readonly type: 'subscribed' | 'heartbeat' | 'pong' }
>;

/** What can be sent on a stream. The client itself sends `subscribe`, `acknowledge`, `ping`. */
export type StreamCommandOf<Name extends StreamName> = Exclude<
  ClientMessageOf<Channels[Name]>,
  { readonly type: 'subscribe' | 'acknowledge' | 'ping' }
>;

/** What the subscription of a stream can say. */
export type StreamSubscriptionOf<Name extends StreamName> = Omit<
  Extract<ClientMessageOf<Channels[Name]>, { readonly type: 'subscribe' }>,
  'type' | 'lastSequence'
>;

/** What a stream takes. */
export type StreamInputOf<Name extends StreamName> = StreamOptions &
  Paths[Name] &
  SubscribeInput<StreamSubscriptionOf<Name>>;

/** The names of the close codes: the `code` of a `StreamClosedError`. */
export type StreamCloseName = 'ended' | 'going-away' | 'too-big' | 'internal-error' | 'restart' | 'overloaded' | 'bad-message' | 'unauthenticated' | 'forbidden' | 'not-found' | 'idle' | 'lagging' | 'replaced' | 'too-many';

/** Opens a stream by the name of its method. */
export const openStream = createStreams({
  baseUrl: 'wss://orchestrator.example/api/v1',
  streams: {
    streamWorkflowRun: {
      path: '/workflow-runs/{id}/stream',
      types: ['snapshot', 'run-changed', 'step-changed', 'step-log', 'end', 'error'],
    },
    streamDeploymentJob: {
      path: '/deployment-jobs/{id}/stream',
      types: ['snapshot', 'job-changed', 'task-changed', 'task-log', 'end', 'error'],
    },
    streamAgentTask: {
      path: '/agents/{id}/task-stream',
      types: ['snapshot', 'task-assigned', 'directive', 'report-received', 'end', 'error'],
    },
    streamDashboard: {
      path: '/dashboard/stream',
      types: [
        'snapshot',
        'promotion-changed',
        'deployment-job-changed',
        'workflow-run-changed',
        'environment-changed',
        'target-changed',
        'agent-changed',
        'error',
      ],
    },
  },
  closeCodes: {
    '1000': { name: 'ended', then: 'stop' },
    '1001': { name: 'going-away', then: 'resume' },
    '1009': { name: 'too-big', then: 'stop' },
    '1011': { name: 'internal-error', then: 'resume' },
    '1012': { name: 'restart', then: 'resume' },
    '1013': { name: 'overloaded', then: 'resume' },
    '4400': { name: 'bad-message', then: 'stop' },
    '4401': { name: 'unauthenticated', then: 'renew-token' },
    '4403': { name: 'forbidden', then: 'stop' },
    '4404': { name: 'not-found', then: 'stop' },
    '4408': { name: 'idle', then: 'resume' },
    '4409': { name: 'lagging', then: 'resume' },
    '4410': { name: 'replaced', then: 'stop' },
    '4429': { name: 'too-many', then: 'resume' },
  },
  subprotocol: 'orchestrator.v1',
  tokenSubprotocol: 'bearer.',
  refusals: { '401': '4401', '403': '4403', '404': '4404', '429': '4429' },
  sequence: 'sequence',
  subscribe: { type: 'subscribe', resume: 'lastSequence' },
  subscribed: { type: 'subscribed', resumed: 'resumed', heartbeat: 'heartbeatSeconds' },
  acknowledge: { type: 'acknowledge', events: 100, within: 10000 },
  heartbeat: { type: 'heartbeat', every: 15000, missed: 2 },
  ping: { type: 'ping', nonce: 'nonce', answer: 'pong', within: 60000 },
  end: 'end',
  error: 'error',
  maxBytes: 262144,
  reconnect: { base: 500, cap: 30000 },
});
