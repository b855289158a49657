import type { Rule, RuleTable } from '../rule.ts';

const DEPRECATE = 'Bring it back; deprecate it first, with a sunset date.';
const sender = (level: Rule['level'], remedy = ''): Rule => ({ level, audience: ['sender'], remedy });
const reader = (level: Rule['level'], remedy = ''): Rule => ({ level, audience: ['reader'], remedy });
const both = (level: Rule['level'], remedy = ''): Rule => ({ level, audience: ['sender', 'reader'], remedy });
const types = (remedy: string): Rule => ({ level: 'warning', audience: ['type-user'], remedy });
const consumer = (level: Rule['level'], remedy = ''): Rule => ({
  level,
  audience: ['webhook-consumer'],
  remedy,
});

/** The rules of everything in a description but its schemas. */
export const httpRules: RuleTable = {
  'endpoint-removed': both('breaking', DEPRECATE),
  'endpoint-added': both('harmless'),
  'operation-id-changed': types('Keep the operationId: generated functions and types have its name.'),
  'operation-tags-changed': types('Keep the tags: generators group functions by them.'),
  'path-parameter-renamed': types(
    'Keep the name: generated functions have it as an argument. The URL stays as it was.',
  ),
  'component-removed': types('Keep the component: generated types have its name.'),
  'component-renamed': types('Keep the component: generated types have its name.'),

  deprecated: both('harmless'),
  reactivated: both('harmless'),
  'deprecated-sunset-missing': both('warning', 'Set `x-sunset`.'),
  'deprecated-sunset-invalid': both('warning', 'Write `x-sunset` as a date.'),
  'sunset-date-too-small': both('warning', 'Set a later `x-sunset`.'),
  'sunset-date-changed-too-small': both('breaking', 'Keep the date that was announced.'),
  'sunset-postponed': both('harmless'),
  'sunset-advanced': both('harmless'),
  'sunset-deleted': both('breaking', 'Keep the date that was announced.'),

  'base-path-removed': both('breaking', 'Keep serving the old base path.'),
  'server-added': both('harmless'),
  'server-removed': both('harmless'),
  'server-variable-value-removed': both('breaking', 'Keep serving the old value.'),
  'server-variable-value-added': both('harmless'),

  'request-parameter-removed': sender('breaking', DEPRECATE),
  'new-optional-request-parameter': sender('harmless'),
  'new-required-request-parameter': sender(
    'breaking',
    'Make it optional, with a default that keeps the old behaviour.',
  ),
  'request-parameter-became-required': sender(
    'breaking',
    'Leave it optional, with a default that keeps the old behaviour.',
  ),
  'request-parameter-became-optional': sender('harmless'),
  'request-parameter-default-value-added': sender(
    'breaking',
    'Do as before when it is left out; say it in the description.',
  ),
  'request-parameter-default-value-changed': sender(
    'breaking',
    'Keep the default: who leaves it out relies on it.',
  ),
  'request-parameter-default-value-removed': sender(
    'breaking',
    'Keep the default: who leaves it out relies on it.',
  ),
  'request-parameter-serialization-changed': sender(
    'breaking',
    'Keep `style`, `explode` and `content` as they were.',
  ),
  'request-parameter-reserved-characters-forbidden': sender('breaking', 'Keep `allowReserved`.'),
  'request-parameter-reserved-characters-allowed': sender('harmless'),
  'request-parameter-empty-value-forbidden': sender('breaking', 'Keep `allowEmptyValue`.'),
  'request-parameter-empty-value-allowed': sender('harmless'),

  'request-body-added-required': sender('breaking', 'Make it optional.'),
  'request-body-added-optional': sender('harmless'),
  'request-body-removed': sender('breaking', 'Keep taking it.'),
  'request-body-became-required': sender('breaking', 'Leave it optional.'),
  'request-body-became-optional': sender('harmless'),
  'request-media-type-added': sender('harmless'),
  'request-media-type-removed': sender('breaking', 'Keep taking the media type beside the new one.'),
  'request-media-type-schema-added': sender('breaking', 'Keep taking what was taken.'),
  'request-media-type-schema-removed': sender('harmless'),
  'request-encoding-changed': sender('breaking', 'Keep taking the parts as they were written.'),
  'response-body-added': reader('harmless'),
  'response-media-type-added': reader('harmless'),
  'response-media-type-narrowed': reader('harmless'),
  'response-media-type-widened': reader('breaking', 'Keep answering in the media type that was promised.'),
  'response-media-type-removed': reader(
    'breaking',
    'Keep answering in the old media type, beside the new one.',
  ),
  'response-media-type-schema-added': reader('harmless'),
  'response-media-type-schema-removed': reader('breaking', 'Keep the schema.'),
  'response-encoding-changed': reader('breaking', 'Keep writing the parts as they were written.'),

  'response-success-status-added': reader('harmless'),
  'response-success-status-removed': reader('breaking', 'Keep answering with the old status.'),
  'response-non-success-status-added': reader('harmless'),
  'response-non-success-status-removed': reader('harmless'),
  'response-header-added': reader('harmless'),
  'required-response-header-removed': reader('breaking', 'Keep sending it.'),
  'optional-response-header-removed': reader('warning', 'Keep sending it, or deprecate it first.'),
  'response-header-became-optional': reader('breaking', 'Keep sending it always.'),
  'response-header-became-required': reader('harmless'),
  'response-header-serialization-changed': reader('breaking', 'Keep writing it as before.'),
  'response-link-added': reader('harmless'),
  'response-link-removed': reader('warning', 'Keep the link.'),
  'response-link-changed': reader('warning', 'Keep what the link leads to.'),

  'security-added': sender('breaking', 'Keep answering without credentials.'),
  'security-removed': sender('harmless'),
  'security-alternative-added': sender('harmless'),
  'security-alternative-removed': sender('breaking', 'Keep taking the old credentials beside the new ones.'),
  'security-scope-added': sender('breaking', 'Keep taking the credentials that were enough.'),
  'security-scheme-changed': sender('breaking', 'Declare another scheme, and take both.'),
  'security-scheme-flow-removed': sender('breaking', 'Keep the flow beside the new one.'),
  'security-scheme-flow-added': sender('harmless'),
  'security-scheme-url-changed': sender('breaking', 'Keep the old URL working.'),
  'security-scheme-scope-removed': sender('breaking', 'Keep granting the scope.'),
  'security-scheme-scope-added': sender('harmless'),

  'webhook-added': consumer('harmless'),
  'webhook-removed': consumer('breaking', DEPRECATE),
  'callback-added': consumer('harmless'),
  'callback-removed': consumer('breaking', DEPRECATE),
  'webhook-body-removed': consumer('breaking', 'Keep sending the payload.'),
  'webhook-body-added': consumer('harmless'),
  'webhook-body-became-optional': consumer('breaking', 'Keep sending the payload always.'),
  'webhook-body-became-required': consumer('harmless'),
  'webhook-media-type-added': consumer('breaking', 'Keep sending the media type that consumers read.'),
  'webhook-media-type-removed': consumer('harmless'),
  'webhook-parameter-removed': consumer('breaking', 'Keep sending it.'),
  'webhook-parameter-added': consumer('harmless'),
  'webhook-parameter-became-optional': consumer('breaking', 'Keep sending it always.'),
  'webhook-parameter-became-required': consumer('harmless'),
  'webhook-response-removed': consumer('breaking', 'Keep taking the status as success.'),
  'webhook-response-body-added': consumer('breaking', 'Ask for no body, or take an answer without one.'),
  'webhook-response-added': consumer('harmless'),

  'comparison-incomplete': {
    level: 'warning',
    audience: ['sender', 'reader'],
    remedy: 'Refer to ids instead of nesting whole resources.',
  },
};
