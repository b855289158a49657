import { serializeBody } from '../../src/client/serialize-body.ts';
import { serializePath } from '../../src/client/serialize-path.ts';
import { serializeQuery } from '../../src/client/serialize-query.ts';
import { findInBody } from '../../src/contract/body-place.js';
import { isObject, toPointer } from '../../src/contract/pointer.js';
import type {
  Contract,
  LoadedApi,
  MediaType,
  Operation,
  Parameter,
  SecurityRequirement,
} from '../../src/contract/types.ts';
import { exampleCredentials } from '../../src/mock/example-call.ts';
import { mountOf } from '../../src/mock/mock.ts';

/** What a request has other than the examples say. */
export interface Changes {
  /** Another value of a parameter; `undefined` leaves it out. */
  readonly parameter?: { readonly of: Parameter; readonly value: unknown };
  /** Another body, with its media type; `undefined` sends none. */
  readonly body?: SentBody | undefined;
  /** The alternative of the operation's security to send credentials for; the first where left out. */
  readonly security?: SecurityRequirement;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

export interface SentBody {
  readonly media: MediaType;
  readonly value: unknown;
}

/** The request that the examples of an operation make, with every parameter that has an example. */
export async function exampleRequest(
  loaded: LoadedApi,
  operation: Operation,
  changes: Changes = {},
): Promise<Request> {
  const { contract } = loaded;
  const values = (place: Parameter['in']) => exampleValues(operation, place, changes.parameter);
  const security = changes.security ?? operation.security[0] ?? [];
  const credentials = exampleCredentials(contract, security);
  const styles = operation.parameters.map(({ name, style, explode, mediaType }) => [
    name,
    mediaType === undefined ? { style, explode } : { json: true },
  ]);
  const query = [
    await serializeQuery(values('query'), Object.fromEntries(styles)),
    await serializeQuery({ ...credentials.query, ...changes.query }),
  ].map((part) => part.slice(1));
  const path = serializePath(operation.path, values('path'));
  const search = query.filter(Boolean).join('&');
  const body = 'body' in changes ? changes.body : exampleBodies(operation)[0];
  const headers = new Headers();
  for (const [name, value] of Object.entries(values('header'))) headers.set(name, textOf(value));
  const serialized =
    body === undefined ? undefined : await serializeBody(bodyValue(contract, body), body.media.mediaType);
  if (serialized?.contentType !== undefined) headers.set('Content-Type', serialized.contentType);
  for (const [name, value] of Object.entries({ ...credentials.headers, ...changes.headers }))
    headers.set(name, value);
  return new Request(`http://127.0.0.1${mountOf(loaded)}${path}${search && `?${search}`}`, {
    method: operation.method.toUpperCase(),
    headers,
    ...(serialized === undefined ? {} : { body: serialized.body }),
  });
}

/** Every request body that the examples of an operation show; one of a single byte for binary ones without. */
export function exampleBodies({ requestBody }: Operation): readonly SentBody[] {
  return (requestBody?.content ?? []).flatMap((media): SentBody[] =>
    media.examples.length > 0
      ? media.examples.map(({ value }) => ({ media, value }))
      : isBinary(media)
        ? [{ media, value: new Blob(['x'], { type: media.mediaType.replaceAll('*', 'example') }) }]
        : [],
  );
}

/** What the examples of the parameters of one kind say, by name. */
export function exampleValues(
  { parameters }: Operation,
  place: Parameter['in'],
  changed?: Changes['parameter'],
): Record<string, unknown> {
  const given = parameters
    .filter((parameter) => parameter.in === place)
    .map((parameter): [string, unknown] => [
      parameter.name,
      parameter === changed?.of ? changed.value : parameter.examples[0]?.value,
    ]);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function isBinary({ mediaType }: MediaType): boolean {
  return !/json|^text\/|^multipart\/|urlencoded/.test(mediaType);
}

/** The value of a body as programs hold it: in a form, what has a media type of its own is a file. */
export function bodyValue({ document }: Contract, { media, value }: SentBody): unknown {
  const { mediaType, schemaPointer } = media;
  if (!mediaType.startsWith('multipart/') || !isObject(value) || schemaPointer === undefined) return value;
  const parts = Object.entries(value).map(([name, part]) => {
    const [place] = findInBody(document, schemaPointer, toPointer([name])).places;
    const type = place?.schema.contentMediaType ?? (place?.schema.format === 'binary' ? BINARY : undefined);
    return [name, typeof type === 'string' && typeof part === 'string' ? new Blob([part], { type }) : part];
  });
  return Object.fromEntries(parts);
}

const BINARY = 'application/octet-stream';

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(',') : JSON.stringify(value);
}
