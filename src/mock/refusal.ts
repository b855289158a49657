import type { Cause, CodedStatus } from '../contract/types.ts';

/** One field that is wrong. */
export interface FieldError {
  /** A parameter, or the place in a body with dots: `steps.0.type`. */
  readonly field: string;
  readonly message: string;
  /** The JSON Schema keyword that it breaks. */
  readonly rule: string;
}

/** Why a request is not answered as it wished; becomes an error in the API's own shape. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code = 'refusal';
  /** A cause that the API declares an answer to, or that answer itself. */
  readonly reason: Cause | CodedStatus;
  readonly fields: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    reason: Cause | CodedStatus,
    message: string,
    fields: readonly FieldError[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.reason = reason;
    this.fields = fields;
    this.headers = headers;
  }
}
