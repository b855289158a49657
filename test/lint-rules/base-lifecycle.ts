import type { Json, JsonObject } from '../../src/contract/types.ts';

/** Where the things of the base document have their lifecycle. */
export const lifecycle = '/components/schemas/Thing/x-lifecycle';

/** Where their states are listed. */
export const states = '/components/schemas/ThingState';

/** The operation that moves them. */
export const archive = '/paths/~1things~1archive/post';

/** What gives the things of the base document states: made as a draft, then active, archived by a call. */
export function withStates(changes: Readonly<Record<string, Json | undefined>> = {}) {
  return {
    '/components/schemas/Thing/properties/state': { $ref: '#/components/schemas/ThingState' },
    [states]: { type: 'string', enum: ['draft', 'active', 'archived'] },
    [lifecycle]: {
      state: 'state',
      initial: 'draft',
      transitions: {
        archiveThing: { from: ['draft', 'active'], to: 'archived' },
        $system: [{ from: ['draft'], to: 'active' }],
      },
    },
    '/paths/~1things~1archive': { post: call('archiveThing', ['not_found', 'in_progress']) },
    ...changes,
  };
}

/** An operation that answers 204, or 409 with some codes. */
export function call(operationId: string, codes: readonly string[]): JsonObject {
  return {
    operationId,
    security: [{ OAuth2: ['things:write'] }],
    responses: {
      '204': { description: 'Done.' },
      '409': { description: 'Not in this state.', 'x-error-codes': codes },
    },
  };
}
