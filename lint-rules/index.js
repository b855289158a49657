// @ts-check
import { oas as spectralOas } from '@stoplight/spectral-rulesets';
import { arrayBounds } from './array-bounds.js';
import { audit } from './audit.js';
import { authBasic } from './auth-basic.js';
import { binaryBody } from './binary-body.js';
import { casingEnums } from './casing-enums.js';
import { casingErrorCodes } from './casing-error-codes.js';
import { casingParameters } from './casing-parameters.js';
import { casingPaths } from './casing-paths.js';
import { casingProperties } from './casing-properties.js';
import { componentDescription } from './component-description.js';
import { componentNameRule } from './component-name.js';
import { correlationHeader } from './correlation-header.js';
import { correlationParameter } from './correlation-parameter.js';
import { deprecationHeaders } from './deprecation-headers.js';
import { deprecationSunset } from './deprecation-sunset.js';
import { errorCodeStatus } from './error-code-status.js';
import { errorCodes } from './error-codes.js';
import { errorExample } from './error-example.js';
import { errorSchema } from './error-schema.js';
import { errorStatuses } from './error-statuses.js';
import { examplePresent } from './example-present.js';
import { exampleValid } from './example-valid.js';
import { filterFields } from './filter-fields.js';
import { idPattern } from './id-pattern.js';
import { idUnguessable } from './id-unguessable.js';
import { idempotencyParameter } from './idempotency-parameter.js';
import { lifecycleConflict } from './lifecycle-conflict.js';
import { lifecycleStates } from './lifecycle-states.js';
import { lifecycleTransitions } from './lifecycle-transitions.js';
import { listPagination } from './list-pagination.js';
import { locationHeader } from './location-header.js';
import { multipartBody } from './multipart-body.js';
import { numberBounds } from './number-bounds.js';
import { objectBounds } from './object-bounds.js';
import { operationDescription } from './operation-description.js';
import { operationIdName } from './operation-id-name.js';
import { operationSecurity } from './operation-security.js';
import { paginationBounds } from './pagination-bounds.js';
import { paginationOrder } from './pagination-order.js';
import { paginationParameters } from './pagination-parameters.js';
import { paginationResponse } from './pagination-response.js';
import { parameterDescription } from './parameter-description.js';
import { passwordFormat } from './password-format.js';
import { patternLinear } from './pattern-linear.js';
import { permissionAccess } from './permission-access.js';
import { permissionName } from './permission-name.js';
import { propertyDescription } from './property-description.js';
import { rateLimitExample } from './rate-limit-example.js';
import { rateLimitHeaders } from './rate-limit-headers.js';
import { rateLimitTiers } from './rate-limit-tiers.js';
import { guarded, overWholeDescription } from './reading/whole-description.js';
import { requestMediaType } from './request-media-type.js';
import { responseMediaType } from './response-media-type.js';
import { retryPacing } from './retry-pacing.js';
import { retryPolicy } from './retry-policy.js';
import { schemaApart } from './schema-apart.js';
import { scopeAccess } from './scope-access.js';
import { scopeName } from './scope-name.js';
import { secretShown } from './secret-shown.js';
import { securityScheme } from './security-scheme.js';
import { securityStatuses } from './security-statuses.js';
import { serverHttps } from './server-https.js';
import { sortingFields } from './sorting-fields.js';
import { stepUp } from './step-up.js';
import { stringBounds } from './string-bounds.js';
import { successEnvelope } from './success-envelope.js';
import { successStatus } from './success-status.js';
import { tenancy } from './tenancy.js';
import { urlScheme } from './url-scheme.js';
import { urlSecret } from './url-secret.js';
import { versionPath } from './version-path.js';
import { webhookEvent } from './webhook-event.js';
import { webhookPayload } from './webhook-payload.js';
import { webhookResponse } from './webhook-response.js';
import { webhookSignature } from './webhook-signature.js';
import { writeSecurity } from './write-security.js';
/** @import { RuleDefinition, RulesetDefinition } from '@stoplight/spectral-core' */

