// @ts-check
import { DeclarationNode } from './declaration-node.js';
import { resolveLists } from './list-conventions.js';
import { isObject } from './pointer.js';
/**
 * @import {
 *   Cause, Conventions, ErrorConvention, IdempotencyConvention, Method,
 *   RateLimitConvention, RetryConvention, StatusKind, WebhookConvention
 * } from './types.ts'
 */

/**
 * Reads `x-conventions` of a bundled description. This file alone knows how a convention is spelled; the
 * schema of the declaration is `spec/conventions.schema.yaml`.
 *
 * Total: a declaration that breaks its schema yields conventions with gaps, never an exception. Loading checks
 * the declaration first; only rules that run over foreign documents ever meet the gaps.
 *
 * @param {unknown} document
 * @returns {Conventions}
 */
export function resolveConventions(document) {
  const declared = new DeclarationNode(isObject(document) ? document['x-conventions'] : undefined, document);
  const casing = declared.child('casing');
  const enums = casing.child('enumValues');
  const versioning = declared.child('versioning');
  const correlation = declared.child('correlation');
  const errorCodes = casing.word('errorCodes', /** @type {Conventions['casing']['paths'] | ''} */ (''));
  const ids = resolveIds(declared.child('ids'));
  const envelope = declared.has('envelope') ? resolveEnvelope(declared.child('envelope')) : undefined;
  const idempotency = declared.has('idempotency')
    ? resolveIdempotency(declared.child('idempotency'))
    : undefined;
  const rateLimit = declared.has('rateLimit') ? resolveRateLimit(declared.child('rateLimit')) : undefined;
  const retry = declared.has('retry') ? resolveRetry(declared.child('retry')) : undefined;
  const webhooks = declared.has('webhooks') ? resolveWebhooks(declared.child('webhooks')) : undefined;
  return {
    name: declared.text('name', 'Api'),
    casing: {
      paths: casing.word('paths', 'kebab-case'),
      parameters: casing.word('parameters', 'camelCase'),
      properties: casing.word('properties', 'camelCase'),
      ...(errorCodes === '' ? {} : { errorCodes }),
      ...(casing.has('enumValues')
        ? { enumValues: { casing: enums.word('casing', 'kebab-case'), except: enums.list('except') } }
        : {}),
    },
    versioning: {
      in: versioning.word('in', 'path'),
      deprecationWindowMs: versioning.duration('deprecationWindow'),
    },
    ...resolveLists(declared),
    errors: resolveErrors(declared.child('errors')),
    correlation: {
      parameter: correlation.parameter('parameter'),
      header: correlation.text('header', 'X-Request-Id'),
    },
    ...(ids === undefined ? {} : { ids }),
    ...(envelope === undefined ? {} : { envelope }),
    ...(idempotency === undefined ? {} : { idempotency }),
    ...(rateLimit === undefined ? {} : { rateLimit }),
    ...(retry === undefined ? {} : { retry }),
    ...(webhooks === undefined ? {} : { webhooks }),
    ...resolveAccess(declared),
  };
}

/**
 * @param {DeclarationNode} node
 * @returns {Conventions['ids']}
 */
function resolveIds(node) {
  /** @type {readonly string[]} */
  const except = node.list('except');
  if (node.text('kind') === 'uuid') return { kind: 'uuid', except };
  return node.text('kind') === 'prefixed'
    ? { kind: 'prefixed', prefixes: node.list('prefixes'), except }
    : undefined;
}

/**
 * @param {DeclarationNode} node
 * @returns {NonNullable<Conventions['envelope']>}
 */
function resolveEnvelope(node) {
  return { data: node.pointer('data'), ...node.pointers(['meta']), success: node.constants('success') };
}

/** @type {readonly StatusKind[]} */
const STATUS_KINDS = ['always', 'withInput', 'withId', 'writing', 'creating'];

/** @type {readonly Cause[]} */
const OPTIONAL_CAUSES = ['conflict', 'ruleViolated'];

/**
 * Who may do what, and what is written down about it.
 * @param {DeclarationNode} declared
 * @returns {Pick<Conventions, 'scopes' | 'permissions' | 'tenancy' | 'stepUp' | 'audit'>}
 */
