// Generated from spec/cloudflow/openapi.yaml by `npm run generate`. Do not edit.

/** Where and for what CloudFlow API gives tokens: to spread into what `accord/oauth` takes. */
export const oauth = {
  authorizationCode: {
    authorizationUrl: 'https://auth.cloudflow.io/oauth/authorize',
    tokenUrl: 'https://auth.cloudflow.io/oauth/token',
    refreshUrl: 'https://auth.cloudflow.io/oauth/token',
    scopesSupported: ['workflows:read', 'workflows:write', 'pipelines:read', 'pipelines:write', 'analytics:read', 'admin:full'],
  },
} as const;

/** What a token of CloudFlow API has to be: for `signJwt` of `accord/jwt`, where callers sign their own. Times in seconds. */
export const jwt = {
  algorithm: 'RS256',
  claims: ['iss', 'sub', 'aud', 'exp', 'iat', 'scope'],
  audience: 'https://api.cloudflow.io',
  maxLifetime: 3600,
} as const;
