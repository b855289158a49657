// @ts-check
import { contractRule } from './reading/contract-rule.js';

/** @see docs/rules/correlation-parameter.md */
export const correlationParameter = contractRule({
  description: 'Every operation takes the correlation id of the client.',
  severity: 'error',
  check({ conventions, operations }, report) {
    const { component, name } = conventions.correlation.parameter;
    for (const operation of operations) {
      const parameter = operation.parameters.find(
        (candidate) => candidate.in === 'header' && candidate.name.toLowerCase() === name.toLowerCase(),
      );
      if (parameter === undefined) {
        report(
          `${operation.pointer}/parameters`,
          `${operation.id} lacks the header parameter ${name} that x-conventions.correlation.parameter declares. Refer to the component ${component}.`,
        );
      } else if (parameter.component !== component) {
        report(
          parameter.usePointer,
          `The header parameter ${name} is defined again here. Refer to the component ${component}, which x-conventions.correlation.parameter names.`,
        );
      }
    }
  },
});
