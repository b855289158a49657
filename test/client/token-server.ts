import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a token URL was asked. */
export interface TokenRequest {
  readonly method: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly form: Readonly<Record<string, string>>;
}

/** What it answers: a body, with its status and headers. A text is sent as it is. */
export interface TokenAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An authorization server on this machine. */
export interface TokenServer {
  readonly url: string;
  readonly requests: readonly TokenRequest[];
  close(): Promise<void>;
}

/** Starts a token URL that answers each request as it is told. */
export async function tokenServer(
  answer: (request: TokenRequest, count: number) => TokenAnswer | Promise<TokenAnswer>,
): Promise<TokenServer> {
  const requests: TokenRequest[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const form = Object.fromEntries(new URLSearchParams(await text(incoming)));
    const request = { method: incoming.method, headers: incoming.headers, form };
    requests.push(request);
    const { status = 200, headers = {}, body } = await answer(request, requests.length);
    outgoing.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/oauth/token`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A token as RFC 6749 (section 5.1) writes it. */
export function bearer(token: string, more: object = {}): TokenAnswer {
  return { body: { access_token: token, token_type: 'Bearer', expires_in: 3600, ...more } };
}
