import type { Plan } from './plan.ts';
import { yaml } from './yaml-text.ts';

/** The security scheme. Its scopes are those of the resource. */
export function securityFile(plan: Plan): [path: string, text: string] {
  return [`securitySchemes/${plan.scheme}.yaml`, scheme(plan)];
}

function scheme({ auth, name, noun }: Plan): string {
  switch (auth) {
    case 'api-key':
      return yaml`
        # Decide: how a key is obtained, and how often it is to be replaced.
        type: apiKey
        in: header
        name: X-API-Key
        description: >-
          A key carries the scopes it was made with and ends when it is revoked. Keep it out of code that runs in a
          browser.
      `;
    case 'bearer':
      return yaml`
        # Decide: what the token is. For a JSON Web Token, set \`bearerFormat: JWT\` and describe it with \`x-jwt\`.
        type: http
        scheme: bearer
        bearerFormat: opaque token
        description: >-
          A token, sent as \`Authorization: Bearer\`. It carries the scopes it was made with. Keep it out of code that
          runs in a browser.
      `;
    case 'oauth2':
      return yaml`
        # Decide: the address of the token, and whether applications act for users too (\`authorizationCode\`).
        type: oauth2
        description: >-
          From server to server. An access token is sent as \`Authorization: Bearer\`.
        flows:
          clientCredentials:
            tokenUrl: https://${name}.example.com/oauth/token
            scopes:
              ${noun.segment}:read: See ${noun.plural}.
              ${noun.segment}:write: Create, change and delete ${noun.plural}.
      `;
  }
}
