import { durationMs } from '../contract/duration.js';
import type { Contract, JsonObject, SecurityScheme } from '../contract/types.ts';
import { lowerFirst } from './credential-places.ts';
import { documentationComment } from './documentation-comment.ts';
import { header } from './header.ts';
import { isJsonObject } from './map-schemas.ts';
import { typescriptLiteral } from './typescript-literal.ts';

/** What `accord/oauth` and `accord/jwt` have to know of an API. */
export interface SecurityTable {
  /** The OAuth 2.0 flows, by kind; where several schemes have some, by scheme and kind. */
  readonly oauth?: JsonObject;
  /** What a JSON Web Token is; where several schemes say so, by scheme. */
  readonly jwt?: JsonObject;
}

const flowKinds = ['clientCredentials', 'authorizationCode'];
const urls = ['authorizationUrl', 'tokenUrl', 'refreshUrl'];

/** What the schemes say about getting a token. */
export function securityTable({ securitySchemes }: Contract): SecurityTable {
  const schemes = Object.values(securitySchemes);
  return { ...oneOrMany('oauth', schemes, oauthFlows), ...oneOrMany('jwt', schemes, jwtDeclaration) };
}

/** The names that the security module exports. */
export function securityExports(contract: Contract): string[] {
  return Object.keys(securityTable(contract)).sort();
}

/** The constants that `accord/oauth` and `accord/jwt` take. Who imports none of them does not carry them. */
export function securityFile(contract: Contract): string {
  const { oauth, jwt } = securityTable(contract);
  return [
    `// ${header(contract.api)}`,
    ...(oauth === undefined
      ? []
      : [
          '',
          documentationComment([
            `Where and for what ${contract.title} gives tokens: to spread into what \`accord/oauth\` takes.`,
          ]),
          `export const oauth = ${typescriptLiteral(oauth)} as const;`,
        ]),
    ...(jwt === undefined
      ? []
      : [
          '',
          documentationComment([
            `What a token of ${contract.title} has to be: for \`signJwt\` of \`accord/jwt\`, where callers sign their own. Times in seconds.`,
          ]),
          `export const jwt = ${typescriptLiteral(jwt)} as const;`,
        ]),
    '',
  ].join('\n');
}

function oneOrMany(
  name: 'oauth' | 'jwt',
  schemes: readonly SecurityScheme[],
  read: (scheme: SecurityScheme) => JsonObject | undefined,
): SecurityTable {
  const found = schemes.flatMap((scheme) => {
    const table = read(scheme);
    return table === undefined ? [] : [[lowerFirst(scheme.name), table] as const];
  });
  const [first] = found;
  if (first === undefined) return {};
  return { [name]: found.length === 1 ? first[1] : Object.fromEntries(found) };
}

function oauthFlows({ type, definition: { flows } }: SecurityScheme): JsonObject | undefined {
  if (type !== 'oauth2' || !isJsonObject(flows)) return undefined;
  const known = Object.entries(flows).flatMap(([kind, flow]): [string, JsonObject][] => {
    if (!flowKinds.includes(kind) || !isJsonObject(flow)) return [];
    const places = Object.entries(flow).filter(([key]) => urls.includes(key));
    const scopesSupported = Object.keys(isJsonObject(flow.scopes) ? flow.scopes : {});
    return [[kind, { ...Object.fromEntries(places), scopesSupported }]];
  });
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

function jwtDeclaration({ definition: { 'x-jwt': declared } }: SecurityScheme): JsonObject | undefined {
  if (!isJsonObject(declared)) return undefined;
  const { algorithm, claims, audience, lifetime } = declared;
  const maxLifetime = typeof lifetime === 'string' ? seconds(lifetime) : undefined;
  // What is declared wrongly is a finding of lint.
  if (algorithm === undefined || claims === undefined || maxLifetime === undefined) return undefined;
  return { algorithm, claims, ...(audience === undefined ? {} : { audience }), maxLifetime };
}

function seconds(duration: string): number | undefined {
  try {
    return Math.floor(durationMs(duration) / 1000);
  } catch {
    return undefined;
  }
}
