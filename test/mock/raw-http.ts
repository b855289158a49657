import { connect } from 'node:net';

/** A request as its bytes go over the wire: nothing is normalised, nothing is checked. */
export interface RawRequest {
  readonly method?: string;
  /** The request target, as it stands. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Instead of the length of the body; `null` leaves the header out. */
  readonly contentLength?: number | null;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Sends a request over a socket of its own and reads until the server closes it. */
export async function exchange(port: number, request: RawRequest): Promise<RawAnswer> {
  return readAnswer(await talk(port, bytesOf(request)));
}

/** Sends a request whose end never comes, and goes away. */
export async function breakOff(port: number, request: RawRequest): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', reject);
    socket.once('close', () => resolve());
    socket.write(bytesOf(request), () => socket.resetAndDestroy());
  });
}

function bytesOf({ method = 'GET', path, headers = {}, body, contentLength }: RawRequest): Buffer {
  const content = Buffer.from(body ?? '');
  const length = contentLength === undefined && body !== undefined ? content.length : contentLength;
  const all = {
    Host: '127.0.0.1',
    Connection: 'close',
    ...(length === undefined || length === null ? {} : { 'Content-Length': length }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  // A header may hold any byte, as Latin-1 says it.
  return Buffer.concat([
    Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'),
    content,
  ]);
}

function talk(port: number, bytes: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A server that has answered need not read the rest of what it refused.
    socket.on('error', (error) => (chunks.length > 0 ? resolve(Buffer.concat(chunks)) : reject(error)));
    socket.on('close', () => resolve(Buffer.concat(chunks)));
    socket.write(bytes);
  });
}

function readAnswer(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf('\r\n\r\n');
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers = new Headers(
    lines.map((line): [string, string] => [
      line.slice(0, line.indexOf(':')),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  const body = bytes.subarray(end + 4);
  return { status: Number(statusLine.split(' ')[1]), headers, bytes: body, text: body.toString() };
}
