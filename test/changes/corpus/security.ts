import type { JsonObject } from '../../../src/contract/types.ts';
import { description, type OpenApi, type Pair } from './pair.ts';

const key = { type: 'apiKey', in: 'header', name: 'X-API-Key' };
const bearer = { type: 'http', scheme: 'bearer' };
const scopes = { 'things:read': 'Read.', 'things:write': 'Write.' };
const client = { tokenUrl: 'https://auth.example.com/token', scopes };
const code = { authorizationUrl: 'https://auth.example.com/authorize', ...client };
const oauth = (flows: JsonObject): JsonObject => ({ type: 'oauth2', flows });
const schemes: JsonObject = {
  key,
  bearer,
  oauth: oauth({ clientCredentials: client, authorizationCode: code }),
};

type Requirements = readonly { readonly [scheme: string]: readonly string[] }[];

const responses = { '200': { description: 'They.' } };

/** A description whose one operation asks for `own`, and which asks for `everywhere` elsewhere. */
function guarded(
  own: Requirements | undefined,
  everywhere?: Requirements,
  securitySchemes: JsonObject = schemes,
  openapi?: OpenApi,
): JsonObject {
  const get = {
    operationId: 'listThings',
    ...(own === undefined ? {} : { security: own.map((one) => ({ ...one })) }),
    responses,
  };
  return description(
    { '/things': { get } },
    {
      components: { securitySchemes },
      ...(everywhere === undefined ? {} : { security: everywhere.map((one) => ({ ...one })) }),
    },
    openapi,
  );
}

const byKey = { key: [] };
const byToken = { bearer: [] };
const scoped = (...names: string[]) => ({ oauth: names });
const withScheme = (scheme: JsonObject): JsonObject =>
  guarded([{ the: scheme.type === 'oauth2' ? ['things:read'] : [] }], undefined, { the: scheme });

interface Row {
  readonly name: string;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  readonly verdict: Pair['verdict'];
  readonly back?: Pair['verdict'];
}

