import { didYouMean } from '../contract/did-you-mean.js';
import { isObject, valueAt } from '../contract/pointer.js';
import type { LoadedApi, Operation, Pointer, WorkflowStep } from '../contract/types.ts';
import type { Finding } from './finding.ts';

/**
 * Checks the steps of an API's workflows against its contract: the operation exists, and so does each parameter that
 * a step gives it, and the step gives what the operation requires. A step that names neither is left to the structure of Arazzo.
 */
export function lintWorkflows({ contract, workflows }: LoadedApi): Finding[] {
  const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
  return workflows.flatMap(({ file, steps }) => {
    const finding = (rule: string, pointer: string, message: string): Finding => ({
      file: file.name,
      ...file.locate(pointer),
      pointer,
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
      const isUnknown = ({ name, in: place }: Given) =>
        !(place === 'header' && credentials.has(name.toLowerCase())) &&
        !operation.parameters.some((parameter) => isSame(parameter, { name, in: place }));
      const unknown = parameters.filter(isUnknown);
      if (unknown.length === 0) {
        return lacking(file.value, pointer, operation, parameters).map(({ name, in: place }) =>
          finding(
            'workflow-parameter',
            pointer,
            `The step ${stepId} gives ${operationId} no ${name}, the ${place} that it requires. Add it.`,
          ),
        );
      }
      return unknown.map(({ name, in: place, pointer: at }) => {
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

type Given = Pick<WorkflowStep['parameters'][number], 'name' | 'in'>;

function isSame(parameter: Given, given: Given): boolean {
  return parameter.in === given.in && parameter.name.toLowerCase() === given.name.toLowerCase();
}

/** What an operation requires and neither a step nor its workflow gives; a body goes by the name `requestBody`. */
function lacking(
  document: unknown,
  pointer: Pointer,
  operation: Operation,
  parameters: readonly Given[],
): { readonly name: string; readonly in: string }[] {
  const step = valueAt(document, pointer);
  const workflow = valueAt(document, pointer.replace(/\/steps\/\d+$/, ''));
  const listed = [workflow, step].flatMap((holder): unknown[] =>
    isObject(holder) && Array.isArray(holder.parameters) ? holder.parameters : [],
  );
  // What a reference to a component gives is not looked up.
  if (listed.some((parameter) => isObject(parameter) && parameter.reference !== undefined)) return [];
  const given: Given[] = listed.flatMap((parameter) =>
    isObject(parameter) ? [{ name: String(parameter.name), in: String(parameter.in) }] : [],
  );
  const missing = operation.parameters
    .filter(({ required }) => required)
    .filter((parameter) => ![...given, ...parameters].some((one) => isSame(parameter, one)))
    .map(({ name, in: place }) => ({ name, in: `${place} parameter` }));
  const body = isObject(step) && step.requestBody === undefined && operation.requestBody?.required === true;
  return [...missing, ...(body ? [{ name: 'requestBody', in: 'body' }] : [])];
}
