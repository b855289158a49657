import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { decodeJwt, decodeProtectedHeader, type JWK, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCloudFlow, jwt } from '../../generated/cloudflow/index.ts';
import { jwt as authority } from '../../generated/orchestrator/index.ts';
import { JwtError, signJwt } from '../../src/client/jwt.ts';
import { json, scriptedFetch } from './scripted-fetch.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const caller = { issuer: 'app', subject: 'svc_1', scope: ['workflows:read', 'analytics:read'] };
const start = Date.UTC(2026, 0, 24, 10, 30);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
});

afterEach(() => {
  vi.useRealTimers();
});

/** What was thrown or rejected with; the key must not be in it. */
async function refusal(act: () => unknown): Promise<JwtError> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof JwtError)) throw error;
    const told = `${inspect(error, { depth: 9 })} ${JSON.stringify(error)} ${error.stack}`;
    expect(told).not.toContain(key.split('\n')[1]);
    return error;
  }
  throw new Error('nothing was refused');
}

describe('signJwt', () => {
  it('CF-1 signs with RS256 what the API declares, for the calls to carry', async () => {
    const script = scriptedFetch(json(200, { data: [], pagination: { total: 0, has_more: false } }));
    const token = signJwt({ jwt, key, keyId: 'k1', ...caller });
    await createCloudFlow({ auth: { token }, fetch: script.fetch }).listWorkflows();
    const sent = script.request.headers.get('Authorization')?.replace('Bearer ', '') ?? '';
    const { payload, protectedHeader } = await jwtVerify(sent, publicKey, {
      issuer: 'app',
      audience: 'https://api.cloudflow.io',
    });
    expect(protectedHeader).toEqual({ alg: 'RS256', typ: 'JWT', kid: 'k1' });
    expect(payload).toEqual({
      iss: 'app',
      sub: 'svc_1',
      aud: 'https://api.cloudflow.io',
      scope: 'workflows:read analytics:read',
      iat: start / 1000,
      exp: start / 1000 + 300,
    });
  });

  it('CF-1 takes a life of 3600 s and refuses one of 3601 s', async () => {
    const token = await signJwt({ jwt, key, ...caller, lifetime: 3600 })();
    const { iat = 0, exp = 0 } = decodeJwt(token);
    expect(exp - iat).toBe(3600);
    for (const lifetime of [3601, 0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      const error = await refusal(() => signJwt({ jwt, key, ...caller, lifetime }));
      expect([error.code, error.message.includes('at most 3600 s')]).toEqual(['lifetime-unusable', true]);
    }
  });

  it.each(['none', 'HS256', 'RS384', 'toString'])('CF-1 refuses the algorithm %s', async (algorithm) => {
    const declared = { ...jwt, algorithm: algorithm as 'RS256' };
    const error = await refusal(() => signJwt({ jwt: declared, key, ...caller })());
    expect(error.code).toBe('algorithm-unusable');
  });

  it('CF-1 takes the key as PEM, as a JWK, or from Web Crypto, not extractable', async () => {
    const jwk: JWK = privateKey.export({ format: 'jwk' });
    const name = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const web = await crypto.subtle.importKey('jwk', { ...jwk, alg: 'RS256' }, name, false, ['sign']);
    for (const form of [key, jwk, web]) {
      const token = await signJwt({ jwt, key: form, ...caller })();
      await expect(jwtVerify(token, publicKey)).resolves.toMatchObject({ payload: { sub: 'svc_1' } });
    }
  });

  it('CF-1 refuses every other key, and says nothing of it', async () => {
    const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const pss = await crypto.subtle.generateKey(
      {
        name: 'RSA-PSS',
        hash: 'SHA-256',
        modulusLength: 2048,
        publicExponent: new Uint8Array([1, 0, 1]),
      },
      false,
      ['sign', 'verify'],
    );
    const keys = {
      'old PEM': privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
      'public PEM': publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      'public JWK': publicKey.export({ format: 'jwk' }),
      'shared secret': { kty: 'oct', k: 'c2VjcmV0' },
      'JWK of another algorithm': { ...privateKey.export({ format: 'jwk' }), alg: 'PS256' },
      'RSA-PSS': pss.privateKey,
      'short RSA': small.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'elliptic curve': curve.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'no key': 'hello',
    };
    const told: Record<string, string> = {};
    for (const [name, wrong] of Object.entries(keys)) {
      const error = await refusal(() => signJwt({ jwt, key: wrong as JWK, ...caller })());
      told[name] = error.code;
      if (name === 'old PEM') expect(error.message).toContain('openssl pkcs8');
      if (name === 'public JWK' || name === 'RSA-PSS')
        expect(error.message).toBe('The key is no private key for RS256.');
    }
    expect(told).toEqual(Object.fromEntries(Object.keys(keys).map((name) => [name, 'key-unusable'])));
  });

  it('CF-1 serves all calls with one token, and signs another before it ends or when it is rejected', async () => {
    const token = signJwt({ jwt, key, ...caller });
    const [first, same] = await Promise.all([token(), token()]);
    expect(same).toBe(first);
    vi.setSystemTime(start + 269_000);
    expect(await token()).toBe(first);
    vi.setSystemTime(start + 271_000);
    const second = await token();
    expect(decodeJwt(second).iat).toBe(start / 1000 + 271);
    vi.setSystemTime(start + 280_000);
    const third = await token({ rejected: second });
    expect([third === second, await token({ rejected: second }), await token()]).toEqual([
      false,
      third,
      third,
    ]);
  });

  it('CF-1 asks for every claim that the API declares', async () => {
    const { scope: _, ...without } = caller;
    const error = await refusal(() => signJwt({ jwt, key, ...without }));
    expect([error.code, error.message]).toEqual([
      'claim-missing',
      'The API asks for scope in every token. Give it to `signJwt`.',
    ]);
    const wrong = await refusal(() => signJwt({ jwt, key, ...caller, claims: { exp: 4102444800 } }));
    expect(wrong.code).toBe('claim-reserved');
    const { audience: _audience, ...open } = jwt;
    expect((await refusal(() => signJwt({ jwt: open, key, ...caller }))).message).toContain('asks for aud');
  });

  it('RO-5 signs the claims of its own that an API declares', async () => {
    const claims = { user_id: 'u1', tenant_id: 't1', roles: ['dev'], permissions: ['releases:read'] };
    const token = await signJwt({ jwt: authority, key, issuer: 'authority', subject: 'u1', claims })();
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'JWT' });
    expect(decodeJwt(token)).toMatchObject(claims);
    const { tenant_id: _, ...less } = claims;
    const options = { jwt: authority, key, issuer: 'a', subject: 'u1', claims: less as typeof claims };
    expect((await refusal(() => signJwt(options))).message).toContain('asks for tenant_id');
  });

  it('CF-1 makes the time before which a token does not serve, and its id, where they are declared', async () => {
    const declared = { ...jwt, claims: ['iss', 'nbf', 'jti'] as const };
    const payload = decodeJwt(await signJwt({ jwt: declared, key, ...caller })());
    expect([payload.nbf, payload.jti?.length]).toEqual([start / 1000, 36]);
  });

  it.each(['PS256', 'ES256', 'EdDSA'] as const)(
    'ALL-1 signs with %s where that is declared',
    async (algorithm) => {
      const pair = {
        PS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
        ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
        EdDSA: () => generateKeyPairSync('ed25519'),
      }[algorithm]();
      const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      const token = await signJwt({ jwt: { ...jwt, algorithm }, key: pem, ...caller })();
      await expect(jwtVerify(token, pair.publicKey, { algorithms: [algorithm] })).resolves.toBeDefined();
    },
  );

  it('CF-1 shows no key to who looks at the credential', async () => {
    const token = signJwt({ jwt, key, ...caller });
    const signed = await token();
    const shown = `${inspect({ token }, { depth: 9, showHidden: true })} ${JSON.stringify({ token })}`;
    expect(shown).not.toContain(signed);
    expect(shown).not.toContain('PRIVATE KEY');
  });
});
