import { describe, expect, it } from 'vitest';
import { createMock } from '../../src/mock/mock.ts';
import { createInspection, otherRequestId, readAnswer } from './answer.ts';
import { describedApis, describedOperations } from './described-apis.ts';
import { exampleRequest } from './example-request.ts';
import {
  type FaultyRequest,
  invalidInput,
  missingInput,
  surplusInput,
  unauthorised,
} from './faulty-requests.ts';

const mock = createMock({ apis: describedApis });

for (const { name, loaded, operation, validators } of describedOperations) {
  const { contract } = loaded;
  const { causes } = contract.conventions.errors;
  const inspect = createInspection(contract, validators);
  const requestId = otherRequestId(contract, validators);

  async function call({ changes }: FaultyRequest) {
    const headers = { ...changes.headers, [contract.conventions.correlation.parameter.name]: requestId };
    return readAnswer(
      contract,
      await mock.fetch(await exampleRequest(loaded, operation, { ...changes, headers })),
    );
  }

  /** Every faulty request must get this answer, which names the field that is to blame. */
  async function expectRefusals(
    requests: readonly FaultyRequest[],
    cause: keyof typeof causes,
  ): Promise<void> {
    for (const request of requests) {
      const { fault, field } = request;
      const answer = await call(request);
      const { status, code } = answer;
      expect({ fault, status, code }).toEqual({ fault, ...causes[cause] });
      expect(inspect(operation, answer), fault).toEqual([]);
      expect(answer.headers.get(contract.conventions.correlation.header), fault).toBe(requestId);
      if (contract.conventions.errors.requestId !== undefined)
        expect(answer.requestId, fault).toBe(requestId);
      if (field !== undefined)
        expect(
          answer.fields.map((named) => String(named).split('.')[0]),
          fault,
        ).toContain(field);
    }
  }

  function refuses(title: string, requests: readonly FaultyRequest[], cause: keyof typeof causes): void {
    if (requests.length > 0) it(title, () => expectRefusals(requests, cause));
  }

  describe(name, () => {
    refuses(
      'ALL-1 ALL-8 refuses whoever shows no credentials that it takes',
      unauthorised(loaded, operation),
      'unauthenticated',
    );
    refuses(
      'ALL-1 ALL-8 refuses a request without what is required',
      missingInput(loaded, operation),
      'missingInput',
    );
    refuses(
      'ALL-1 ALL-8 refuses values that their schemas do not admit',
      invalidInput(loaded, operation, validators),
      'invalidInput',
    );
    refuses(
      'ALL-1 ALL-8 refuses fields that a client cannot send',
      surplusInput(loaded, operation),
      'invalidInput',
    );

    it('ALL-3 takes each kind of credentials that it names', async () => {
      const success = operation.responses[0]?.status;
      for (const security of operation.security.length > 0 ? operation.security : [[]]) {
        const { status } = await mock.fetch(await exampleRequest(loaded, operation, { security }));
        expect([security, String(status)]).toEqual([security, success]);
      }
    });
  });
}
