import type { Audience } from '../change.ts';
import type { Rule } from '../rule.ts';
import { rule } from './rule-row.ts';

const everyone: readonly Audience[] = ['sender', 'reader'];
const KEEP = 'Keep what was declared until the next major version.';

/** What comparing names, bodies, lists and limits finds. */
export const PROMISE_RULES = {
  // The declaration itself.
  'conventions-removed': rule(
    'warning',
    ['type-user'],
    'Declare `x-conventions` again; generated clients depend on it.',
  ),
  'conventions-added': rule('harmless', []),
  'api-name-changed': rule('warning', ['type-user'], 'Keep `name`; generated identifiers carry it.'),
  'casing-changed': rule(
    'warning',
    ['type-user'],
    'Keep the casing; names in two casings side by side mislead.',
  ),
  'version-place-changed': rule('breaking', ['sender'], KEEP),
  'deprecation-window-shortened': rule(
    'breaking',
    everyone,
    'Keep the window: people plan by it. It may become longer.',
  ),
  'deprecation-window-lengthened': rule('harmless', []),
  'id-kind-changed': rule('warning', everyone, 'Keep the form of identifiers; clients have stored them.'),

  // Bodies.
  'envelope-removed': rule('breaking', ['reader'], KEEP),
  'envelope-added': rule('breaking', ['reader'], 'Leave bodies bare until the next major version.'),
  'envelope-moved': rule('breaking', ['reader'], KEEP),
  'error-place-moved': rule('breaking', ['reader'], 'Fill the old place too, until the next major version.'),
  'error-place-added': rule('harmless', []),
  'error-constant-changed': rule('breaking', ['reader'], KEEP),
  'cause-answer-changed': rule('breaking', ['reader'], 'Keep status and code; clients decide by them.'),
  'cause-removed': rule('warning', ['reader'], 'Declare the cause again.'),
  'cause-added': rule('harmless', []),
  'error-code-removed': rule(
    'breaking',
    ['reader'],
    'Keep the code; clients decide by it. Add a new one beside it where its meaning is too wide.',
  ),
  'error-code-added': rule(
    'warning',
    ['reader'],
    'Tell clients to treat codes that they do not know by their status.',
  ),

  // Lists.
  'page-maximum-lowered': rule(
    'breaking',
    ['sender'],
    'Keep the maximum, or answer with fewer items and say so in the page.',
  ),
  'page-maximum-raised': rule('harmless', []),
  'page-default-changed': rule(
    'breaking',
    ['sender', 'reader'],
    'Keep the default; who leaves the size out gets other pages.',
  ),
  'pagination-parameter-renamed': rule(
    'breaking',
    ['sender'],
    'Take both names, the old one deprecated with a sunset.',
  ),
  'pagination-place-moved': rule(
    'breaking',
    ['reader'],
    'Fill the old place too, until the next major version.',
  ),
  'pagination-place-added': rule('harmless', []),
  'pagination-changed': rule(
    'breaking',
    everyone,
    'Add an operation with the new style and deprecate this one.',
  ),
  'pagination-added': rule(
    'breaking',
    ['reader'],
    'Page only when the client asks for it; who reads one answer misses the rest.',
  ),
  'pagination-removed': rule('breaking', everyone, 'Keep pages, with one that holds everything.'),
  'sorting-parameter-renamed': rule(
    'breaking',
    ['sender'],
    'Take both names, the old one deprecated with a sunset.',
  ),
  'filtering-parameter-renamed': rule(
    'breaking',
    ['sender'],
    'Take both names, the old one deprecated with a sunset.',
  ),
  'sorting-removed': rule('breaking', ['sender'], KEEP),
  'filtering-removed': rule('breaking', ['sender'], KEEP),
  'sort-order-changed': rule(
    'warning',
    ['reader'],
    'Keep the default order, and let clients ask for another.',
  ),
  'sortable-field-removed': rule(
    'breaking',
    ['sender'],
    'Keep the field sortable until the next major version.',
  ),
  'sortable-field-added': rule('harmless', []),
  'filter-field-removed': rule(
    'breaking',
    ['sender'],
    'Keep the field in filters until the next major version.',
  ),
  'filter-operator-removed': rule('breaking', ['sender'], 'Keep the operator until the next major version.'),
  'filter-widened': rule('harmless', []),

  // Safe retries, tracing, limits.
  'idempotency-removed': rule('breaking', ['sender'], KEEP),
  'idempotency-added': rule('harmless', []),
  'idempotency-parameter-renamed': rule(
    'breaking',
    ['sender'],
    'Take both headers, the old one deprecated with a sunset.',
  ),
  'idempotency-header-renamed': rule(
    'breaking',
    ['reader'],
    'Send both headers until the next major version.',
  ),
  'idempotency-method-removed': rule(
    'breaking',
    ['sender'],
    'Keep taking keys: repeating a request without one acts twice.',
  ),
  'idempotency-method-added': rule('harmless', []),
  'idempotency-keep-shortened': rule(
    'breaking',
    ['sender'],
    'Keep keys as long as before: a later repetition acts twice.',
  ),
  'idempotency-keep-lengthened': rule('harmless', []),
  'correlation-parameter-renamed': rule(
    'breaking',
    ['sender'],
    'Take both headers, the old one deprecated with a sunset.',
  ),
  'correlation-header-renamed': rule(
    'breaking',
    ['reader'],
    'Send both headers until the next major version.',
  ),
  'rate-limit-added': rule(
    'warning',
    everyone,
    'Set tiers that no client of today reaches, and announce them.',
  ),
  'rate-limit-removed': rule(
    'warning',
    ['reader'],
    'Keep sending the headers; clients pace themselves by them.',
  ),
  'rate-limit-header-renamed': rule(
    'breaking',
    ['reader'],
    'Send both headers until the next major version.',
  ),
  'rate-limit-reset-changed': rule(
    'breaking',
    ['reader'],
    'Keep its meaning, and send the other in a header of its own.',
  ),
  'rate-limit-shared-more': rule('breaking', ['sender'], 'Keep one bucket for each as before.'),
  'rate-limit-shared-less': rule('harmless', []),
  'rate-limit-lowered': rule(
    'breaking',
    ['sender'],
    'Keep the rate for those who have it, and give new callers another tier.',
  ),
  'rate-limit-raised': rule('harmless', []),
  'rate-limit-tier-removed': rule('breaking', ['sender'], 'Keep the tier for those who are in it.'),
  'rate-limit-tier-added': rule('harmless', []),
  'rate-limit-default-lowered': rule(
    'breaking',
    ['sender'],
    'Keep the tier of callers of whom nothing else is known.',
  ),
  'rate-limit-default-raised': rule('harmless', []),
  'retry-advice-changed': rule('harmless', []),
  'retry-advice-removed': rule(
    'warning',
    ['type-user'],
    'Declare `retry` again; generated clients stop repeating without it.',
  ),
} satisfies Readonly<Record<string, Rule>>;
