/** One error code of a new API. */
export interface ErrorCode {
  readonly code: string;
  /** What it says to programs; a sentence without its capital. */
  readonly meaning: string;
  /** The message of its example. */
  readonly message: string;
  /** The field that its example blames, in snake_case, and what is wrong with it. */
  readonly blames?: readonly [field: string, message: string];
}

/** One error response, which operations share. */
export interface ErrorAnswer {
  readonly status: number;
  readonly description: string;
  /** The codes that it can carry; the examples stand in files of these names. */
  readonly codes: readonly string[];
  /** Whether it tells how long to wait. */
  readonly paced?: true;
}

/** The codes of a new API, in the order of its list. */
export const errorCodes: readonly ErrorCode[] = [
  {
    code: 'invalid_input',
    meaning: 'a parameter or a field breaks its rules.',
    message: 'The request breaks a rule. See the fields.',
    blames: ['X-Request-Id', 'must have at most 128 characters.'],
  },
  {
    code: 'missing_input',
    meaning: 'a required parameter or field is not there.',
    message: 'The request lacks something. See the fields.',
    blames: ['name', 'is required.'],
  },
  { code: 'malformed_body', meaning: 'the body cannot be read.', message: 'The body is not valid JSON.' },
  {
    code: 'unauthenticated',
    meaning: 'credentials are missing, wrong or expired.',
    message: 'The credentials are missing or not valid.',
  },
  {
    code: 'forbidden',
    meaning: 'the credentials lack the scope that the operation asks for.',
    message: 'The credentials do not reach this far.',
  },
  { code: 'not_found', meaning: 'nothing has this id.', message: 'There is nothing of this id.' },
  { code: 'already_exists', meaning: 'the name is taken.', message: 'Another one has this name already.' },
  {
    code: 'idempotency_key_reused',
    meaning: 'the key was used for another request before.',
    message: 'This key belongs to another request. Use a new one.',
  },
  {
    code: 'idempotency_in_progress',
    meaning: 'the first request with this key is still being worked on.',
    message: 'The first request with this key still runs. Wait, then send the same again.',
  },
  {
    code: 'rate_limited',
    meaning: 'too many requests; wait as told.',
    message: 'Too many requests. Try again in 42 seconds.',
  },
  {
    code: 'internal_error',
    meaning: 'the server failed.',
    message: 'The server failed. Support can find the cause by the request id.',
  },
];

/** The error responses of a new API, by the name of their component. */
export const errorAnswers: Readonly<Record<string, ErrorAnswer>> = {
  InvalidParameter: {
    status: 400,
    description: 'A parameter or a header breaks its rules.',
    codes: ['invalid_input'],
  },
  InvalidBody: {
    status: 400,
    description:
      'The body cannot be read, a field or a parameter breaks its rules, or a required one is missing.',
    codes: ['missing_input', 'invalid_input', 'malformed_body'],
  },
  Unauthenticated: {
    status: 401,
    description: 'Credentials are missing, wrong or expired. Another attempt needs other ones.',
    codes: ['unauthenticated'],
  },
  Forbidden: {
    status: 403,
    description: 'The credentials are good but lack the scope that the operation asks for.',
    codes: ['forbidden'],
  },
  NotFound: {
    status: 404,
    description: 'Nothing has this id, or this caller may not know of it.',
    codes: ['not_found'],
  },
  AlreadyExistsOrInProgress: {
    status: 409,
    description: 'The name is taken, or the first request with this key is still being worked on.',
    codes: ['already_exists', 'idempotency_in_progress'],
  },
  InProgress: {
    status: 409,
    description: 'The first request with this key is still being worked on. Wait, then send the same again.',
    codes: ['idempotency_in_progress'],
  },
  IdempotencyKeyReused: {
    status: 422,
    description: 'The key was used for another request before. Use a new one for a new request.',
    codes: ['idempotency_key_reused'],
  },
  RateLimited: {
    status: 429,
    description: 'The caller is over its rate. Wait as long as `Retry-After` says.',
    codes: ['rate_limited'],
    paced: true,
  },
  InternalError: {
    status: 500,
    description: 'The server failed. When it goes on, give the request id to support.',
    codes: ['internal_error'],
  },
};

/** The name of the example of a code: `NotFound`. */
export function exampleName(code: string): string {
  return code.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