function resolveAccess(declared) {
  const scopes = declared.child('scopes');
  const permissions = declared.child('permissions');
  const stepUp = declared.child('stepUp');
  const audit = declared.child('audit');
  return {
    ...(declared.has('scopes')
      ? { scopes: { pattern: scopes.text('pattern'), ...scopes.texts(['read']) } }
      : {}),
    ...(declared.has('permissions')
      ? {
          permissions: {
            claim: permissions.text('claim'),
            pattern: permissions.text('pattern'),
            ...permissions.texts(['read']),
          },
        }
      : {}),
    ...(declared.has('tenancy') ? { tenancy: { claim: declared.child('tenancy').text('claim') } } : {}),
    ...(declared.has('stepUp')
      ? {
          stepUp: {
            ...stepUp.texts(['scope']),
            claim: stepUp.text('claim'),
            maxAgeMs: stepUp.duration('maxAge'),
            refused: stepUp.coded('refused'),
          },
        }
      : {}),
    ...(declared.has('audit')
      ? { audit: { operation: audit.text('operation'), ...audit.texts(['requestId']) } }
      : {}),
  };
}

/**
 * @param {DeclarationNode} node
 * @returns {ErrorConvention}
 */
function resolveErrors(node) {
  const statuses = node.child('statuses');
  const causes = node.child('causes');
  const fields = node.child('fields');
  const invalidInput = causes.coded('invalidInput');
  return {
    schema: node.text('schema'),
    code: node.pointer('code'),
    message: node.pointer('message'),
    ...node.pointers(['status', 'field', 'details', 'requestId', 'timestamp', 'retryAfter']),
    constants: node.constants('constants'),
    ...(node.has('fields')
      ? {
          fields: {
            at: fields.pointer('at'),
            field: fields.pointer('field'),
            message: fields.pointer('message'),
            ...fields.pointers(['code']),
          },
        }
      : {}),
    statuses: /** @type {Record<StatusKind, readonly number[]>} */ (
      Object.fromEntries(STATUS_KINDS.map((kind) => [kind, statuses.list(kind)]))
    ),
    causes: {
      invalidInput,
      missingInput: causes.coded('missingInput'),
      malformedBody: causes.coded('malformedBody'),
      unsupportedMediaType: causes.has('unsupportedMediaType')
        ? causes.coded('unsupportedMediaType')
        : invalidInput,
      bodyTooLarge: causes.has('bodyTooLarge') ? causes.coded('bodyTooLarge') : invalidInput,
      unauthenticated: causes.coded('unauthenticated'),
      forbidden: causes.coded('forbidden'),
      notFound: causes.coded('notFound'),
      rateLimited: causes.coded('rateLimited'),
      internal: causes.coded('internal'),
      ...Object.fromEntries(
        OPTIONAL_CAUSES.filter((cause) => causes.has(cause)).map((cause) => [cause, causes.coded(cause)]),
      ),
    },
  };
}

/**
 * @param {DeclarationNode} node
 * @returns {IdempotencyConvention}
 */
function resolveIdempotency(node) {
  return {
    parameter: node.parameter('parameter'),
    replayed: node.text('replayed'),
    methods: /** @type {readonly Method[]} */ (node.list('methods')),
    keepMs: node.duration('keep'),
    reused: node.coded('reused'),
    inProgress: node.coded('inProgress'),
  };
}

/**
 * @param {DeclarationNode} node
 * @returns {RateLimitConvention}
 */
function resolveRateLimit(node) {
  const headers = node.child('headers');
  return {
    headers: {
      limit: headers.text('limit'),
      remaining: headers.text('remaining'),
      reset: headers.text('reset'),
    },
    reset: node.word('reset', 'epoch-seconds'),
    per: node.word('per', 'credential'),
    tiers: node
      .child('tiers')
      .entries()
      .map(([name, tier]) => ({
        name,
        perMinute: tier.number('perMinute'),
        burst: tier.number('burst', tier.number('perMinute')),
        default: tier.flag('default'),
      })),
  };
}

/**
 * @param {DeclarationNode} node
 * @returns {RetryConvention}
 */
function resolveRetry(node) {
  const backoff = node.child('backoff');
  return {
    statuses: node.list('statuses'),
    attempts: node.number('attempts', 1),
    baseMs: backoff.duration('base'),
    capMs: backoff.duration('cap'),
    budgetMs: backoff.duration('budget'),
    pacing: node.list('pacing'),
  };
}

/**
 * @param {DeclarationNode} node
 * @returns {WebhookConvention}
 */
function resolveWebhooks(node) {
  return {
    signature: 'standard-webhooks',
    secretPrefix: node.text('secretPrefix'),
    toleranceMs: node.duration('tolerance'),
    ...node.texts(['events']),
    type: node.pointer('type'),
    time: node.pointer('time'),
  };
}
