import type { JsonObject } from '../../../src/contract/types.ts';
import { description, type OpenApi, type Pair } from './pair.ts';

const string = { type: 'string' };
const responses = { '200': { description: 'They.' } };
const list = { type: 'array', items: string };

/** A description whose one operation takes these parameters. */
function taking(parameters: readonly JsonObject[], openapi?: OpenApi): JsonObject {
  return description(
    { '/things': { get: { operationId: 'listThings', parameters, responses } } },
    {},
    openapi,
  );
}

const query = (rest: object = {}, name = 'q'): JsonObject => ({ name, in: 'query', schema: string, ...rest });
const header = (rest: object = {}, name = 'X-Q'): JsonObject => ({
  name,
  in: 'header',
  schema: string,
  ...rest,
});
const cookie = (rest: object = {}, name = 'q'): JsonObject => ({
  name,
  in: 'cookie',
  schema: string,
  ...rest,
});

interface Row {
  readonly name: string;
  readonly base: readonly JsonObject[];
  readonly revision: readonly JsonObject[];
  readonly verdict: Pair['verdict'];
  /** Of the way back; not a pair where left out. */
  readonly back?: Pair['verdict'];
}

const rows: readonly Row[] = [
  {
    name: 'an optional query parameter is new',
    base: [],
    revision: [query()],
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'a required query parameter is new',
    base: [],
    revision: [query({ required: true })],
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'a required query parameter with a default is new',
    base: [],
    revision: [query({ required: true, schema: { ...string, default: 'a' } })],
    verdict: 'breaking',
  },
  {
    name: 'an optional header is new',
    base: [],
    revision: [header()],
    verdict: 'harmless',
    back: 'breaking',
  },
  { name: 'a required header is new', base: [], revision: [header({ required: true })], verdict: 'breaking' },
  {
    name: 'an optional cookie is new',
    base: [],
    revision: [cookie()],
    verdict: 'harmless',
    back: 'breaking',
  },
  { name: 'a required cookie is new', base: [], revision: [cookie({ required: true })], verdict: 'breaking' },
  {
    name: 'a query parameter becomes required',
    base: [query()],
    revision: [query({ required: true })],
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'a header becomes required',
    base: [header()],
    revision: [header({ required: true })],
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'a cookie becomes required',
    base: [cookie()],
    revision: [cookie({ required: true })],
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'required false or unsaid',
    base: [query({ required: false })],
    revision: [query()],
    verdict: 'same',
    back: 'same',
  },
  {
    name: 'a query parameter is renamed',
    base: [query()],
    revision: [query({}, 'search')],
    verdict: 'breaking',
  },
  {
    name: 'a query parameter changes its casing',
    base: [query({}, 'pageSize')],
    revision: [query({}, 'page_size')],
    verdict: 'breaking',
  },
  {
    name: 'a header changes its casing, which nobody sees',
    base: [header({}, 'X-Request-ID')],
    revision: [header({}, 'x-request-id')],
    verdict: 'same',
    back: 'same',
  },
  {
    name: 'a query parameter becomes a header',
    base: [query({}, 'q')],
    revision: [header({}, 'q')],
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'parameters in another order',
    base: [query(), header(), cookie()],
    revision: [cookie(), query(), header()],
    verdict: 'same',
  },
  {
    name: 'the same name in two places, in another order',
    base: [query({}, 'id'), header({}, 'id')],
    revision: [header({}, 'id'), query({}, 'id')],
    verdict: 'same',
  },
  {
    name: 'a description and an example',
    base: [query({ description: 'Old.', example: 'a' })],
    revision: [query({ description: 'New.', example: 'b' })],
    verdict: 'same',
  },
  {
    name: 'a default is new',
    base: [query()],
    revision: [query({ schema: { ...string, default: 'a' } })],
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'a default changes',
    base: [query({ schema: { ...string, default: 'a' } })],
    revision: [query({ schema: { ...string, default: 'b' } })],
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'the default of a header changes',
    base: [header({ schema: { type: 'integer', default: 1 } })],
    revision: [header({ schema: { type: 'integer', default: 2 } })],
    verdict: 'breaking',
  },
  {
    name: 'exploded or joined by commas',
    base: [query({ schema: list, explode: true })],
    revision: [query({ schema: list, explode: false })],
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'the default style and explode are said',
    base: [query({ schema: list })],
    revision: [query({ schema: list, style: 'form', explode: true })],
    verdict: 'same',
    back: 'same',
  },
  {
    name: 'joined by pipes or by spaces',
    base: [query({ schema: list, style: 'pipeDelimited', explode: false })],
    revision: [query({ schema: list, style: 'spaceDelimited', explode: false })],
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'an object as deepObject or form',
    base: [
      query({ schema: { type: 'object', properties: { a: string } }, style: 'deepObject', explode: true }),
    ],
    revision: [query({ schema: { type: 'object', properties: { a: string } } })],
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'a property of a deepObject narrows',
    base: [
      query({ schema: { type: 'object', properties: { a: string } }, style: 'deepObject', explode: true }),
    ],
    revision: [
      query({
        schema: { type: 'object', properties: { a: { ...string, maxLength: 5 } } },
        style: 'deepObject',
        explode: true,
      }),
    ],
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'a property of a deepObject goes',
    base: [
      query({
        schema: { type: 'object', properties: { a: string, b: string } },
        style: 'deepObject',
        explode: true,
      }),
    ],
    revision: [
      query({ schema: { type: 'object', properties: { a: string } }, style: 'deepObject', explode: true }),
    ],
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'a header as simple is the default',
    base: [header({ schema: list })],
    revision: [header({ schema: list, style: 'simple', explode: false })],
    verdict: 'same',
  },
  {
    name: 'the style of a text does not show',
    base: [query()],
    revision: [query({ explode: false })],
    verdict: 'passing',
  },
  {
    name: 'a schema or JSON content',
    base: [query({ schema: { type: 'object', properties: { a: string } } })],
    revision: [
      {
        name: 'q',
        in: 'query',
        content: { 'application/json': { schema: { type: 'object', properties: { a: string } } } },
      },
    ],
    verdict: 'breaking',
  },
  {
    name: 'JSON content narrows',
    base: [
      {
        name: 'q',
        in: 'query',
        content: { 'application/json': { schema: { type: 'object', properties: { a: string } } } },
      },
    ],
    revision: [
      {
        name: 'q',
        in: 'query',
        content: {
          'application/json': { schema: { type: 'object', required: ['a'], properties: { a: string } } },
        },
      },
    ],
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'one of many items narrows',
    base: [query({ schema: { type: 'array', items: { ...string, enum: ['a', 'b'] } } })],
    revision: [query({ schema: { type: 'array', items: { ...string, enum: ['a'] } } })],
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'empty values are allowed',
    base: [query()],
    revision: [query({ allowEmptyValue: true })],
    verdict: 'passing',
  },
  {
    name: 'the header parameters that OpenAPI ignores',
    base: [header({}, 'Accept'), header({}, 'Authorization'), header({}, 'Content-Type')],
    revision: [],
    verdict: 'passing',
    back: 'passing',
  },
];

