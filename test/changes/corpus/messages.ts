import type { JsonObject } from '../../../src/contract/types.ts';
import { description, type OpenApi, type Pair } from './pair.ts';

const string = { type: 'string' };
const integer = { type: 'integer' };
const object = { type: 'object', properties: { a: string } };
const json = (schema: JsonObject = object): JsonObject => ({ 'application/json': { schema } });

interface Row {
  readonly name: string;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  readonly verdict: Pair['verdict'];
  readonly back?: Pair['verdict'];
}

/** An operation with this request body; with none where it is empty. */
const body = (requestBody: JsonObject): JsonObject => ({
  operationId: 'createThing',
  ...(Object.keys(requestBody).length === 0 ? {} : { requestBody }),
  responses: { '204': { description: 'Done.' } },
});

const required = (content: JsonObject, rest: object = {}): JsonObject =>
  body({ required: true, content, ...rest });

/** An operation with these responses. */
const answers = (responses: JsonObject): JsonObject => ({ operationId: 'createThing', responses });
const ok = (rest: object = {}): JsonObject => ({ description: 'It.', ...rest });
const withHeader = (header: JsonObject, name = 'X-Total'): JsonObject =>
  answers({ '200': ok({ headers: { [name]: header } }) });

const form = (schema: JsonObject, encoding?: JsonObject): JsonObject => ({
  'multipart/form-data': { schema, ...(encoding === undefined ? {} : { encoding }) },
});
const file = { type: 'object', properties: { file: { type: 'string', format: 'binary' }, note: string } };

const bodies: readonly Row[] = [
  {
    name: 'an optional body is new',
    base: body({}),
    revision: body({ content: json() }),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'a required body is new',
    base: body({}),
    revision: required(json()),
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'a body becomes required',
    base: body({ content: json() }),
    revision: required(json()),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'required false or unsaid',
    base: body({ content: json(), required: false }),
    revision: body({ content: json() }),
    verdict: 'same',
  },
  {
    name: 'a media type more',
    base: required(json()),
    revision: required({ ...json(), 'application/xml': { schema: object } }),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'one media type for another',
    base: required(json()),
    revision: required({ 'application/xml': { schema: object } }),
    verdict: 'breaking',
  },
  {
    name: 'a range for a media type',
    base: required(json()),
    revision: required({ 'application/*': { schema: object } }),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'any media type for one',
    base: required({ 'text/plain': { schema: string } }),
    revision: required({ '*/*': { schema: string } }),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'the charset of JSON',
    base: required(json()),
    revision: required({ 'application/json; charset=utf-8': { schema: object } }),
    verdict: 'passing',
    back: 'passing',
  },
  {
    name: 'the casing of a media type',
    base: required(json()),
    revision: required({ 'Application/JSON': { schema: object } }),
    verdict: 'same',
  },
  {
    name: 'media types in another order',
    base: required({ 'text/csv': { schema: string }, ...json() }),
    revision: required({ ...json(), 'text/csv': { schema: string } }),
    verdict: 'same',
  },
  {
    name: 'a schema where none was',
    base: required({ 'application/json': {} }),
    revision: required(json()),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'JSON merge patch beside JSON',
    base: required(json()),
    revision: required({ ...json(), 'application/merge-patch+json': { schema: object } }),
    verdict: 'harmless',
  },
  {
    name: 'a part of a form becomes required',
    base: required(form(file)),
    revision: required(form({ ...file, required: ['file'] })),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'a part of a form goes',
    base: required(form(file)),
    revision: required(form({ type: 'object', properties: { file: { type: 'string', format: 'binary' } } })),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'the content type of a part',
    base: required(form(file, { file: { contentType: 'image/png, image/jpeg' } })),
    revision: required(form(file, { file: { contentType: 'image/png' } })),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'the content type of a part as OpenAPI defaults it',
    base: required(form(file, { note: { contentType: 'text/plain' } })),
    revision: required(form(file)),
    verdict: 'same',
  },
  {
    name: 'the style of a field of a form',
    base: required({
      'application/x-www-form-urlencoded': {
        schema: { type: 'object', properties: { l: { type: 'array', items: string } } },
        encoding: { l: { style: 'form', explode: true } },
      },
    }),
    revision: required({
      'application/x-www-form-urlencoded': {
        schema: { type: 'object', properties: { l: { type: 'array', items: string } } },
        encoding: { l: { style: 'form', explode: false } },
      },
    }),
    verdict: 'breaking',
  },
  {
    name: 'an example',
    base: required({ 'application/json': { schema: object, example: { a: 'x' } } }),
    revision: required({ 'application/json': { schema: object, example: { a: 'y' } } }),
    verdict: 'passing',
  },
  {
    name: 'a description',
    base: required(json(), { description: 'Old.' }),
    revision: required(json(), { description: 'New.' }),
    verdict: 'same',
  },
  {
    name: 'one of two media types narrows',
    base: required({ ...json(), 'application/xml': { schema: object } }),
    revision: required({ ...json(), 'application/xml': { schema: { ...object, required: ['a'] } } }),
    verdict: 'breaking',
  },
  {
    name: 'a body of a GET is new and optional',
    base: { ...body({}), operationId: 'x' },
    revision: { ...body({ content: json() }), operationId: 'x' },
    verdict: 'harmless',
  },
];

