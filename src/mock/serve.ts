import type { AddressInfo } from 'node:net';
import { serve as serveNode } from '@hono/node-server';

export interface Server {
  readonly port: number;
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** Stops taking requests, ends open connections, and comes back when the port is free. */
  close(): Promise<void>;
}

/**
 * Serves a web-standard `fetch` over HTTP.
 *
 * @param port 0 for any that is free
 * @throws {NodeJS.ErrnoException} `EADDRINUSE` when the port is taken
 */
export async function serve(
  fetch: (request: Request) => Promise<Response>,
  { port, hostname = '127.0.0.1' }: { readonly port: number; readonly hostname?: string },
): Promise<Server> {
  const server = serveNode({
    fetch,
    port,
    hostname,
    // A client that begins a request and never ends it is let go.
    // Clients let go of an idle connection after a few seconds. Were we the first, a request that is just being sent
    // on it would be lost.
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
  const address = server.address() as AddressInfo;
  return {
    port: address.port,
    url: `http://${hostname}:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
