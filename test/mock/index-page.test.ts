import { describe, expect, it } from 'vitest';
import type { LoadedApi } from '../../src/contract/types.ts';
import { createMock } from '../../src/mock/mock.ts';
import { mount, parcels } from './served-parcels.ts';

const hostile: LoadedApi = {
  ...parcels,
  api: 'hostile',
  contract: { ...parcels.contract, title: `<script>alert("1")</script> & 'more'`, version: '<b>2</b>' },
};

const ask = (accept: string | undefined, ...apis: readonly LoadedApi[]) =>
  createMock({ apis }).fetch(
    new Request('http://127.0.0.1:4010/', accept === undefined ? {} : { headers: { Accept: accept } }),
  );

describe('ALL-1 the index of the mocks', () => {
  it.each([undefined, '*/*', 'application/json'])('is JSON for programs (Accept: %s)', async (accept) => {
    const response = await ask(accept, parcels);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(await response.json()).toEqual({
      apis: [
        {
          api: 'parcels',
          title: 'Parcels',
          version: '1.4.0',
          operations: parcels.contract.operations.length,
          url: `http://127.0.0.1:4010${mount}`,
        },
      ],
    });
  });

  it('is a page for people', async () => {
    const response = await ask('text/html,application/xhtml+xml,*/*;q=0.8', parcels);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<th scope="row">Parcels</th>');
    expect(page).toContain(`<code>${mount}</code>`);
  });

  it('escapes what a description says', async () => {
    const page = await (await ask('text/html', hostile)).text();
    expect(page).not.toMatch(/<script|<b>/);
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;');
    expect(page).toContain('&lt;b&gt;2&lt;/b&gt;');
  });

  it('is empty where nothing is mocked', async () => {
    expect(await (await ask(undefined)).json()).toEqual({ apis: [] });
  });

  it('lists an API that was added later', async () => {
    const mock = createMock({ apis: [parcels] });
    mock.replace(hostile);
    const response = await mock.fetch(new Request('http://127.0.0.1/'));
    expect(await response.json()).toMatchObject({ apis: [{ api: 'parcels' }, { api: 'hostile' }] });
  });
});
