// @ts-check
import { texts } from '../src/contract/description-reader.js';
import { isObject, toPointer } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';

/** @import { SecurityScheme } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** The flows of OAuth 2.0 that are not to be used any more, with what takes their place. */
const retired = new Map([
  ['implicit', 'hands the token to the browser; use `authorizationCode` with PKCE'],
  ['password', "hands the user's password to the application; use `authorizationCode` with PKCE"],
]);

/** @see docs/rules/security-scheme.md */
export const securityScheme = contractRule({
  description: 'Every security scheme says what its credentials are, and none is known to leak them.',
  severity: 'error',
  check({ securitySchemes }, report) {
    for (const scheme of Object.values(securitySchemes)) {
      if (scheme.description.trim() === '') {
        report(
          scheme.pointer,
          `The security scheme ${scheme.name} has no description. Say whose credentials it takes and how they are obtained.`,
        );
      }
      switch (scheme.type) {
        case 'apiKey':
          checkKey(scheme, report);
          break;
        case 'http':
          checkBearer(scheme, report);
          break;
        case 'oauth2':
          checkFlows(scheme, report);
          break;
        case 'openIdConnect':
          checkUrl(scheme.name, scheme.definition, 'openIdConnectUrl', scheme.pointer, report);
          break;
      }
      checkToken(scheme, report);
    }
  },
});

/**
 * @param {SecurityScheme} scheme
 * @param {Report} report
 */
function checkKey({ name, pointer, in: place }, report) {
  if (place !== 'query') return;
  report(
    `${pointer}/in`,
    `The key of ${name} stands in the URL, and so in logs and histories. Send it in a header.`,
  );
}

/**
 * @param {SecurityScheme} scheme
 * @param {Report} report
 */
function checkBearer({ name, pointer, scheme, definition }, report) {
  if (scheme !== 'bearer') return;
  const { bearerFormat } = definition;
  if (typeof bearerFormat !== 'string' || bearerFormat.trim() === '') {
    report(
      pointer,
      `The security scheme ${name} does not say what its tokens are. Add \`bearerFormat\`, such as JWT.`,
    );
  } else if (/\bjwt\b/i.test(bearerFormat) && !isObject(definition['x-jwt'])) {
    report(
      `${pointer}/bearerFormat`,
      `The tokens of ${name} are JSON Web Tokens of an unknown kind. Add \`x-jwt\` with algorithm, claims and lifetime.`,
    );
  }
}

/**
 * @param {SecurityScheme} scheme
 * @param {Report} report
 */
function checkFlows({ name, pointer, definition }, report) {
  for (const [kind, flow] of Object.entries(isObject(definition.flows) ? definition.flows : {})) {
    const at = pointer + toPointer(['flows', kind]);
    const fault = retired.get(kind);
    if (fault !== undefined) {
      report(at, `The flow "${kind}" of ${name} ${fault}.`);
      continue;
    }
    if (!isObject(flow)) continue;
    for (const url of ['authorizationUrl', 'tokenUrl', 'refreshUrl']) checkUrl(name, flow, url, at, report);
    if (kind === 'authorizationCode' && flow['x-pkce'] === undefined) {
      report(
        at,
        `The flow "${kind}" of ${name} does without PKCE, so whoever intercepts a code can use it. Add \`x-pkce: S256\`.`,
      );
    }
  }
}

/**
 * @param {string} name
 * @param {Record<string, unknown>} holder
 * @param {string} key
 * @param {string} at
 * @param {Report} report
 */
function checkUrl(name, holder, key, at, report) {
  const url = holder[key];
  if (typeof url !== 'string' || /^https:\/\/[^/]/i.test(url)) return;
  report(
    `${at}/${key}`,
    `The \`${key}\` of ${name} is "${url}". Credentials need an absolute https:// address.`,
  );
}

/**
 * What `x-jwt` says about a token can only be checked with the claims that carry it.
 * @param {SecurityScheme} scheme
 * @param {Report} report
 */
function checkToken({ name, pointer, definition }, report) {
  const token = definition['x-jwt'];
  if (!isObject(token)) return;
  const claims = texts(token.claims);
  const needed = [
    ...(token.lifetime === undefined
      ? []
      : [
          ['iat', 'lifetime'],
          ['exp', 'lifetime'],
        ]),
    ...(token.audience === undefined ? [] : [['aud', 'audience']]),
  ];
  for (const [claim = '', member] of needed) {
    if (claims.includes(claim)) continue;
    report(
      `${pointer}/x-jwt/claims`,
      `The tokens of ${name} do not carry the claim "${claim}", by which \`x-jwt.${member}\` is checked. Add it to \`claims\`.`,
    );
  }
}
