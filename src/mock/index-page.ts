import { html, raw } from 'hono/html';
import type { LoadedApi } from '../contract/types.ts';
import { mountOf } from './mock.ts';

/** `{ apis: [{ api, title, version, operations, url }] }` */
export function indexJson(apis: readonly LoadedApi[], origin: string): Response {
  return Response.json({
    apis: apis.map((loaded) => ({
      api: loaded.api,
      title: loaded.contract.title,
      version: loaded.contract.version,
      operations: loaded.contract.operations.length,
      url: origin + mountOf(loaded),
    })),
  });
}

/** The same for people. Everything from a description is escaped. */
export function indexPage(apis: readonly LoadedApi[]): Response {
  const rows = apis.map(
    (loaded) => html`<tr>
        <th scope="row">${loaded.contract.title}</th>
        <td>${loaded.contract.version}</td>
        <td>${loaded.contract.operations.length}</td>
        <td><code>${mountOf(loaded)}</code></td>
      </tr>`,
  );
  const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Accord</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body>
    <h1>Accord</h1>
    <table>
      <caption>Mocked APIs</caption>
      <thead><tr><th scope="col">API</th><th scope="col">Version</th><th scope="col">Operations</th><th scope="col">Mock</th></tr></thead>
      <tbody>${rows}</tbody>
    </table>
  </body>
</html>
`;
  return new Response(String(page), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

const STYLE = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 3rem auto; max-width: 50rem; padding: 0 1rem; }
  table { border-collapse: collapse; width: 100%; }
  caption { text-align: start; margin-block-end: .5rem; }
  th, td { text-align: start; padding: .4rem 1rem .4rem 0; border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
`;
