// @ts-check
import { valueAt } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { errorCodesOf } from './reading/error-code.js';
import { isJson } from './reading/media-type.js';
import { failures, nameOf } from './reading/status.js';

/** @see docs/rules/error-example.md */
export const errorExample = contractRule({
  description: 'The examples of an error show each of its codes, and the status that they come with.',
  severity: 'error',
  check(contract, report) {
    const { errors } = contract.conventions;
    const known = errorCodesOf(contract);
    for (const operation of contract.operations) {
      for (const response of failures(operation)) {
        const examples = response.content.filter(isJson).flatMap((media) => media.examples);
        // A body without any example is told by example-present.
        if (examples.length === 0) continue;
        const name = nameOf(operation, response);
        const shown = new Set(examples.map(({ value }) => valueAt(value, errors.code)));
        response.errorCodes.forEach((code, index) => {
          // A code that the API does not have is told by error-codes.
          if (shown.has(code) || !known.has(code)) return;
          report(
            `${response.pointer}/x-error-codes/${index}`,
            `No example of ${name} shows the code "${code}" that it lists: no mock can answer it, and no reader sees it. Add one under \`examples\`.`,
          );
        });
        const place = errors.status;
        if (place === undefined || !/^\d+$/.test(response.status)) continue;
        for (const example of examples) {
          const status = valueAt(example.value, place);
          if (status === undefined || String(status) === response.status) continue;
          report(
            example.pointer + place,
            `The example ${example.name} of ${name} says ${JSON.stringify(status)} at ${place}, which repeats the status (x-conventions.errors.status). Write ${response.status}.`,
          );
        }
      }
    }
  },
});