const responses: readonly Row[] = [
  {
    name: 'a success goes',
    base: answers({ '200': ok(), '202': ok() }),
    revision: answers({ '200': ok() }),
    verdict: 'breaking',
    back: 'passing',
  },
  {
    name: 'one success for another',
    base: answers({ '200': ok({ content: json() }) }),
    revision: answers({ '201': ok({ content: json() }) }),
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'a body or no content',
    base: answers({ '200': ok({ content: json() }) }),
    revision: answers({ '204': ok() }),
    verdict: 'breaking',
    back: 'breaking',
  },
  {
    name: 'an error more',
    base: answers({ '200': ok(), '400': ok() }),
    revision: answers({ '200': ok(), '400': ok(), '409': ok() }),
    verdict: 'passing',
    back: 'passing',
  },
  {
    name: 'a default beside a success',
    base: answers({ '200': ok() }),
    revision: answers({ '200': ok(), default: ok() }),
    verdict: 'passing',
    back: 'passing',
  },
  {
    name: 'the body of an error loses a required property',
    base: answers({
      '200': ok(),
      '400': ok({ content: json({ type: 'object', required: ['code'], properties: { code: string } }) }),
    }),
    revision: answers({ '200': ok(), '400': ok({ content: json({ type: 'object', properties: {} }) }) }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'the type of a code of an error',
    base: answers({
      '200': ok(),
      '4XX': ok({ content: json({ type: 'object', properties: { code: string } }) }),
    }),
    revision: answers({
      '200': ok(),
      '4XX': ok({ content: json({ type: 'object', properties: { code: integer } }) }),
    }),
    verdict: 'breaking',
  },
  {
    name: 'the body of the default narrows',
    base: answers({ default: ok({ content: json() }) }),
    revision: answers({ default: ok({ content: json({ ...object, required: ['a'] }) }) }),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'a media type more',
    base: answers({ '200': ok({ content: json() }) }),
    revision: answers({ '200': ok({ content: { ...json(), 'text/csv': { schema: string } } }) }),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'one media type for another',
    base: answers({ '200': ok({ content: json() }) }),
    revision: answers({ '200': ok({ content: { 'application/xml': { schema: object } } }) }),
    verdict: 'breaking',
  },
  {
    name: 'a range for a media type',
    base: answers({ '200': ok({ content: json() }) }),
    revision: answers({ '200': ok({ content: { 'application/*': { schema: object } } }) }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'a suffix of JSON',
    base: answers({ '400': ok({ content: json() }) }),
    revision: answers({ '400': ok({ content: { 'application/problem+json': { schema: object } } }) }),
    verdict: 'warning',
    back: 'breaking',
  },
  {
    name: 'the charset of JSON',
    base: answers({ '200': ok({ content: json() }) }),
    revision: answers({ '200': ok({ content: { 'application/json; charset=utf-8': { schema: object } } }) }),
    verdict: 'passing',
    back: 'passing',
  },
  {
    name: 'the body goes',
    base: answers({ '200': ok({ content: json() }) }),
    revision: answers({ '200': ok() }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'the schema of the body goes',
    base: answers({ '200': ok({ content: json() }) }),
    revision: answers({ '200': ok({ content: { 'application/json': {} } }) }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'a description',
    base: answers({ '200': ok() }),
    revision: answers({ '200': { description: 'Something else.' } }),
    verdict: 'same',
  },
  {
    name: 'responses in another order',
    base: answers({ '200': ok(), '404': ok() }),
    revision: answers({ '404': ok(), '200': ok() }),
    verdict: 'same',
  },
  {
    name: 'a link goes',
    base: answers({ '200': ok({ links: { self: { operationId: 'createThing' } } }) }),
    revision: answers({ '200': ok() }),
    verdict: 'passing',
    back: 'harmless',
  },
  {
    name: 'an optional header is new',
    base: answers({ '200': ok() }),
    revision: withHeader({ schema: integer }),
    verdict: 'harmless',
    back: 'warning',
  },
  {
    name: 'a required header is new',
    base: answers({ '200': ok() }),
    revision: withHeader({ required: true, schema: integer }),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'a header becomes required',
    base: withHeader({ schema: integer }),
    revision: withHeader({ required: true, schema: integer }),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'a required header is renamed',
    base: withHeader({ required: true, schema: integer }),
    revision: withHeader({ required: true, schema: integer }, 'X-Count'),
    verdict: 'breaking',
  },
  {
    name: 'a header changes its casing, which nobody sees',
    base: withHeader({ required: true, schema: integer }),
    revision: withHeader({ required: true, schema: integer }, 'x-total'),
    verdict: 'same',
  },
  {
    name: 'the type of a header',
    base: withHeader({ schema: integer }),
    revision: withHeader({ schema: string }),
    verdict: 'breaking',
    back: 'passing',
  },
  {
    name: 'an enum value of a header',
    base: withHeader({ schema: { ...string, enum: ['a'] } }),
    revision: withHeader({ schema: { ...string, enum: ['a', 'b'] } }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'the description of a header',
    base: withHeader({ description: 'Old.', schema: integer }),
    revision: withHeader({ description: 'New.', schema: integer }),
    verdict: 'same',
  },
];

const versions: readonly OpenApi[] = ['3.0.3', '3.1.0'];

function pairs(area: string, rows: readonly Row[]): Pair[] {
  return rows.flatMap(({ name, base, revision, verdict, back }, index): Pair[] => {
    const openapi = versions[index % 2];
    const forwards: Pair = {
      area,
      name,
      base: description({ '/things': { post: base } }, {}, openapi),
      revision: description({ '/things': { post: revision } }, {}, openapi),
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
}

export const messages: readonly Pair[] = [...pairs('bodies', bodies), ...pairs('responses', responses)];
