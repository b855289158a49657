// Generated from spec/cloudaudit/openapi.yaml by `npm run generate`. Do not edit.

/** Where and for what CloudAudit Pro API gives tokens: to spread into what `accord/oauth` takes. */
export const oauth = {
  clientCredentials: {
    tokenUrl: 'https://auth.cloudaudit.example/oauth/token',
    scopesSupported: [
      'companies:read',
      'companies:write',
      'engagements:read',
      'engagements:write',
      'procedures:read',
      'procedures:write',
      'workpapers:read',
      'workpapers:write',
      'documents:read',
      'documents:write',
      'review-notes:read',
      'review-notes:write',
      'reports:read',
      'reports:write',
      'webhooks:read',
      'webhooks:write',
      'events:read',
      'credentials:read',
      'credentials:write',
      'admin',
    ],
  },
} as const;

/** What a token of CloudAudit Pro API has to be: for `signJwt` of `accord/jwt`, where callers sign their own. Times in seconds. */
export const jwt = {
  algorithm: 'ES256',
  claims: ['iss', 'sub', 'aud', 'exp', 'iat', 'auth_time', 'scope'],
  audience: 'https://api.cloudaudit.example',
  maxLifetime: 3600,
} as const;
