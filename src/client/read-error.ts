import type { ApiErrorFacts, FieldError, UnexpectedResponse } from './api-error.ts';
import type { ConventionTable } from './api-table.ts';
import { bodyAt } from './body-at.ts';

const unexpected: UnexpectedResponse = 'unexpected-response';

/**
 * What an unsuccessful answer says, read at the places that the API declares.
 *
 * @param operation the `operationId` of the call
 * @param body the parsed body, or its text where it is no JSON
 */
export function readError(
  conventions: ConventionTable,
  operation: string,
  response: Response,
  body: unknown,
): ApiErrorFacts {
  const { error, requestIdHeader } = conventions;
  const code = text(bodyAt(body, error.code));
  return {
    operation,
    code: code ?? unexpected,
    message:
      text(bodyAt(body, error.message)) ??
      `${operation} was answered with ${`${response.status} ${response.statusText}`.trim()} and ${describe(body)}.`,
    field: text(bodyAt(body, error.field)),
    fieldErrors: readFieldErrors(error.fields, body),
    details: bodyAt(body, error.details),
    requestId: text(bodyAt(body, error.requestId)) ?? response.headers.get(requestIdHeader) ?? undefined,
    retryAfter: seconds(bodyAt(body, error.retryAfter)) ?? seconds(response.headers.get('Retry-After')),
    body: code === undefined && typeof body !== 'string' ? undefined : body,
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

function describe(body: unknown): string {
  if (body === undefined || body === '') return 'no body';
  return typeof body === 'string' ? 'a body that is not JSON' : 'a body that is not an error of this API';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Delay seconds (RFC 9110, section 10.2.3). */
function seconds(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined;
}
