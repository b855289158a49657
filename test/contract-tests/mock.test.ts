import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/contract/pointer.js';
import { createMock } from '../../src/mock/mock.ts';
import { type Answer, createInspection, otherRequestId, readAnswer, withoutRequestId } from './answer.ts';
import { describedApis, describedOperations } from './described-apis.ts';
import { askFor, type DocumentedAnswer, documentedAnswers } from './documented-answers.ts';
import { exampleBodies, exampleRequest } from './example-request.ts';

const mock = createMock({ apis: describedApis });

for (const { name, loaded, operation, validators } of describedOperations) {
  const { contract } = loaded;
  const { correlation, errors, rateLimit } = contract.conventions;
  const inspect = createInspection(contract, validators);
  const documented = documentedAnswers(operation);
  const requestId = otherRequestId(contract, validators);

  let asked: Promise<readonly (DocumentedAnswer & { readonly answer: Answer })[]> | undefined;
  /** Every documented answer, asked for once for all tests. */
  function everyAnswer() {
    asked ??= Promise.all(
      documented.map(async (wanted) => ({
        ...wanted,
        answer: await askFor(mock, loaded, operation, wanted, requestId),
      })),
    );
    return asked;
  }

  describe(name, () => {
    it('ALL-1 ALL-3 is answered with every documented example, valid and under its status', async () => {
      for (const { name, status, media, example, answer } of await everyAnswer()) {
        expect(answer.status, name).toBe(status);
        expect(inspect(operation, answer), name).toEqual([]);
        expect(answer.headers.get('X-Accord-Violations'), name).toBeNull();
        if (example === undefined) expect(answer.bytes.length > 0, name).toBe(media !== undefined);
        else expect(shown(answer), name).toContainEqual(withoutRequestId(contract, example.value));
      }
    });

    /** A body as an example may write it: JSON as it is, text, or bytes in Base64. */
    function shown({ body, bytes }: Answer): unknown[] {
      return body === undefined
        ? [bytes.toString(), bytes.toString('base64')]
        : [withoutRequestId(contract, body)];
    }

    it('ALL-8 echoes the request id of the client on every answer, errors included', async () => {
      for (const { name, status, answer } of await everyAnswer()) {
        expect(answer.headers.get(correlation.header), name).toBe(requestId);
        if (status >= 400 && errors.requestId !== undefined) expect(answer.requestId, name).toBe(requestId);
      }
    });

    it('CF-8 tells every failure in the shape of the API, by a code that the operation documents', async () => {
      const failures = (await everyAnswer()).filter(({ status }) => status >= 400);
      expect(failures.length).toBeGreaterThan(0);
      for (const { name, status, answer } of failures) {
        expect(validators.validate(`/components/schemas/${errors.schema}`, answer.body), name).toEqual([]);
        expect(operation.errorCodes, name).toContain(answer.code);
        if (errors.status !== undefined) expect(valueAt(answer.body, errors.status), name).toBe(status);
      }
    });

    if (rateLimit !== undefined) {
      it('CF-2 says on every answer how much the caller may still ask', async () => {
        const { limit, remaining, reset } = rateLimit.headers;
        for (const { name, answer } of await everyAnswer()) {
          const [most = -1, left = -1, at = -1] = [limit, remaining, reset].map((header) =>
            Number(answer.headers.get(header) ?? -1),
          );
          expect([left >= 0, left <= most, at >= 0], name).toEqual([true, true, true]);
        }
      });
    }

    if (errors.retryAfter !== undefined) {
      const { retryAfter } = errors;
      it('CF-2 says in the body of a 429 how long to wait', async () => {
        for (const { name, answer } of await everyAnswer()) {
          if (answer.code !== errors.causes.rateLimited.code) continue;
          expect(valueAt(answer.body, retryAfter), name).toEqual(expect.any(Number));
        }
      });
    }

    for (const [index, body] of exampleBodies(operation).entries()) {
      it(`ALL-3 takes its documented ${body.media.mediaType}, example ${index + 1}`, async () => {
        const answer = await readAnswer(
          contract,
          await mock.fetch(await exampleRequest(loaded, operation, { body })),
        );
        expect([answer.status, answer.code]).toEqual([documented[0]?.status, undefined]);
      });
    }
  });
}
