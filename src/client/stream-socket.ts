import type { CredentialPlace } from './api-table.ts';
import { StreamError } from './stream-error.ts';
import type { StreamContext } from './stream-methods.ts';
import type { StreamTable } from './stream-table.ts';

/** What a stream needs of a WebSocket: a part of what the platform's and that of `ws` have. */
export interface WebSocketLike {
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
  send(data: string): void;
  close(code?: number): void;
  /** Ends the connection without waiting for the other side. */
  terminate?(): void;
}

export type WebSocketFactory = (url: string, protocols: string[]) => WebSocketLike;

/** How a connection ended. */
export interface Closed {
  readonly code: number;
  readonly reason: string;
}

/** What comes of a connection. */
export interface SocketEvents {
  opened(): void;
  /** @param data a text; anything else is no message of a stream */
  received(data: unknown): void;
  closed(closed: Closed): void;
}

/** A connection that stands or is being made. */
export interface StreamSocket {
  send(text: string): void;
  /** Nothing comes of it any more after this. */
  close(): void;
}

/** The part of `ws` that is needed, and nothing of its types: it is an optional peer. */
interface NodeSocket extends WebSocketLike {
  on(
    event: 'unexpected-response',
    listener: (request: unknown, response: { readonly statusCode?: number }) => void,
  ): void;
}
type NodeWebSocket = new (url: string, protocols: string[], options: object) => NodeSocket;

/** Bytes of one message of the server. */
const MAX_PAYLOAD = 32 * 2 ** 20;
/** The connection was lost without a close code (RFC 6455, section 7.4.1). */
const LOST = 1006;

/** Where to connect, and as whom. */
export interface Upgrade {
  readonly name: string;
  readonly url: string;
  readonly requestId: string;
  readonly credential: string | undefined;
  readonly place: CredentialPlace | undefined;
  readonly webSocket: WebSocketFactory | undefined;
}

/**
 * Connects. In Node with `ws` the credential goes in its header, and an upgrade that is refused tells its status.
 * Every other platform hides both, so the credential is a subprotocol there, and the server says by a close code
 * what it thinks of it.
 *
 * @throws {StreamError} when the platform has no WebSocket, or the credential cannot be sent
 */
export async function openSocket(
  table: StreamTable,
  { options, conventions }: StreamContext,
  upgrade: Upgrade,
  events: SocketEvents,
): Promise<StreamSocket> {
  const { name, url, requestId, credential, place, webSocket } = upgrade;
  let refusal: number | undefined;
  const { subprotocol, tokenSubprotocol } = table;
  const Node = webSocket ? undefined : await nodeWebSocket();
  let socket: WebSocketLike;
  if (Node) {
    const headers: Record<string, string> = { ...options.headers, [conventions.requestIdHeader]: requestId };
    if (credential !== undefined && place) headers[place.name] = `${place.prefix ?? ''}${credential}`;
    socket = make(() => {
      const made = new Node(url, [subprotocol], {
        headers,
        followRedirects: false,
        perMessageDeflate: false,
        maxPayload: MAX_PAYLOAD,
      });
      made.on('unexpected-response', (_, { statusCode }) => {
        refusal = Number(table.refusals[String(statusCode)] ?? LOST);
        made.terminate?.();
      });
      return made;
    });
  } else {
    const { WebSocket } = globalThis;
    if (!webSocket && !WebSocket) {
      const message = `${name} needs a WebSocket, which this platform has not: install the package \`ws\`.`;
      throw new StreamError({ stream: name, code: 'no-websocket', message });
    }
    const protocols = [subprotocol];
    if (credential !== undefined) protocols.push(tokenSubprotocol + credential);
    socket = make(() => (webSocket ? webSocket(url, protocols) : new WebSocket(url, protocols)));
  }
  socket.onopen = () => events.opened();
  socket.onmessage = ({ data }: { readonly data: unknown }) => events.received(data);
  socket.onclose = ({ code, reason }: Closed) => events.closed({ code: refusal ?? code, reason });
  // Every error is followed by a close, which tells more.
  socket.onerror = () => {};
  return {
    send: (text) => socket.send(text),
    close() {
      socket.onopen = socket.onmessage = socket.onclose = null;
      socket.close(1000);
    },
  };

  function make(connect: () => WebSocketLike): WebSocketLike {
    // What platforms throw quotes the credential, so it is neither sent there nor passed on.
    const sendable = Node ? /^[\x20-\x7e]*$/ : /^[\w!#$%&'*+.^`|~-]*$/;
    if (!sendable.test(credential ?? '')) {
      const message = `${name}: the credential has characters that the upgrade of a connection cannot carry.`;
      throw new StreamError({ stream: name, code: 'credential-not-sendable', message });
    }
    return connect();
  }
}

async function nodeWebSocket(): Promise<NodeWebSocket | undefined> {
  const node: unknown = Reflect.get(globalThis, 'process')?.versions?.node;
  if (node === undefined) return undefined;
  // A name that bundlers do not see: it is for Node alone, and need not be there.
  const name = ['w', 's'].join('');
  const module: unknown = await import(/* @vite-ignore */ name).catch(() => undefined);
  return isNodeModule(module) ? module.WebSocket : undefined;
}

function isNodeModule(module: unknown): module is { readonly WebSocket: NodeWebSocket } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'WebSocket' in module &&
    typeof module.WebSocket === 'function'
  );
}
