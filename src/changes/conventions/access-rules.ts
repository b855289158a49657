import type { Audience } from '../change.ts';
import type { Rule } from '../rule.ts';
import { rule } from './rule-row.ts';

const everyone: readonly Audience[] = ['sender', 'reader'];

/** What comparing access, deliveries, lifecycles and examples finds. */
export const ACCESS_RULES = {
  // Who may do what.
  'permission-required': rule(
    'breaking',
    ['sender'],
    'Give the permission to all who may call the operation now, before it is asked for.',
  ),
  'permission-changed': rule(
    'breaking',
    ['sender'],
    'Take either permission until all callers have the new one.',
  ),
  'permission-removed': rule('harmless', []),
  'permission-claim-changed': rule(
    'breaking',
    ['sender'],
    'Read both claims until all tokens carry the new one.',
  ),
  'tenancy-claim-changed': rule(
    'breaking',
    ['sender'],
    'Read both claims until all tokens carry the new one.',
  ),
  'tenancy-added': rule('breaking', ['sender'], 'Read a token without the claim as before.'),
  'tenancy-removed': rule('harmless', []),
  'step-up-required': rule(
    'breaking',
    ['sender'],
    'Take tokens of any age as before, and add an operation that does not.',
  ),
  'step-up-no-longer-required': rule('harmless', []),
  'step-up-claim-changed': rule(
    'breaking',
    ['sender'],
    'Read both claims until all tokens carry the new one.',
  ),
  'step-up-scope-changed': rule(
    'breaking',
    ['sender'],
    'Take either scope until all callers have the new one.',
  ),
  'step-up-age-shortened': rule(
    'breaking',
    ['sender'],
    'Keep the age, or announce the change and wait for clients.',
  ),
  'step-up-age-lengthened': rule('harmless', []),
  'token-algorithm-changed': rule(
    'breaking',
    ['sender'],
    'Accept both algorithms until all tokens are signed with the new one.',
  ),
  'token-claim-required': rule('breaking', ['sender'], 'Do without the claim until all tokens carry it.'),
  'token-claim-no-longer-required': rule('harmless', []),
  'token-audience-changed': rule(
    'breaking',
    ['sender'],
    'Accept both audiences until all tokens name the new one.',
  ),
  'token-audience-removed': rule('harmless', []),
  'token-lifetime-shortened': rule(
    'breaking',
    ['sender'],
    'Keep the lifetime until clients renew their tokens in time.',
  ),
  'token-lifetime-lengthened': rule('harmless', []),
  'pkce-required': rule(
    'breaking',
    ['sender'],
    'Accept the flow without a code challenge until all clients send one.',
  ),
  'pkce-no-longer-required': rule('harmless', []),
  'audit-changed': rule('warning', ['reader'], 'Keep the operation that shows the trail and its parameter.'),

  // Deliveries.
  'webhook-signing-removed': rule(
    'breaking',
    ['webhook-consumer'],
    'Keep signing: consumers refuse what is not signed.',
  ),
  'webhook-signing-added': rule('harmless', []),
  'webhook-signature-changed': rule(
    'breaking',
    ['webhook-consumer'],
    'Sign both ways until all consumers check the new one.',
  ),
  'webhook-secret-prefix-changed': rule(
    'breaking',
    ['webhook-consumer'],
    'Keep the prefix: consumers take it off before they use the secret.',
  ),
  'webhook-tolerance-lengthened': rule(
    'breaking',
    ['webhook-consumer'],
    'Keep the age: consumers refuse deliveries that are older.',
  ),
  'webhook-tolerance-shortened': rule('harmless', []),
  'webhook-place-moved': rule(
    'breaking',
    ['webhook-consumer'],
    'Fill the old place too, until the next major version.',
  ),

  // Lifecycles.
  'lifecycle-removed': rule('warning', everyone, 'Declare `x-lifecycle` again.'),
  'lifecycle-added': rule('harmless', []),
  'lifecycle-state-moved': rule(
    'breaking',
    ['reader'],
    'Fill the old property too, until the next major version.',
  ),
  'lifecycle-initial-changed': rule(
    'breaking',
    everyone,
    'Keep the state in which new resources start; what comes next depends on it.',
  ),
  'lifecycle-initial-added': rule(
    'warning',
    everyone,
    'Tell clients that a new resource may start in another state.',
  ),
  'lifecycle-transition-removed': rule('breaking', ['sender'], 'Keep allowing the call in this state.'),
  'lifecycle-transition-added': rule('harmless', []),
  'lifecycle-target-changed': rule(
    'breaking',
    everyone,
    'Keep the state after the call, and add an operation for the other.',
  ),
  'lifecycle-target-added': rule(
    'warning',
    ['reader'],
    'Tell clients that the call may end in another state.',
  ),
  'lifecycle-target-removed': rule('harmless', []),
  'lifecycle-system-transition-removed': rule(
    'breaking',
    ['reader'],
    'Keep the step that the server takes by itself; clients wait for it.',
  ),
  'lifecycle-system-transition-added': rule(
    'warning',
    ['reader'],
    'Tell clients that the server may take this step by itself.',
  ),

  // What the documentation shows.
  'example-removed': rule(
    'warning',
    ['type-user'],
    'Keep the name of the example: mocks and tests ask for it (`Prefer: example=…`).',
  ),
  'example-changed': rule('harmless', []),
} satisfies Readonly<Record<string, Rule>>;