const versions: readonly OpenApi[] = ['3.1.0', '3.0.3'];

const rowPairs = rows.flatMap(({ name, base, revision, verdict, back }, index): Pair[] => {
  const openapi = versions[index % 2];
  const forwards: Pair = {
    area: 'parameters',
    name,
    base: taking(base, openapi),
    revision: taking(revision, openapi),
    verdict,
  };
  return back === undefined
    ? [forwards]
    : [
        forwards,
        {
          ...forwards,
          name: `${name}, backwards`,
          base: forwards.revision,
          revision: forwards.base,
          verdict: back,
        },
      ];
});

const path = (name: string, schema: JsonObject = string): JsonObject => ({
  name,
  in: 'path',
  required: true,
  schema,
});
const oneThing = (parameter: JsonObject, template = `/things/{${String(parameter.name)}}`): JsonObject =>
  description({ [template]: { get: { operationId: 'getThing', parameters: [parameter], responses } } });

const get = { operationId: 'getThing', responses };
const id = path('id');
const shared = (item: JsonObject, operation: JsonObject, components?: JsonObject): JsonObject =>
  description(
    { '/things/{id}': { ...item, get: operation } },
    components === undefined ? {} : { components },
  );

export const parameters: readonly Pair[] = [
  ...rowPairs,
  {
    area: 'parameters',
    name: 'a path parameter is renamed',
    base: oneThing(path('id')),
    revision: oneThing(path('thing_id')),
    verdict: 'warning',
  },
  {
    area: 'parameters',
    name: 'a path parameter is renamed and narrows',
    base: oneThing(path('id')),
    revision: oneThing(path('thing_id', { ...string, maxLength: 5 })),
    verdict: 'breaking',
  },
  {
    area: 'parameters',
    name: 'a path parameter narrows',
    base: oneThing(path('id')),
    revision: oneThing(path('id', { ...string, format: 'uuid' })),
    verdict: 'breaking',
  },
  {
    area: 'parameters',
    name: 'a path parameter widens',
    base: oneThing(path('id', { ...string, pattern: '^t_' })),
    revision: oneThing(path('id')),
    verdict: 'harmless',
  },
  {
    area: 'parameters',
    name: 'a path parameter becomes a number',
    base: oneThing(path('id')),
    revision: oneThing(path('id', { type: 'integer' })),
    verdict: 'breaking',
  },
  {
    area: 'parameters',
    name: 'a parameter moves to the path item',
    base: shared({}, { ...get, parameters: [id, query()] }),
    revision: shared({ parameters: [query(), id] }, get),
    verdict: 'same',
  },
  {
    area: 'parameters',
    name: 'a parameter moves to the operation',
    base: shared({ parameters: [id, query()] }, get),
    revision: shared({}, { ...get, parameters: [id, query()] }),
    verdict: 'same',
  },
  {
    area: 'parameters',
    name: 'a parameter becomes a component',
    base: shared({}, { ...get, parameters: [id] }),
    revision: shared(
      {},
      { ...get, parameters: [{ $ref: '#/components/parameters/Id' }] },
      { parameters: { Id: id } },
    ),
    verdict: 'same',
  },
  {
    area: 'parameters',
    name: 'an operation overrides the path item and narrows',
    base: shared({ parameters: [id, query()] }, get),
    revision: shared({ parameters: [id, query()] }, { ...get, parameters: [query({ required: true })] }),
    verdict: 'breaking',
  },
  {
    area: 'parameters',
    name: 'an operation overrides the path item and changes nothing',
    base: shared({ parameters: [id, query()] }, get),
    revision: shared({ parameters: [id, query()] }, { ...get, parameters: [query()] }),
    verdict: 'same',
  },
  {
    area: 'parameters',
    name: 'the path item gets a required parameter',
    base: shared({ parameters: [id] }, get),
    revision: shared({ parameters: [id, query({ required: true })] }, get),
    verdict: 'breaking',
  },
  {
    area: 'parameters',
    name: 'the path item loses a parameter',
    base: shared({ parameters: [id, query()] }, get),
    revision: shared({ parameters: [id] }, get),
    verdict: 'breaking',
  },
];
