import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CloudFlowError, createCloudFlow, isErrorOf } from '../../generated/cloudflow/index.ts';
import { ApiError } from '../../src/client/api-error.ts';
import { NetworkError, ParseError } from '../../src/client/call-error.ts';
import { createLedger } from './ledger.ts';
import { json, scriptedFetch } from './scripted-fetch.ts';

const baseUrl = 'http://127.0.0.1:1/v2';

async function thrown(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    (data) => expect.unreachable(`was answered with ${JSON.stringify(data)}`),
    (error: unknown) => error,
  );
}

function failing(answer: () => Response, apiKey = 'cf_live_secret') {
  const { fetch } = scriptedFetch(answer);
  return thrown(createCloudFlow({ baseUrl, auth: { apiKey }, fetch, retry: false }).listWorkflows());
}

describe('what a call by name throws', () => {
  it('CF-8 has code, message, field and request id from the places that the API declares', async () => {
    const body = {
      error: {
        code: 'invalid_parameter',
        message: 'limit is too large',
        field: 'limit',
        request_id: 'req_8k3m9x2p',
      },
    };
    const error = await failing(json(400, body));
    expect(error).toBeInstanceOf(CloudFlowError);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      name: 'CloudFlowError',
      operation: 'listWorkflows',
      status: 400,
      code: 'invalid_parameter',
      message: 'limit is too large',
      field: 'limit',
      requestId: 'req_8k3m9x2p',
      retryAfter: undefined,
      body,
    });
    expect(isErrorOf(error, 'listWorkflows')).toBe(true);
    expect(isErrorOf(error, 'getWorkflow')).toBe(false);
    expect(isErrorOf(new Error('other'), 'listWorkflows')).toBe(false);
  });

  it('CF-2 says how many seconds to wait, from the places in their declared order', async () => {
    const limited = (more: object) => ({
      error: { code: 'rate_limit_exceeded', message: 'Wait.', request_id: 'r', ...more },
    });
    expect(await failing(json(429, limited({ retry_after: 42 }), { 'Retry-After': '7' }))).toMatchObject({
      retryAfter: 7,
    });
    expect(await failing(json(429, limited({ retry_after: 42 })))).toMatchObject({ retryAfter: 42 });
  });

  it.each([
    [
      'a page',
      () => new Response('<h1>Bad Gateway</h1>', { status: 502, headers: { 'X-Request-Id': 'req_p' } }),
      '<h1>Bad Gateway</h1>',
      'a body that is not JSON',
    ],
    [
      'nothing',
      () => new Response(null, { status: 502, headers: { 'X-Request-Id': 'req_p' } }),
      '',
      'no body',
    ],
    [
      'other JSON',
      json(502, { oops: true }, { 'X-Request-Id': 'req_p' }),
      '{"oops":true}',
      'a body that is not an error of this API',
    ],
  ])('CF-8 is a proper error when the body is %s', async (_, answer, body, words) => {
    const error = await failing(answer);
    expect(error).toBeInstanceOf(CloudFlowError);
    expect(error).toMatchObject({ status: 502, code: 'unexpected-response', requestId: 'req_p' });
    expect(error).toHaveProperty('body', body);
    expect(error).toHaveProperty('message', expect.stringContaining(`listWorkflows was answered with 502`));
    expect(error).toHaveProperty('message', expect.stringContaining(words));
  });

  it('CF-8 is thrown too when a success is not JSON', async () => {
    const error = await failing(() => new Response('<h1>Sign in to the network</h1>'));
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({ operation: 'listWorkflows', code: 'unreadable-body' });
  });

  it('CF-8 shows no credentials, neither as JSON nor in a console', async () => {
    const body = { error: { code: 'authentication_failed', message: 'Invalid key.', request_id: 'req_1' } };
    const error = await failing(json(401, body), 'cf_live_topsecret');
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'CloudFlowError',
      message: 'Invalid key.',
      operation: 'listWorkflows',
      status: 401,
      code: 'authentication_failed',
      requestId: 'req_1',
      attempts: 1,
    });
    const { fetch } = scriptedFetch(json(401, {}, { 'X-Request-Id': 'r' }));
    const inQuery = await thrown(
      createLedger({ auth: { apiKey: 'topsecret' }, fetch }).getEntry?.({ path: { entryId: '1' } }) ??
        Promise.resolve(),
    );
    for (const shown of [error, inQuery]) {
      expect(shown).toBeInstanceOf(ApiError);
      expect(inspect(shown, { depth: 9, showHidden: true }) + JSON.stringify(shown)).not.toContain(
        'topsecret',
      );
    }
  });

  it('CF-1 does not quote a credential that no header can carry', async () => {
    const { fetch, requests } = scriptedFetch();
    const error = await thrown(
      createCloudFlow({ baseUrl, auth: { token: 'top\nsecret' }, fetch }).listWorkflows(),
    );
    expect(error).toMatchObject({ name: 'CredentialError', code: 'credential-not-sendable' });
    expect(inspect(error, { showHidden: true })).not.toContain('\nsecret');
    expect(inspect(error)).toContain('`token` cannot be sent in Authorization');
    expect(requests).toHaveLength(0);
  });

  it.each(['', '.', '..', 'a/b', 'a\\b'])(
    'CF-4 is an error before anything is sent when a path parameter is "%s"',
    async (id) => {
      const { fetch, requests } = scriptedFetch();
      const cloudflow = createCloudFlow({ baseUrl, fetch });
      const error = await thrown(cloudflow.deleteWorkflow({ path: { workflow_id: id } }));
      expect(error).toMatchObject({ code: 'path-parameter-refused' });
      expect(error).toHaveProperty(
        'message',
        expect.stringContaining('workflow_id of /workflows/{workflow_id}'),
      );
      expect(requests).toHaveLength(0);
    },
  );

  it('ALL-5 is a NetworkError with its cause when no answer came', async () => {
    const failure = new TypeError('fetch failed');
    const cloudflow = createCloudFlow({ baseUrl, fetch: () => Promise.reject(failure), retry: false });
    const error = await thrown(cloudflow.listWorkflows({ requestId: 'req_mine' }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ code: 'network', cause: failure, requestId: 'req_mine', attempts: 1 });
  });
});
