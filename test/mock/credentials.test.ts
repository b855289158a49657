import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { createMock } from '../../src/mock/mock.ts';
import { repository } from '../project.ts';

const { fetch } = createMock({ apis: [await loadApi(join(repository, 'test/fixtures/mock'), 'parcels')] });
const ask = (path: string, init: RequestInit) =>
  fetch(new Request(`http://127.0.0.1/mock/parcels/api/v1${path}`, init));

describe('credentials', () => {
  it.each(['Bearer', 'bearer', 'BEARER'])('come with a scheme whose name has no case: %s', async (scheme) => {
    expect((await ask('/parcels', { headers: { Authorization: `${scheme} token` } })).status).toBe(200);
  });

  it.each(['', 'Bearer', 'Bearer ', 'Token x'])('%j is none', async (value) => {
    const response = await ask('/parcels', { headers: { Authorization: value } });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('are looked at before the body', async () => {
    const headers = { 'Content-Type': 'application/json' };
    expect((await ask('/parcels', { method: 'POST', headers, body: '{broken' })).status).toBe(401);
    const known = { ...headers, 'X-Parcels-Key': 'k' };
    expect((await ask('/parcels', { method: 'POST', headers: known, body: '{broken' })).status).toBe(400);
  });

  it('let a dynamic answer be asked for where only an example can be given', async () => {
    const headers = {
      'X-Parcels-Key': 'k',
      Prefer: 'dynamic=true',
      'Content-Type': 'application/x-www-form-urlencoded',
    };
    const response = await ask('/search', { method: 'POST', headers, body: 'town=Ulm' });
    expect([response.status, await response.text()]).toEqual([200, 'found: prc_00000001']);
  });
});
