import type { Operation, Parameter } from '../contract/types.ts';
import type { Validators } from '../contract/validators.js';
import { wordsOf } from '../contract/violation.js';
import { Refusal } from './refusal.ts';

/** A query as Prism understands it. */
export interface PlainQuery {
  readonly values: Record<string, string | string[]>;
  /** What is wrong with what Prism would not understand. */
  readonly refusal: Refusal | undefined;
}

/**
 * Checks what Prism does not: query parameters that are JSON (`content` instead of `schema`), which it takes for plain
 * text and which are left out, and those with an empty value, which it takes for absent.
 */
export function readQuery(validators: Validators, operation: Operation, query: URLSearchParams): PlainQuery {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'query');
  const written = parameters.filter(({ mediaType }) => mediaType !== undefined);
  const names = [...new Set(query.keys())].filter(
    (name) => !written.some((parameter) => parameter.name === name),
  );
  const values = names.map((name): [string, string | string[]] => {
    const [first = '', ...others] = query.getAll(name);
    return [name, others.length === 0 ? first : [first, ...others]];
  });
  return {
    values: Object.fromEntries(values),
    refusal: parameters
      .map((parameter) =>
        parameter.mediaType === undefined
          ? checkEmpty(validators, parameter, query)
          : check(validators, parameter, query),
      )
      .find((refusal) => refusal !== undefined),
  };
}

function checkEmpty(
  { validate }: Validators,
  { name, schemaPointer }: Parameter,
  query: URLSearchParams,
): Refusal | undefined {
  if (schemaPointer === undefined || query.get(name) !== '' || validate(schemaPointer, '').length === 0)
    return undefined;
  const message = 'must not be empty';
  return new Refusal('invalidInput', `${name} ${message}.`, [{ field: name, message, rule: 'minLength' }]);
}

function check({ validate }: Validators, parameter: Parameter, query: URLSearchParams): Refusal | undefined {
  const { name, required, schemaPointer } = parameter;
  const text = query.get(name);
  if (text === null) {
    return required
      ? new Refusal('missingInput', `${name} is required.`, [
          { field: name, message: 'is required', rule: 'required' },
        ])
      : undefined;
  }
  const refuse = (message: string, rule: string) =>
    new Refusal('invalidInput', `${name} ${message}.`, [{ field: name, message, rule }]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('must be JSON', 'format');
  }
  const [violation] = schemaPointer === undefined ? [] : validate(schemaPointer, value);
  return violation === undefined
    ? undefined
    : refuse(`${violation.pointer} ${wordsOf(violation)}`.trim(), violation.keyword);
}
