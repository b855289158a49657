import { didYouMean } from '../contract/did-you-mean.js';
import type { LoadedApi } from '../contract/types.ts';
import type { Finding } from './finding.ts';

/**
 * Checks the steps of an API's workflows against its contract: the operation exists, and so does each parameter that
 * a step gives it. A step that names neither is left to the structure of Arazzo.
 */
export function lintWorkflows({ contract, workflows }: LoadedApi): Finding[] {
  const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
  return workflows.flatMap(({ file, steps }) => {
    const finding = (rule: string, pointer: string, message: string): Finding => ({
      file: file.name,
      ...file.locate(pointer),
      severity: 'error',
      rule,
      message,
      url: `docs/rules/${rule}.md`,
    });
    return steps.flatMap(({ stepId, pointer, operationId, parameters }) => {
      if (operationId === undefined) return [];
      const operation = operations.get(operationId);
      if (operation === undefined) {
        const near = didYouMean(operationId, [...operations.keys()]) || '.';
        return [
          finding(
            'workflow-operation',
            `${pointer}/operationId`,
            `The step ${stepId} calls ${operationId}, which ${contract.title} does not have${near}`,
          ),
        ];
      }
      const credentials = new Set(
        Object.values(contract.securitySchemes).map(({ parameterName = 'Authorization' }) =>
          parameterName.toLowerCase(),
        ),
      );
      return parameters
        .filter(({ name, in: place }) => !(place === 'header' && credentials.has(name.toLowerCase())))
        .filter(
          ({ name, in: place }) =>
            !operation.parameters.some(
              (parameter) => parameter.in === place && parameter.name.toLowerCase() === name.toLowerCase(),
            ),
        )
        .map(({ name, in: place, pointer: at }) => {
          const elsewhere = operation.parameters.find(
            (parameter) => parameter.name.toLowerCase() === name.toLowerCase(),
          );
          const names = operation.parameters.map((parameter) => parameter.name);
          const near =
            elsewhere === undefined ? didYouMean(name, names) || '.' : `; it stands in: ${elsewhere.in}.`;
          return finding(
            'workflow-parameter',
            at,
            `The step ${stepId} gives ${operationId} the ${place} parameter ${name}, which it does not take${near}`,
          );
        });
    });
  });
}
