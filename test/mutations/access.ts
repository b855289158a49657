import { isObject, valueAt } from '../../src/contract/pointer.js';
import type { Contract, Operation } from '../../src/contract/types.ts';
import { drop, inside, type Mutation, type Mutations, rename, set, some } from './mutation.ts';
import { componentsOf, isGuarded, isWrite, responsesOf } from './places.ts';

const writes = ({ operations }: Contract) => operations.filter((one) => isWrite(one) && isGuarded(one));

/** Who may do what, how long things live, and what receivers are told. */
export const access: Mutations = {
  audit: ({ conventions: { audit } }) =>
    audit === undefined ? [] : [set('an unknown trail', '/x-conventions/audit/operation', 'listNothing')],
  'auth-basic': (contract) =>
    componentsOf(contract, 'securitySchemes').map(({ name, pointer }) =>
      set(`${name} is a password`, pointer, {
        type: 'http',
        scheme: 'basic',
        description: 'A name and a password, with every request.',
      }),
    ),
  'deprecation-headers': ({ operations }) => some(operations).map(deprecated),
  'deprecation-sunset': ({ operations }) => some(operations).map(deprecated),
  'lifecycle-conflict': (contract) => {
    const { status } = contract.conventions.errors.causes.conflict ?? {};
    const forbidden = transitions(contract).filter(({ sometimes }) => sometimes);
    const moving = contract.operations.filter(({ id }) =>
      forbidden.some(({ operation }) => operation === id),
    );
    return some(responsesOf(moving, (response) => response.status === String(status))).map(
      ({ operation, response }) => drop(`${operation.id} without ${status}`, response.usePointer),
    );
  },
  'lifecycle-states': (contract) =>
    some(lifecycles(contract), 3).map(({ name, pointer }) =>
      set(`${name} begins nowhere`, inside(pointer, 'initial'), 'no_such_state'),
    ),
  'lifecycle-transitions': (contract) =>
    some(transitions(contract), 3).map(({ pointer, operation }) =>
      rename(`${operation} is called otherwise`, inside(pointer, operation), 'moveNothing'),
    ),
  'operation-security': ({ operations }) =>
    some(operations.filter(isGuarded)).map(({ id, pointer }) =>
      drop(`${id} without security`, inside(pointer, 'security')),
    ),
  'permission-access': (contract) => {
    const read = contract.operations.find((one) => !isWrite(one) && one.permission !== undefined)?.permission;
    return read === undefined
      ? []
      : some(writes(contract)).map(({ id, pointer }) =>
          set(`${id} for readers`, inside(pointer, 'x-permission'), read),
        );
  },
  'permission-name': ({ operations }) =>
    some(operations.filter(({ permission }) => permission !== undefined)).flatMap(({ id, pointer }) => [
      drop(`${id} without a permission`, inside(pointer, 'x-permission')),
      set(`${id} with another name`, inside(pointer, 'x-permission'), 'Everything'),
    ]),
  'scope-access': (contract) => {
    const { read } = contract.conventions.scopes ?? {};
    const scopes = contract.operations
      .flatMap(scopesOf)
      .filter((scope) => read && new RegExp(read).test(scope));
    const [reading] = scopes;
    return reading === undefined
      ? []
      : some(writes(contract).filter((one) => scopesOf(one).length > 0)).map((operation) =>
          withScope(operation, reading),
        );
  },
  // Where a scheme grants scopes, their names are judged there.
  'scope-name': (contract) => {
    if (contract.conventions.scopes === undefined) return [];
    const granted = Object.values(contract.securitySchemes).flatMap(({ pointer, definition }) =>
      Object.entries(isObject(definition.flows) ? definition.flows : {}).flatMap(([flow, grant]) =>
        Object.keys(isObject(grant) && isObject(grant.scopes) ? grant.scopes : {}).map((scope) =>
          rename(
            `${scope} by another name`,
            inside(pointer, 'flows', flow, 'scopes', scope),
            'Do Everything',
          ),
        ),
      ),
    );
    const asked = contract.operations.filter((one) => scopesOf(one).length > 0);
    return granted.length > 0
      ? some(granted)
      : some(asked).map((operation) => withScope(operation, 'Do Everything'));
  },
  'security-scheme': (contract) =>
    componentsOf(contract, 'securitySchemes').map(({ name, pointer }) =>
      drop(`${name} without a description`, inside(pointer, 'description')),
    ),
  'security-statuses': ({ conventions: { errors } }) =>
    (['unauthenticated', 'forbidden', 'rateLimited'] as const).map((cause) => {
      const { status } = errors.causes[cause];
      const others = errors.statuses.always.filter((one) => one !== status);
      return set(`no ${status}`, '/x-conventions/errors/statuses/always', others);
    }),
  'server-https': ({ document }) => {
    const url = valueAt(document, '/servers/0/url');
    return typeof url !== 'string'
      ? []
      : [
          set('a server in the clear', '/servers/0/url', url.replace('https:', 'http:')),
          set('a password in an address', '/servers/0/url', url.replace('://', '://user:pass@')),
        ];
  },
  'step-up': ({ operations }) =>
    some(operations.filter(({ stepUp }) => stepUp)).map(({ id, pointer }) =>
      drop(`${id} for old tokens`, inside(pointer, 'x-step-up')),
    ),
  tenancy: ({ operations, conventions: { tenancy } }) =>
    tenancy === undefined
      ? []
      : some(operations.filter(({ parameters }) => parameters.length > 0)).flatMap(
          ({ id, parameters, pointer }) =>
            parameters
              .filter((one) => one.in === 'query' && one.usePointer.startsWith(pointer))
              .slice(0, 1)
              .map(({ usePointer }) =>
                set(`${id} asks for the tenant`, usePointer, {
                  name: tenancy.claim,
                  in: 'query',
                  description: 'Whose rows.',
                  schema: { type: 'string', maxLength: 40 },
                }),
              ),
        ),
  'webhook-event': ({ webhooks }) =>
    some(webhooks).map(({ event, pointer }) =>
      rename(`${event} is called otherwise`, pointer.slice(0, pointer.lastIndexOf('/')), 'somethingHappened'),
    ),
  'webhook-payload': ({ webhooks, document }) =>
    some(webhooks).flatMap(({ event, requestBody }) =>
      (requestBody?.content ?? []).flatMap(({ schemaPointer }) =>
        schemaPointer === undefined || valueAt(document, schemaPointer) === undefined
          ? []
          : [set(`${event} says nothing`, schemaPointer, { type: 'object' })],
      ),
    ),
  'webhook-response': ({ webhooks }) =>
    some(webhooks).flatMap(({ event, responses }) =>
      responses
        .filter(({ status }) => status.startsWith('2'))
        .slice(0, 1)
        .map(({ usePointer }) => rename(`${event} is never confirmed`, usePointer, '410')),
    ),
  'webhook-signature': ({ webhooks }) =>
    some(webhooks).flatMap(({ event, parameters }) =>
      parameters
        .filter((one) => one.in === 'header' && /signature/i.test(one.name))
        .map(({ usePointer }) => drop(`${event} unsigned`, usePointer)),
    ),
  'write-security': (contract) =>
    some(writes(contract)).map(({ id, pointer }) =>
      set(`${id} for everyone`, inside(pointer, 'security'), []),
    ),
};

