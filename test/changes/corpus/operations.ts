import type { JsonObject } from '../../../src/contract/types.ts';
import { description, type Pair } from './pair.ts';

const responses = { '200': { description: 'It.' } };
const get = { operationId: 'getThing', responses };
const post = { operationId: 'createThing', responses };
const things = { '/things': { get, post } };
const served = (servers: readonly JsonObject[], paths: JsonObject = things): JsonObject =>
  description(paths, { servers });
const https = (url: string): JsonObject => ({ url });
const idParameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const name = (title: string): JsonObject => ({
  type: 'object',
  properties: { name: { type: 'string', title } },
});

interface Row {
  readonly name: string;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  readonly verdict: Pair['verdict'];
  readonly back?: Pair['verdict'];
}

const rows: readonly Row[] = [
  {
    name: 'a path is new',
    base: description({ '/things': { get } }),
    revision: description({ '/things': { get }, '/others': { get: post } }),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'an operation is new',
    base: description({ '/things': { get } }),
    revision: description(things),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'a path is renamed',
    base: description({ '/things': { get } }),
    revision: description({ '/items': { get } }),
    verdict: 'breaking',
  },
  {
    name: 'a path changes its casing',
    base: description({ '/myThings': { get } }),
    revision: description({ '/my-things': { get } }),
    verdict: 'breaking',
  },
  {
    name: 'a path gets a trailing slash',
    base: description({ '/things': { get } }),
    revision: description({ '/things/': { get } }),
    verdict: 'breaking',
  },
  {
    name: 'one method for another',
    base: description({ '/things': { put: get } }),
    revision: description({ '/things': { patch: get } }),
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'a fixed path turns into a template',
    base: description({ '/things/current': { get } }),
    revision: description({ '/things/{id}': { get: { ...get, parameters: [idParameter] } } }),
    verdict: 'breaking',
  },
  {
    name: 'an id moves from the query to the path',
    base: description({ '/things': { get: { ...get, parameters: [{ ...idParameter, in: 'query' }] } } }),
    revision: description({ '/things/{id}': { get: { ...get, parameters: [idParameter] } } }),
    verdict: 'breaking',
  },
  {
    name: 'paths and methods in another order',
    base: description({ '/a': { get, post }, '/b': { get: { ...get, operationId: 'b' } } }),
    revision: description({ '/b': { get: { ...get, operationId: 'b' } }, '/a': { post, get } }),
    verdict: 'same',
  },
  {
    name: 'an operationId is renamed',
    base: description({ '/things': { get } }),
    revision: description({ '/things': { get: { ...get, operationId: 'readThing' } } }),
    verdict: 'warning',
  },
  {
    name: 'an operationId is new',
    base: description({ '/things': { get: { responses } } }),
    revision: description({ '/things': { get } }),
    verdict: 'passing',
  },
  {
    name: 'two operationIds change places',
    base: description(things),
    revision: description({
      '/things': { get: { ...get, operationId: 'createThing' }, post: { ...post, operationId: 'getThing' } },
    }),
    verdict: 'warning',
  },
  {
    name: 'a summary, a description and a tag',
    base: description({ '/things': { get: { ...get, summary: 'Old.', tags: ['a'] } } }),
    revision: description({
      '/things': { get: { ...get, summary: 'New.', description: 'Longer.', tags: ['b'] } },
    }),
    verdict: 'passing',
  },
  {
    name: 'the title and the version',
    base: description(things),
    revision: description(things, { info: { title: 'New things', version: '1.1.0' } }),
    verdict: 'passing',
  },
  {
    name: 'tags and external documentation',
    base: description(things, { tags: [{ name: 'a' }] }),
    revision: description(things, {
      tags: [{ name: 'b' }],
      externalDocs: { url: 'https://docs.example.com' },
    }),
    verdict: 'passing',
  },
  {
    name: 'a component that nobody uses goes',
    base: description(things, { components: { schemas: { Unused: { type: 'string' } } } }),
    revision: description(things),
    verdict: 'passing',
    back: 'passing',
  },
  {
    name: 'a component is renamed',
    base: description(
      {
        '/things': {
          get: {
            ...get,
            responses: {
              '200': {
                description: 'It.',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
              },
            },
          },
        },
      },
      { components: { schemas: { Thing: name('Name') } } },
    ),
    revision: description(
      {
        '/things': {
          get: {
            ...get,
            responses: {
              '200': {
                description: 'It.',
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Item' } } },
              },
            },
          },
        },
      },
      { components: { schemas: { Item: name('Name') } } },
    ),
    verdict: 'warning',
  },
  {
    name: 'a path item as a reference',
    base: description(
      { '/things': { $ref: '#/components/pathItems/Things' } },
      { components: { pathItems: { Things: { get, post } } } },
    ),
    revision: description(things),
    verdict: 'same',
    back: 'same',
  },
  {
    name: 'a server moves and keeps its path',
    base: served([https('https://api.example.com/v1')]),
    revision: served([https('https://eu.example.org/v1')]),
    verdict: 'passing',
  },
  {
    name: 'a trailing slash of a server',
    base: served([https('https://api.example.com/v1')]),
    revision: served([https('https://api.example.com/v1/')]),
    verdict: 'passing',
  },
  {
    name: 'a server changes its path',
    base: served([https('https://api.example.com/v1')]),
    revision: served([https('https://api.example.com/v2')]),
    verdict: 'breaking',
  },
  {
    name: 'a server loses its path',
    base: served([https('https://api.example.com/api/v1')]),
    revision: served([https('https://api.example.com/v1')]),
    verdict: 'breaking',
  },
  {
    name: 'the path of a server moves into the paths',
    base: served([https('https://api.example.com/v1')], { '/things': { get } }),
    revision: served([https('https://api.example.com')], { '/v1/things': { get } }),
    verdict: 'passing',
    back: 'passing',
  },
  {
    name: 'a server more',
    base: served([https('https://api.example.com/v1')]),
    revision: served([https('https://api.example.com/v1'), https('https://sandbox.example.com/v1')]),
    verdict: 'passing',
  },
  {
    name: 'servers in another order',
    base: served([https('https://a.example.com/v1'), https('https://b.example.com/v1')]),
    revision: served([https('https://b.example.com/v1'), https('https://a.example.com/v1')]),
    verdict: 'passing',
  },
  {
    name: 'a server as variables or in full',
    base: served([{ url: 'https://{host}.example.com/v1', variables: { host: { default: 'api' } } }]),
    revision: served([https('https://api.example.com/v1')]),
    verdict: 'passing',
  },
  {
    name: 'the version as the variable of a server',
    base: served([{ url: 'https://api.example.com/{version}', variables: { version: { default: 'v1' } } }]),
    revision: served([
      { url: 'https://api.example.com/{version}', variables: { version: { default: 'v2' } } },
    ]),
    verdict: 'breaking',
  },
  {
    name: 'the server of one operation',
    base: description({ '/things': { get: { ...get, servers: [https('https://api.example.com/v1')] } } }),
    revision: description({ '/things': { get } }),
    verdict: 'passing',
    back: 'passing',
  },
  {
    name: 'one operation gets a server with another path',
    base: description({ '/things': { get } }),
    revision: description({ '/things': { get: { ...get, servers: [https('https://api.example.com/v2')] } } }),
    verdict: 'breaking',
  },
  {
    name: 'the server of a path with another path',
    base: description({ '/things': { get, servers: [https('https://api.example.com/v1')] } }),
    revision: description({ '/things': { get, servers: [https('https://api.example.com/beta')] } }),
    verdict: 'breaking',
  },
  {
    name: '3.0 becomes 3.1 and nothing else',
    base: description(things, {}, '3.0.3'),
    revision: description(things, {}, '3.1.0'),
    verdict: 'passing',
    back: 'passing',
  },
  {
    name: 'an extension of someone else',
    base: description({ '/things': { get: { ...get, 'x-gateway': { timeout: 3 } } } }),
    revision: description({ '/things': { get: { ...get, 'x-gateway': { timeout: 5 } } } }),
    verdict: 'same',
  },
  {
    name: 'one operation harmless, another breaking',
    base: description(things),
    revision: description({ '/things': { get }, '/others': { get: { ...get, operationId: 'getOther' } } }),
    verdict: 'breaking',
  },
];

export const operations: readonly Pair[] = rows.flatMap(({ name, base, revision, verdict, back }): Pair[] => {
  const forwards: Pair = { area: 'operations', name, base, revision, verdict };
  return back === undefined
    ? [forwards]
    : [forwards, { ...forwards, name: `${name}, backwards`, base: revision, revision: base, verdict: back }];
});
