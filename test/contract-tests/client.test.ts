import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/contract/pointer.js';
import { createMock } from '../../src/mock/mock.ts';
import { otherRequestId } from './answer.ts';
import { describedApis, describedOperations } from './described-apis.ts';
import { documentedAnswers } from './documented-answers.ts';
import { exampleInput, generatedClient, hasClient } from './generated-client.ts';

const mock = createMock({ apis: describedApis });

for (const { name, loaded, operation, validators } of describedOperations) {
  if (!hasClient(loaded.api)) continue;
  const { contract } = loaded;
  const { correlation, envelope } = contract.conventions;
  const documented = documentedAnswers(operation);
  const requestId = otherRequestId(contract, validators);
  const input = exampleInput(contract, operation);

  describe(`the client and ${name}`, () => {
    it('ALL-1 gives the data of the example', async () => {
      const call = await generatedClient(mock, loaded);
      const given = await call(operation, input);
      const [success] = documented;
      const example = success?.example?.value;
      if (given instanceof Blob) {
        expect(given.size).toBeGreaterThan(0);
        const bytes = Buffer.from(await given.arrayBuffer());
        if (example !== undefined) expect([bytes.toString(), bytes.toString('base64')]).toContain(example);
      } else {
        const { pagination: list } = operation;
        if (list !== undefined) {
          expect(given).toMatchObject({ items: valueAt(example, list.response.items), body: example });
          return;
        }
        expect(given).toEqual(
          typeof example === 'object' && envelope !== undefined ? valueAt(example, envelope.data) : example,
        );
      }
    });

    const failures = documented.filter(({ status }) => status >= 400);
    it('ALL-1 ALL-8 CF-8 throws each documented error with its code and the request id', async () => {
      const call = await generatedClient(mock, loaded);
      expect(failures.length).toBeGreaterThan(0);
      for (const { name, status, example } of failures) {
        const headers = {
          Prefer: `code=${status}, example=${example?.name}`,
          [correlation.parameter.name]: requestId,
        };
        const code = valueAt(example?.value, contract.conventions.errors.code);
        await expect(call(operation, { ...input, headers }), name).rejects.toMatchObject({
          operation: operation.id,
          status,
          code,
          requestId,
        });
      }
    });
  });
}