function deprecated({ id, pointer }: Operation): Mutation {
  return set(`${id} is deprecated without a word`, inside(pointer, 'deprecated'), true);
}

function scopesOf({ security }: Operation): string[] {
  return security.flatMap((requirement) => requirement.flatMap(({ scopes }) => scopes));
}

/** Every scheme of an operation that takes scopes asks for one other scope. */
function withScope({ id, pointer, security }: Operation, scope: string): Mutation {
  const changed = security.map((requirement) =>
    Object.fromEntries(requirement.map(({ scheme, scopes }) => [scheme, scopes.length > 0 ? [scope] : []])),
  );
  return set(`${id} for ${scope}`, inside(pointer, 'security'), changed);
}

function lifecycles(contract: Contract): { name: string; pointer: string }[] {
  return componentsOf(contract, 'schemas')
    .map(({ name, pointer }) => ({ name, pointer: inside(pointer, 'x-lifecycle') }))
    .filter(({ pointer }) => isObject(valueAt(contract.document, pointer)));
}

interface Transition {
  /** Where the transitions of the lifecycle stand. */
  readonly pointer: string;
  readonly operation: string;
  /** Whether some states forbid it. */
  readonly sometimes: boolean;
}

function transitions(contract: Contract): Transition[] {
  return lifecycles(contract).flatMap(({ pointer }) => {
    const at = inside(pointer, 'transitions');
    const moves = valueAt(contract.document, at);
    const entries = Object.entries(isObject(moves) ? moves : {});
    const every = new Set(entries.flatMap(([, move]) => [...from(move), ...to(move)]));
    return entries
      .filter(([operation]) => operation !== '$system')
      .map(([operation, move]) => ({
        pointer: at,
        operation,
        sometimes: new Set(from(move)).size < every.size,
      }));
  });
}

const from = (move: unknown): string[] => named(move, 'from');
const to = (move: unknown): string[] => named(move, 'to');

function named(move: unknown, end: 'from' | 'to'): string[] {
  return [move].flat().flatMap((one: unknown) => (isObject(one) ? [one[end]].flat().map(String) : []));
}
