import type { Json, LoadedApi, MediaType, Operation } from '../../src/contract/types.ts';
import type { Mock } from '../../src/mock/mock.ts';
import { type Answer, readAnswer } from './answer.ts';
import { exampleRequest } from './example-request.ts';

/** One answer that an operation documents: a status and, where it has a body, one example of it. */
export interface DocumentedAnswer {
  /** For people: `404 resource_not_found`. */
  readonly name: string;
  readonly status: number;
  readonly media?: MediaType;
  readonly example?: { readonly name: string; readonly value: Json };
}

/** Every answer that an operation documents, in the order of the description. */
export function documentedAnswers({ responses }: Operation): DocumentedAnswer[] {
  return responses.flatMap(({ status: text, content }): DocumentedAnswer[] => {
    const status = Number(text);
    if (content.length === 0) return [{ name: text, status }];
    return content.flatMap((media): DocumentedAnswer[] =>
      media.examples.length === 0
        ? [{ name: text, status, media }]
        : media.examples.map((example) => ({ name: `${text} ${example.name}`, status, media, example })),
    );
  });
}

/** Asks a mock for one of them. */
export async function askFor(
  mock: Mock,
  loaded: LoadedApi,
  operation: Operation,
  { status, media, example }: DocumentedAnswer,
  requestId: string,
): Promise<Answer> {
  const headers = {
    Prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example.name}`,
    Accept: media?.mediaType ?? '*/*',
    [loaded.contract.conventions.correlation.parameter.name]: requestId,
  };
  return readAnswer(loaded.contract, await mock.fetch(await exampleRequest(loaded, operation, { headers })));
}
