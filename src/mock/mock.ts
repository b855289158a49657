import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { LoadedApi } from '../contract/types.ts';
import { type Answer, createAnswer } from './answer.ts';
import { indexJson, indexPage } from './index-page.ts';

/** Mock servers of several APIs behind one door. */
export interface Mock {
  /** Answers `/` with the list of APIs and `/mock/<api>/<base path>/…` as the API would. */
  fetch(request: Request): Promise<Response>;
  /** Answers by another contract from now on; requests under way end by the one they began with. */
  replace(loaded: LoadedApi): void;
}

/** Where an API is mounted: `/mock/cloudflow/v2`. */
export function mountOf({ api, contract }: LoadedApi): string {
  return `/mock/${api}${contract.basePath}`;
}

interface Mounted {
  readonly loaded: LoadedApi;
  readonly answer: Answer;
}

/**
 * Mocks APIs by their contracts: Prism makes the answers, this gateway guards it and speaks each API's own language.
 */
export function createMock({ apis }: { readonly apis: readonly LoadedApi[] }): Mock {
  const mounted = new Map<string, Mounted>();
  const mount = (loaded: LoadedApi) => {
    mounted.set(loaded.api, { loaded, answer: createAnswer(loaded.contract) });
  };
  for (const loaded of apis) mount(loaded);

  const app = new Hono();
  app.use(cors({ origin: '*', exposeHeaders: ['*'], maxAge: 600 }));
  app.get('/', ({ req }) => {
    const listed = [...mounted.values()].map(({ loaded }) => loaded);
    const wantsPage = (req.header('accept') ?? '').includes('text/html');
    return wantsPage ? indexPage(listed) : indexJson(listed, new URL(req.url).origin);
  });
  app.all('/mock/*', async ({ req }) => {
    const { pathname } = new URL(req.url);
    for (const { loaded, answer } of mounted.values()) {
      const base = mountOf(loaded);
      if (pathname === base || pathname.startsWith(`${base}/`))
        return answer(req.raw, pathname.slice(base.length) || '/');
    }
    return elsewhere([...mounted.values()].map(({ loaded }) => mountOf(loaded)));
  });
  app.notFound(() => elsewhere([...mounted.values()].map(({ loaded }) => mountOf(loaded))));

  return { fetch: async (request) => app.fetch(request), replace: mount };
}

/** A path of no API has no API's shape of errors. */
function elsewhere(mounts: readonly string[]): Response {
  const message = `Nothing is mounted here. Mounted: ${mounts.join(', ') || 'nothing'}.`;
  return Response.json({ error: { code: 'not_mounted', message } }, { status: 404 });
}
