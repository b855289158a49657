import type { Response as Described, Example, MediaType, Operation } from '../contract/types.ts';
import { documentedResponse } from './documented-response.ts';
import { readPrefer } from './prism.ts';
import { Refusal } from './refusal.ts';
import { matches } from './request-body.ts';

/** Which of the documented answers a client wants to see (`Prefer`, RFC 7240). */
export interface Preference {
  readonly status: number;
  readonly response: Described;
  readonly mediaType?: MediaType;
  readonly example?: Example;
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
  const { code, exampleKey, dynamic } = wanted;
  const response =
    code === undefined
      ? (findExample(operation, exampleKey) ?? firstSuccess(operation))
      : documentedResponse(operation, code);
  if (response === undefined) {
    throw refuse(
      `Prefer: code=${code} asks for a status that ${operation.id} does not document`,
      operation.responses.map(({ status }) => status),
    );
  }
  const mediaType = acceptable(response, headers.get('accept') ?? '*/*');
  const example = mediaType?.examples.find(({ name }) => name === exampleKey);
  if (exampleKey !== undefined && example === undefined) {
    throw refuse(
      `Prefer: example=${exampleKey} asks for an example that the ${response.status} of ${operation.id} does not have`,
      mediaType?.examples.map(({ name }) => name) ?? [],
    );
  }
  return {
    status: code ?? statusOf(response.status),
    response,
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(example === undefined ? {} : { example }),
    dynamic,
  };
}

function refuse(what: string, known: readonly string[]): Refusal {
  const message = known.length === 0 ? `${what}.` : `${what}. Known: ${known.join(', ')}.`;
  return new Refusal('invalidInput', message, [{ field: 'Prefer', message, rule: 'enum' }]);
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

/** `2XX` stands for its first, and `default` alone for a success. */
function statusOf(status: string): number {
  return status === 'default' ? 200 : Number(status.replaceAll(/x/gi, '0'));
}