/** Our rules by id. An id is forever: a rule is retired, never renamed. */
export const rules = {
  'array-bounds': arrayBounds,
  audit,
  'auth-basic': authBasic,
  'binary-body': binaryBody,
  'casing-enums': casingEnums,
  'casing-error-codes': casingErrorCodes,
  'casing-parameters': casingParameters,
  'casing-paths': casingPaths,
  'casing-properties': casingProperties,
  'component-description': componentDescription,
  'component-name': componentNameRule,
  'correlation-header': correlationHeader,
  'correlation-parameter': correlationParameter,
  'deprecation-headers': deprecationHeaders,
  'deprecation-sunset': deprecationSunset,
  'error-code-status': errorCodeStatus,
  'error-codes': errorCodes,
  'error-example': errorExample,
  'error-schema': errorSchema,
  'error-statuses': errorStatuses,
  'example-present': examplePresent,
  'example-valid': exampleValid,
  'filter-fields': filterFields,
  'id-pattern': idPattern,
  'id-unguessable': idUnguessable,
  'idempotency-parameter': idempotencyParameter,
  'lifecycle-conflict': lifecycleConflict,
  'lifecycle-states': lifecycleStates,
  'lifecycle-transitions': lifecycleTransitions,
  'list-pagination': listPagination,
  'location-header': locationHeader,
  'multipart-body': multipartBody,
  'number-bounds': numberBounds,
  'object-bounds': objectBounds,
  'operation-description': operationDescription,
  'operation-id-name': operationIdName,
  'operation-security': operationSecurity,
  'pagination-bounds': paginationBounds,
  'pagination-order': paginationOrder,
  'pagination-parameters': paginationParameters,
  'pagination-response': paginationResponse,
  'parameter-description': parameterDescription,
  'password-format': passwordFormat,
  'pattern-linear': patternLinear,
  'permission-access': permissionAccess,
  'permission-name': permissionName,
  'property-description': propertyDescription,
  'rate-limit-example': rateLimitExample,
  'rate-limit-headers': rateLimitHeaders,
  'rate-limit-tiers': rateLimitTiers,
  'request-media-type': requestMediaType,
  'response-media-type': responseMediaType,
  'retry-pacing': retryPacing,
  'retry-policy': retryPolicy,
  'schema-apart': schemaApart,
  'scope-access': scopeAccess,
  'scope-name': scopeName,
  'secret-shown': secretShown,
  'security-scheme': securityScheme,
  'security-statuses': securityStatuses,
  'server-https': serverHttps,
  'sorting-fields': sortingFields,
  'step-up': stepUp,
  'string-bounds': stringBounds,
  'success-envelope': successEnvelope,
  'success-status': successStatus,
  tenancy,
  'url-scheme': urlScheme,
  'url-secret': urlSecret,
  'version-path': versionPath,
  'webhook-event': webhookEvent,
  'webhook-payload': webhookPayload,
  'webhook-response': webhookResponse,
  'webhook-signature': webhookSignature,
  'write-security': writeSecurity,
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
  /** @type {unknown} */ (spectralOas)
);

/**
 * spectral:oas over the document as it stands. On a bundle every component stands once; with all references written
 * out, its size is exponential in the depth of the schemas, and the same rules would not end. Of a split description
 * most of them see the index alone.
 * @type {RulesetDefinition & { rules: Record<string, RuleDefinition> }}
 */
const unresolved = {
  ...oas,
  rules: Object.fromEntries(
    Object.entries(oas.rules).map(([id, rule]) => [
      id,
      { ...guarded(id === 'oas3-schema' ? overWholeDescription(rule) : rule), resolved: false },
    ]),
  ),
};

/** Rules of spectral:oas that are off: what is replaced, by others or by a rule of ours with the same id. */
const off = Object.keys(oas.rules).filter((id) => Object.hasOwn(replaced, id) || Object.hasOwn(rules, id));

/**
 * spectral:oas without what is replaced.
 * @type {RulesetDefinition & { extends: [typeof unresolved], rules: Record<string, 'off'> }}
 */
export const published = {
  extends: [unresolved],
  rules: Object.fromEntries(off.map((id) => [id, 'off'])),
};

/** @type {RulesetDefinition} */
const ruleset = { extends: [published], rules };

export default ruleset;
