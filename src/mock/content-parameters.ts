import type { Operation, Parameter } from '../contract/types.ts';
import type { Validators } from '../contract/validators.js';
import { wordsOf } from '../contract/violation.js';
import { Refusal } from './refusal.ts';

/** A query without the parameters that are written in a media type. */
export interface SeparatedQuery {
  readonly rest: Record<string, string | string[]>;
  /** What is wrong with those that were taken out. */
  readonly refusal: Refusal | undefined;
}

/**
 * Checks query parameters that are JSON (`content` instead of `schema`), which Prism takes for plain text, and gives
 * the others in Prism's form.
 */
export function separateContentParameters(
  validators: Validators,
  operation: Operation,
  query: URLSearchParams,
): SeparatedQuery {
  const written = operation.parameters.filter(
    (parameter) => parameter.in === 'query' && parameter.mediaType !== undefined,
  );
  const rest: Record<string, string | string[]> = {};
  for (const name of new Set(query.keys())) {
    if (written.some((parameter) => parameter.name === name)) continue;
    const values = query.getAll(name);
    rest[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return {
    rest,
    refusal: written.map((parameter) => check(validators, parameter, query)).find(Boolean),
  };
}

function check({ validate }: Validators, parameter: Parameter, query: URLSearchParams): Refusal | undefined {
  const { name, required, schemaPointer } = parameter;
  const text = query.get(name);
  if (text === null) {
    return required
      ? new Refusal('missingInput', `${name} is required.`, [{ field: name, message: 'is required' }])
      : undefined;
  }
  const refuse = (message: string) =>
    new Refusal('invalidInput', `${name} ${message}.`, [{ field: name, message }]);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('must be JSON');
  }
  const [violation] = schemaPointer === undefined ? [] : validate(schemaPointer, value);
  return violation === undefined ? undefined : refuse(`${violation.pointer} ${wordsOf(violation)}`.trim());
}
