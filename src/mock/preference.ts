import type { Response as Described, MediaType, Operation } from '../contract/types.ts';
import { readPrefer } from './prism.ts';
import { Refusal } from './refusal.ts';
import { matches } from './request-body.ts';

/** Which of the documented answers a client wants to see (`Prefer`, RFC 7240). */
export interface Preference {
  readonly response: Described;
  readonly mediaType?: MediaType;
  /** The name of an example. */
  readonly example?: string;
  /** Whether the body is to be made up from the schema. */
  readonly dynamic: boolean;
}

/**
 * Reads `Prefer: code=404, example=not_found` or `Prefer: dynamic=true`, and `Accept`. Without them it is the first
 * success and its first media type.
 *
 * @throws {Refusal} when the operation documents no such answer; the message lists those it does
 */
export function readPreference(headers: Headers, operation: Operation): Preference {
  const wanted = readPrefer(headers.get('prefer'));
  if (wanted === undefined)
    throw refuse('Prefer is written as `code=404, example=name` or `dynamic=true`', []);
  const { code, exampleKey: example, dynamic } = wanted;
  const response =
    code === undefined
      ? (findExample(operation, example) ?? firstSuccess(operation))
      : findStatus(operation, String(code));
  if (response === undefined) {
    throw refuse(
      `Prefer: code=${code} asks for a status that ${operation.id} does not document`,
      operation.responses.map(({ status }) => status),
    );
  }
  const mediaType = acceptable(response, headers.get('accept') ?? '*/*');
  if (example !== undefined && !mediaType?.examples.some(({ name }) => name === example)) {
    throw refuse(
      `Prefer: example=${example} asks for an example that the ${response.status} of ${operation.id} does not have`,
      mediaType?.examples.map(({ name }) => name) ?? [],
    );
  }
  return {
    response,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(example === undefined ? {} : { example }),
    dynamic,
  };
}

function refuse(what: string, known: readonly string[]): Refusal {
  const message = known.length === 0 ? `${what}.` : `${what}. Known: ${known.join(', ')}.`;
  return new Refusal('invalidInput', message, [{ field: 'Prefer', message }]);
}

function findStatus({ responses }: Operation, code: string): Described | undefined {
  return (
    responses.find(({ status }) => status === code) ??
    responses.find(({ status }) => status.toUpperCase() === `${code[0]}XX`)
  );
}

/** The success that has an example of this name. */
function findExample({ responses }: Operation, example: string | undefined): Described | undefined {
  return responses.find(
    ({ status, content }) =>
      status.startsWith('2') && content.some(({ examples }) => examples.some(({ name }) => name === example)),
  );
}

function firstSuccess({ responses }: Operation): Described | undefined {
  return responses.find(({ status }) => status.startsWith('2')) ?? responses[0];
}

/** The first media type that the client takes; the first of all where it takes none, which HTTP allows. */
function acceptable({ content }: Described, accept: string): MediaType | undefined {
  const patterns = accept.split(',').map((part) => part.trim());
  return (
    content.find(({ mediaType }) => patterns.some((pattern) => matches(pattern, mediaType.toLowerCase()))) ??
    content[0]
  );
}
