// @ts-check
import { oas as published } from '@stoplight/spectral-rulesets';
import { casingErrorCodes } from './casing-error-codes.js';
import { casingParameters } from './casing-parameters.js';
import { casingPaths } from './casing-paths.js';
import { casingProperties } from './casing-properties.js';
import { correlationHeader } from './correlation-header.js';
import { correlationParameter } from './correlation-parameter.js';
import { errorCodes } from './error-codes.js';
import { errorSchema } from './error-schema.js';
import { errorStatuses } from './error-statuses.js';
import { examplePresent } from './example-present.js';
import { exampleValid } from './example-valid.js';
import { idPattern } from './id-pattern.js';
import { idempotencyParameter } from './idempotency-parameter.js';
import { operationDescription } from './operation-description.js';
import { operationSecurity } from './operation-security.js';
import { paginationParameters } from './pagination-parameters.js';
import { paginationResponse } from './pagination-response.js';
import { rateLimitHeaders } from './rate-limit-headers.js';
import { successEnvelope } from './success-envelope.js';
/** @import { RuleDefinition, RulesetDefinition } from '@stoplight/spectral-core' */

/** Our rules by id. An id is forever: a rule is retired, never renamed. */
export const rules = {
  'casing-error-codes': casingErrorCodes,
  'casing-parameters': casingParameters,
  'casing-paths': casingPaths,
  'casing-properties': casingProperties,
  'correlation-header': correlationHeader,
  'correlation-parameter': correlationParameter,
  'error-codes': errorCodes,
  'error-schema': errorSchema,
  'error-statuses': errorStatuses,
  'example-present': examplePresent,
  'example-valid': exampleValid,
  'id-pattern': idPattern,
  'idempotency-parameter': idempotencyParameter,
  'operation-description': operationDescription,
  'operation-security': operationSecurity,
  'pagination-parameters': paginationParameters,
  'pagination-response': paginationResponse,
  'rate-limit-headers': rateLimitHeaders,
  'success-envelope': successEnvelope,
};

/**
 * The rules of spectral:oas that are turned off, by what says the same. The first three judge references by what
 * they refer to, which takes the document with all references written out. `operation-description` is replaced by
 * our rule of that id.
 */
export const replaced = {
  'operation-parameters': 'operation-parameters-unique of Redocly',
  'path-params': 'path-parameters-defined of Redocly',
  'oas3-unused-component': 'no-unused-components of Redocly, which needs no graph of the resolved document',
  'oas3-operation-security-defined': 'operation-security; scopes may stand on every scheme since OpenAPI 3.1',
  'oas3-examples-value-or-externalValue': 'oas3-schema and example-present',
  'oas3-valid-media-example': 'example-valid',
  'oas3-valid-schema-example': 'example-valid',
  'operation-tags': 'operation-description of ours',
};

// Two copies of the types of Spectral's formats keep the compiler from seeing that this is a ruleset.
const oas = /** @type {{ rules: Readonly<Record<string, RuleDefinition>> }} */ (
  /** @type {unknown} */ (published)
);

/**
 * spectral:oas over the document as it stands. On a bundle every component stands once; with all references written
 * out, its size is exponential in the depth of the schemas, and the same rules would not end.
 * @type {RulesetDefinition}
 */
const unresolved = {
  ...oas,
  rules: Object.fromEntries(
    Object.entries(oas.rules).map(([id, rule]) => [id, { ...rule, resolved: false }]),
  ),
};

/** @type {RulesetDefinition} */
const ruleset = {
  extends: [unresolved],
  rules: { ...Object.fromEntries(Object.keys(replaced).map((id) => [id, 'off'])), ...rules },
};

export default ruleset;
