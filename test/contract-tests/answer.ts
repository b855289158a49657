import { isTyped } from '../../src/contract/body-place.js';
import { isObject, valueAt } from '../../src/contract/pointer.js';
import type { Contract, Response as Described, Operation, Parameter } from '../../src/contract/types.ts';
import type { Validators } from '../../src/contract/validators.js';

/** An answer, read at the places that the contract declares. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** The parsed body where it is JSON. */
  readonly body: unknown;
  /** What an error says. */
  readonly code: unknown;
  readonly requestId: unknown;
  /** The names of all fields that an error names. */
  readonly fields: readonly unknown[];
}

export async function readAnswer({ conventions }: Contract, response: Response): Promise<Answer> {
  const { errors } = conventions;
  const bytes = Buffer.from(await response.arrayBuffer());
  const mediaType = (response.headers.get('Content-Type') ?? '').split(';')[0] ?? '';
  const body: unknown = /[/+]json$/.test(mediaType) ? JSON.parse(bytes.toString()) : undefined;
  const at = (pointer: string | undefined) => (pointer === undefined ? undefined : valueAt(body, pointer));
  const list = at(errors.fields?.at);
  return {
    status: response.status,
    headers: response.headers,
    mediaType,
    bytes,
    body,
    code: at(errors.code),
    requestId: at(errors.requestId),
    fields: [
      ...(Array.isArray(list) ? list.map((item) => valueAt(item, errors.fields?.field ?? '')) : []),
      at(errors.field),
    ].filter((field) => field !== undefined),
  };
}

/** Says what an answer has against the contract, one sentence each; nothing where it keeps it. */
export type Inspect = (operation: Operation, answer: Answer) => readonly string[];

/** Checks answers against what an operation documents for their status: headers, media type, body. */
export function createInspection(contract: Contract, validators: Validators): Inspect {
  return (operation, answer) => {
    const described = operation.responses.find(({ status }) => status === String(answer.status));
    if (described === undefined) {
      const pointer = `/components/schemas/${contract.conventions.errors.schema}`;
      return bodyDefects(validators, pointer, answer);
    }
    return [
      ...headerDefects(contract, validators, described, answer),
      ...contentDefects(validators, described, answer),
    ];
  };
}

function headerDefects(
  { document }: Contract,
  { validate }: Validators,
  { headers }: Described,
  answer: Answer,
): string[] {
  return headers.flatMap(({ name, required, schemaPointer }) => {
    const text = answer.headers.get(name);
    if (text === null) return required ? [`${name} is missing`] : [];
    if (schemaPointer === undefined) return [];
    const isText = isTyped(document, schemaPointer, 'string');
    const violations = validate(schemaPointer, isText ? text : JSON.parse(text));
    return violations.map(({ message }) => `${name}: ${text} ${message}`);
  });
}

function contentDefects(validators: Validators, { content }: Described, answer: Answer): string[] {
  if (content.length === 0) return answer.bytes.length === 0 ? [] : ['a body that is not documented'];
  const media = content.find(({ mediaType }) => mediaType.split(';')[0] === answer.mediaType);
  if (media === undefined) return [`${answer.mediaType || 'no media type'} is not documented`];
  if (media.schemaPointer === undefined || answer.body === undefined) return [];
  return bodyDefects(validators, media.schemaPointer, answer);
}

function bodyDefects({ validate }: Validators, pointer: string, { body }: Answer): string[] {
  return validate(pointer, body).map((violation) => `the body at ${violation.pointer} ${violation.message}`);
}

/** A correlation id that the API takes and that no example shows, so that an echo cannot be an example. */
export function otherRequestId(contract: Contract, { validate }: Validators): string {
  const parameter = correlationParameter(contract);
  const example = String(parameter?.examples[0]?.value ?? 'request-id');
  const candidates = [...'0123456789abcdef'].map((digit) => example.slice(0, -1) + digit);
  const id = candidates.find(
    (candidate) => candidate !== example && validate(parameter?.schemaPointer ?? '', candidate).length === 0,
  );
  if (id === undefined) throw new Error(`no other id like ${example} is valid`);
  return id;
}

function correlationParameter({ operations, conventions }: Contract): Parameter | undefined {
  const { name } = conventions.correlation.parameter;
  return operations
    .flatMap(({ parameters }) => parameters)
    .find((parameter) => parameter.in === 'header' && parameter.name === name);
}

/** A copy of a body without its correlation id. */
export function withoutRequestId({ conventions }: Contract, body: unknown): unknown {
  const copy: unknown = structuredClone(body);
  const [, parent = '', name = ''] = /^(.*)\/([^/]+)$/.exec(conventions.errors.requestId ?? '') ?? [];
  const holder = valueAt(copy, parent);
  if (isObject(holder)) delete holder[name];
  return copy;
}
