import type { CredentialPlace } from '../client/api-table.ts';
import type { Contract, SecurityScheme } from '../contract/types.ts';

/**
 * Where a client puts credentials, by the name under which its `auth` option takes them: `apiKey`, `token` for
 * everything that is a bearer token in the end, `basic` for `user:password`. Several API keys go by the names of
 * their schemes.
 */
export function credentialPlaces({ securitySchemes }: Contract): Record<string, CredentialPlace> {
  const schemes = Object.values(securitySchemes);
  const keys = schemes.filter(({ type }) => type === 'apiKey');
  const places: Record<string, CredentialPlace> = {};
  for (const scheme of schemes) {
    const { in: place, parameterName } = scheme;
    if (scheme.type === 'apiKey' && place !== undefined && parameterName !== undefined) {
      places[keys.length === 1 ? 'apiKey' : lowerFirst(scheme.name)] = { in: place, name: parameterName };
    } else if (isBearer(scheme)) {
      places.token = { in: 'header', name: 'Authorization', prefix: 'Bearer ' };
    } else if (scheme.type === 'http' && scheme.scheme === 'basic') {
      places.basic = { in: 'header', name: 'Authorization', prefix: 'Basic ', encoding: 'base64' };
    }
  }
  return places;
}

function isBearer({ type, scheme }: SecurityScheme): boolean {
  return type === 'oauth2' || type === 'openIdConnect' || (type === 'http' && scheme === 'bearer');
}

/** The name of a scheme as a key: `serviceCredentials`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
