import type { ApiErrorFacts, FieldError, UnexpectedResponse } from './api-error.ts';
import type { ConventionTable } from './api-table.ts';
import { bodyAt } from './body-at.ts';
import type { Exchanged } from './exchange.ts';
import { jsonOrText } from './receive.ts';
import { serverWait } from './retry-timing.ts';

const unexpected: UnexpectedResponse = 'unexpected-response';

/**
 * What an unsuccessful answer says, read at the places that the API declares.
 *
 * @param operation the `operationId` of the call
 */
export function readError(conventions: ConventionTable, operation: string, answer: Exchanged): ApiErrorFacts {
  const { response, requestId, attempts } = answer;
  const { error } = conventions;
  const body = jsonOrText(answer.body);
  const code = text(bodyAt(body, error.code));
  const wait = serverWait(conventions, response, body, Date.now());
  return {
    operation,
    code: code ?? unexpected,
    message:
      text(bodyAt(body, error.message)) ?? `${operation} was answered with ${describe(response, body)}.`,
    field: text(bodyAt(body, error.field)),
    fieldErrors: readFieldErrors(error.fields, body),
    details: bodyAt(body, error.details),
    requestId: text(bodyAt(body, error.requestId)) ?? requestId,
    attempts,
    retryAfter: wait === undefined ? undefined : wait / 1000,
    body: code === undefined ? (answer.body ?? '') : body,
    response,
  };
}

function readFieldErrors(
  places: ConventionTable['error']['fields'],
  body: unknown,
): FieldError[] | undefined {
  const list = bodyAt(body, places?.at);
  if (places === undefined || !Array.isArray(list)) return undefined;
  return list.map((item: unknown) => {
    const code = text(bodyAt(item, places.code));
    return {
      field: text(bodyAt(item, places.field)) ?? '',
      message: text(bodyAt(item, places.message)) ?? '',
      ...(code === undefined ? {} : { code }),
    };
  });
}

function describe({ status, statusText, type }: Response, body: unknown): string {
  if (type === 'opaqueredirect' || /30[12378]/.test(`${status}`)) return 'a redirect, which is not followed';
  const kind =
    typeof body !== 'string'
      ? 'a body that is not an error of this API'
      : body === ''
        ? 'no body'
        : 'a body that is not JSON';
  return `${`${status} ${statusText}`.trim()} and ${kind}`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
