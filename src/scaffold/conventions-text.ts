import type { Plan } from './plan.ts';
import { yaml } from './yaml-text.ts';

/** The declaration: what stands under `x-conventions`. */
export function conventionsText(plan: Plan): string {
  const { identifier, casing, noun } = plan;
  return yaml`
    name: ${identifier}
    casing:
      paths: kebab-case
      parameters: ${casing}
      properties: ${casing}
      errorCodes: snake_case
      enumValues: { casing: ${casing === 'camelCase' ? 'kebab-case' : casing} }
    # Decide: how long a deprecated part stays at least. Clients rely on it from the first release on.
    versioning: { in: path, deprecationWindow: P180D }
    ids: { kind: prefixed, prefixes: [${[...new Set([noun.prefix, 'req_'])].join(', ')}] }
    ${plan.enveloped ? 'envelope: { data: /data, meta: /meta, success: { /success: true } }' : ''}
    pagination:
      ${plan.pagination}:
        kind: ${plan.pagination}
        ${pagination(plan)}
    errors:
      ${errors(plan)}
    idempotency:
      parameter: IdempotencyKey
      replayed: Idempotency-Replayed
      methods: [post, patch, delete]
      # Decide: how long a repeated write is safe.
      keep: PT24H
      reused: { status: 422, code: idempotency_key_reused }
      inProgress: { status: 409, code: idempotency_in_progress }
    correlation: { parameter: RequestId, header: X-Request-Id }
    rateLimit:
      headers: { limit: X-RateLimit-Limit, remaining: X-RateLimit-Remaining, reset: X-RateLimit-Reset }
      reset: epoch-seconds
      per: credential
      tiers:
        # Decide: how much each kind of caller may ask.
        anonymous: { perMinute: 20 }
        standard: { perMinute: 100, burst: 150, default: true }
    retry:
      statuses: [429, 500, 502, 503, 504]
      attempts: 4
      backoff: { base: PT0.5S, cap: PT30S, budget: PT2M }
      pacing: [retryAfterHeader, errorBody, rateLimitReset]
    scopes: { pattern: '^[a-z][a-z0-9-]*:(read|write)$', read: ':read$' }
  `;
}

function pagination({ pagination: kind, enveloped, pagePointer: at, spell }: Plan): string {
  const items = enveloped ? '/data' : '/items';
  switch (kind) {
    case 'cursor':
      return yaml`
        request: { limit: Limit, cursor: Cursor }
        response: { items: ${items}, nextCursor: ${at}/${spell('next_cursor')}, more: ${at}/${spell('has_more')} }
      `;
    case 'offset':
      return yaml`
        request: { limit: Limit, offset: Offset }
        response:
          items: ${items}
          total: ${at}/total
          more: ${at}/${spell('has_more')}
          limit: ${at}/limit
          offset: ${at}/offset
      `;
    case 'page':
      return yaml`
        request: { page: Page, size: PageSize }
        response:
          items: ${items}
          total: ${at}/total
          more: ${at}/${spell('has_more')}
          limit: ${at}/${spell('page_size')}
          page: ${at}/page
          pages: ${at}/pages
      `;
  }
}

function errors({ enveloped, spell }: Plan): string {
  const id = `${enveloped ? '/meta' : '/error'}/${spell('request_id')}`;
  return yaml`
    schema: ErrorResponse
    code: /error/code
    message: /error/message
    requestId: ${id}
    ${enveloped ? 'timestamp: /meta/timestamp' : ''}
    retryAfter: /error/${spell('retry_after')}
    ${enveloped ? 'constants: { /success: false }' : ''}
    fields: { at: /error/fields, field: /field, message: /message }
    # Decide: a server behind a gateway answers 502 and 503 as well. Add them to \`always\`, and lint says where the
    # responses are missing.
    statuses:
      always: [401, 403, 429, 500]
      withInput: [400]
      withId: [400, 404]
      writing: [409, 422]
    causes:
      invalidInput: { status: 400, code: invalid_input }
      missingInput: { status: 400, code: missing_input }
      malformedBody: { status: 400, code: malformed_body }
      unauthenticated: { status: 401, code: unauthenticated }
      forbidden: { status: 403, code: forbidden }
      notFound: { status: 404, code: not_found }
      conflict: { status: 409, code: already_exists }
      rateLimited: { status: 429, code: rate_limited }
      internal: { status: 500, code: internal_error }
  `;
}
