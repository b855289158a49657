import type { JsonObject } from '../../../src/contract/types.ts';

/**
 * What an expert who knows the law says of a pair: `same` finds nothing at all, `harmless` nothing worse than that,
 * `passing` leaves open whether it is worth a warning.
 */
export type Verdict = 'breaking' | 'warning' | 'harmless' | 'passing' | 'same';

export interface Pair {
  readonly area: string;
  readonly name: string;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  /** AsyncAPI documents beside them. */
  readonly channels?: { readonly base: JsonObject; readonly revision: JsonObject };
  readonly verdict: Verdict;
  /** The rule that must be among the findings. */
  readonly rule?: string;
}

export type OpenApi = '3.0.3' | '3.1.0';

/** A schema of either dialect, as an author writes it; `true` and `false` where 3.1 allows them. */
export type Schema = JsonObject | boolean;

/** A description of the given paths, with whatever else stands at its root. */
export function description(
  paths: JsonObject,
  rest: JsonObject = {},
  openapi: OpenApi = '3.1.0',
): JsonObject {
  return {
    openapi,
    info: { title: 'Things', version: '1.0.0' },
    servers: [{ url: 'https://api.example.com/v1' }],
    paths,
    ...rest,
  };
}

const done: JsonObject = { '204': { description: 'Done.' } };

/** A description whose one operation takes `schema` as its JSON body. */
export function sent(schema: Schema, openapi?: OpenApi, components?: JsonObject): JsonObject {
  const post = {
    operationId: 'createThing',
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: done,
  };
  return description({ '/things': { post } }, components === undefined ? {} : { components }, openapi);
}

/** A description whose one operation answers `schema` as its JSON body. */
export function read(schema: Schema, openapi?: OpenApi, components?: JsonObject): JsonObject {
  const responses = { '200': { description: 'The thing.', content: { 'application/json': { schema } } } };
  const get = { operationId: 'getThing', responses };
  return description({ '/things': { get } }, components === undefined ? {} : { components }, openapi);
}

/** A description whose one operation takes one query parameter of `schema`. */
export function queried(schema: Schema, openapi?: OpenApi): JsonObject {
  const get = {
    operationId: 'listThings',
    parameters: [{ name: 'q', in: 'query', schema }],
    responses: done,
  };
  return description({ '/things': { get } }, {}, openapi);
}

/** A description whose one response carries one required header of `schema`. */
export function answeredHeader(schema: Schema, openapi?: OpenApi): JsonObject {
  const headers = { 'X-Value': { required: true, schema } };
  const get = { operationId: 'getThing', responses: { '204': { description: 'Done.', headers } } };
  return description({ '/things': { get } }, {}, openapi);
}

/** A description with a webhook that delivers `schema`. */
export function delivered(schema: Schema, components?: JsonObject): JsonObject {
  const post = {
    operationId: 'thingChanged',
    requestBody: { required: true, content: { 'application/json': { schema } } },
    responses: { '200': { description: 'Taken.' } },
  };
  return description({}, { webhooks: { 'thing.changed': { post } }, ...(components ? { components } : {}) });
}

/** An object schema with one property, `value`. */
export function holding(schema: Schema): JsonObject {
  return { type: 'object', properties: { id: { type: 'string' }, value: schema } };
}

/** One schema that allows strictly less than another. */
export interface Narrowing {
  readonly name: string;
  readonly narrow: Schema;
  readonly wide: Schema;
  /** The versions that can say it; both where left out. */
  readonly openapi?: OpenApi;
  /** Whether it makes sense in a query parameter and a header too; not where left out. */
  readonly flat?: boolean;
}

/**
 * The pairs that one narrowing stands for: a request that narrows breaks who sends and one that widens breaks nobody,
 * a response the other way round; as a whole body, as a property, in an array, in a webhook.
 */
export function narrowingPairs(area: string, rows: readonly Narrowing[]): Pair[] {
  return rows.flatMap(({ name, narrow, wide, openapi, flat }) => {
    const [first, second]: [OpenApi, OpenApi] =
      openapi === undefined ? ['3.1.0', '3.0.3'] : [openapi, openapi];
    const list = (items: Schema): JsonObject => ({ type: 'array', items });
    const requests: [string, (schema: Schema) => JsonObject][] = [
      ['request property', (schema) => sent(holding(schema), first)],
      ['request body', (schema) => sent(schema, second)],
      ...(flat
        ? [
            ['query parameter', (schema) => queried(schema, second)] satisfies [
              string,
              (schema: Schema) => JsonObject,
            ],
          ]
        : []),
    ];
    const responses: [string, (schema: Schema) => JsonObject][] = [
      ['response property', (schema) => read(holding(schema), second)],
      ['response item', (schema) => read(list(schema), first)],
      ...(openapi === '3.0.3'
        ? []
        : [
            ['webhook property', (schema) => delivered(holding(schema))] satisfies [
              string,
              (schema: Schema) => JsonObject,
            ],
          ]),
      ...(flat
        ? [
            ['response header', (schema) => answeredHeader(schema, first)] satisfies [
              string,
              (schema: Schema) => JsonObject,
            ],
          ]
        : []),
    ];
    return [
      ...requests.flatMap(([place, make]): Pair[] => [
        {
          area,
          name: `${place} narrows: ${name}`,
          base: make(wide),
          revision: make(narrow),
          verdict: 'breaking',
        },
        {
          area,
          name: `${place} widens: ${name}`,
          base: make(narrow),
          revision: make(wide),
          verdict: 'harmless',
        },
      ]),
      ...responses.flatMap(([place, make]): Pair[] => [
        {
          area,
          name: `${place} widens: ${name}`,
          base: make(narrow),
          revision: make(wide),
          verdict: 'breaking',
        },
        {
          area,
          name: `${place} narrows: ${name}`,
          base: make(wide),
          revision: make(narrow),
          verdict: 'harmless',
        },
      ]),
    ];
  });
}

/** Two ways to write the same schema. */
export interface Equality {
  readonly name: string;
  readonly one: Schema;
  readonly other: Schema;
  readonly openapi?: readonly [OpenApi, OpenApi];
  readonly components?: JsonObject;
}

/** The pairs that say that two spellings are one: in requests and responses, both ways. */
export function equalityPairs(area: string, rows: readonly Equality[]): Pair[] {
  return rows.flatMap(({ name, one, other, openapi = ['3.1.0', '3.1.0'], components = {} }): Pair[] =>
    [
      { place: 'request', make: sent },
      { place: 'response', make: read },
    ].flatMap(({ place, make }): Pair[] => {
      const before = make(one, openapi[0], components);
      const after = make(other, openapi[1], components);
      return [
        { area, name: `${place}: ${name}`, base: before, revision: after, verdict: 'same' },
        { area, name: `${place}: ${name}, backwards`, base: after, revision: before, verdict: 'same' },
      ];
    }),
  );
}