const rows: readonly Row[] = [
  {
    name: 'credentials are asked for',
    base: guarded(undefined),
    revision: guarded([byKey]),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'credentials are asked for everywhere',
    base: guarded(undefined),
    revision: guarded(undefined, [byKey]),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'no credentials, said or unsaid',
    base: guarded([]),
    revision: guarded(undefined),
    verdict: 'same',
  },
  {
    name: 'an operation opts out',
    base: guarded(undefined, [byKey]),
    revision: guarded([], [byKey]),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'an alternative more',
    base: guarded([byKey]),
    revision: guarded([byKey, byToken]),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'one scheme for another',
    base: guarded([byKey]),
    revision: guarded([byToken]),
    verdict: 'breaking',
  },
  {
    name: 'two schemes at once',
    base: guarded([byKey]),
    revision: guarded([{ ...byKey, ...byToken }]),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'either or both',
    base: guarded([byKey, byToken]),
    revision: guarded([{ ...byKey, ...byToken }]),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'both beside one of them',
    base: guarded([byKey]),
    revision: guarded([byKey, { ...byKey, ...byToken }]),
    verdict: 'passing',
  },
  {
    name: 'credentials become optional',
    base: guarded([byKey]),
    revision: guarded([byKey, {}]),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'alternatives in another order',
    base: guarded([byKey, byToken]),
    revision: guarded([byToken, byKey]),
    verdict: 'same',
  },
  {
    name: 'said everywhere or by the operation',
    base: guarded([byKey]),
    revision: guarded(undefined, [byKey]),
    verdict: 'same',
    back: 'same',
  },
  {
    name: 'a scope more is asked for',
    base: guarded([scoped('things:read')]),
    revision: guarded([scoped('things:read', 'things:write')]),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'one scope for another',
    base: guarded([scoped('things:read')]),
    revision: guarded([scoped('things:write')]),
    verdict: 'breaking',
  },
  {
    name: 'scopes in another order',
    base: guarded([scoped('things:read', 'things:write')]),
    revision: guarded([scoped('things:write', 'things:read')]),
    verdict: 'same',
  },
  {
    name: 'either scope',
    base: guarded([scoped('things:read')]),
    revision: guarded([scoped('things:read'), scoped('things:write')]),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'a scope more is asked for everywhere',
    base: guarded(undefined, [scoped('things:read')]),
    revision: guarded(undefined, [scoped('things:read', 'things:write')]),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'the header of a key',
    base: withScheme(key),
    revision: withScheme({ ...key, name: 'X-Key' }),
    verdict: 'breaking',
  },
  {
    name: 'the casing of the header of a key',
    base: withScheme(key),
    revision: withScheme({ ...key, name: 'x-api-key' }),
    verdict: 'same',
  },
  {
    name: 'a key moves into the query',
    base: withScheme(key),
    revision: withScheme({ ...key, in: 'query' }),
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'a bearer token or a password',
    base: withScheme(bearer),
    revision: withScheme({ type: 'http', scheme: 'basic' }),
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'the casing of an HTTP scheme',
    base: withScheme(bearer),
    revision: withScheme({ type: 'http', scheme: 'Bearer' }),
    verdict: 'same',
  },
  {
    name: 'the format of a bearer token, a hint',
    base: withScheme(bearer),
    revision: withScheme({ ...bearer, bearerFormat: 'JWT' }),
    verdict: 'passing',
  },
  {
    name: 'a key or a bearer token',
    base: withScheme(key),
    revision: withScheme(bearer),
    verdict: 'breaking',
  },
  {
    name: 'the description of a scheme',
    base: withScheme(key),
    revision: withScheme({ ...key, description: 'Ask us.' }),
    verdict: 'same',
  },
  {
    name: 'a scheme is renamed',
    base: guarded([{ key: [] }], undefined, { key }),
    revision: guarded([{ apiKey: [] }], undefined, { apiKey: key }),
    verdict: 'passing',
  },
  {
    name: 'a scheme that nobody asks for',
    base: guarded([byKey], undefined, { key }),
    revision: guarded([byKey], undefined, { key, bearer }),
    verdict: 'passing',
    back: 'passing',
  },
  {
    name: 'where tokens come from',
    base: withScheme(oauth({ clientCredentials: client })),
    revision: withScheme(
      oauth({ clientCredentials: { ...client, tokenUrl: 'https://id.example.com/token' } }),
    ),
    verdict: 'breaking',
  },
  {
    name: 'where people sign in',
    base: withScheme(oauth({ authorizationCode: code })),
    revision: withScheme(
      oauth({ authorizationCode: { ...code, authorizationUrl: 'https://id.example.com/authorize' } }),
    ),
    verdict: 'breaking',
  },
  {
    name: 'a flow more',
    base: withScheme(oauth({ clientCredentials: client })),
    revision: withScheme(oauth({ clientCredentials: client, authorizationCode: code })),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'a scope more exists',
    base: withScheme(oauth({ clientCredentials: client })),
    revision: withScheme(
      oauth({ clientCredentials: { ...client, scopes: { ...scopes, 'things:admin': 'All.' } } }),
    ),
    verdict: 'harmless',
  },
  {
    name: 'the description of a scope',
    base: withScheme(oauth({ clientCredentials: client })),
    revision: withScheme(
      oauth({ clientCredentials: { ...client, scopes: { ...scopes, 'things:read': 'Read them.' } } }),
    ),
    verdict: 'passing',
  },
  {
    name: 'where OpenID Connect is described',
    base: withScheme({
      type: 'openIdConnect',
      openIdConnectUrl: 'https://a.example.com/.well-known/openid-configuration',
    }),
    revision: withScheme({
      type: 'openIdConnect',
      openIdConnectUrl: 'https://b.example.com/.well-known/openid-configuration',
    }),
    verdict: 'breaking',
  },
];

export const security: readonly Pair[] = rows.flatMap(({ name, base, revision, verdict, back }): Pair[] => {
  const forwards: Pair = { area: 'security', name, base, revision, verdict };
  return back === undefined
    ? [forwards]
    : [forwards, { ...forwards, name: `${name}, backwards`, base: revision, revision: base, verdict: back }];
});
