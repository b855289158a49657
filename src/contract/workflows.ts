import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowStep, Workflows } from './companion-types.ts';
import { items } from './description-reader.js';
import { isObject } from './pointer.js';
import { ContractError } from './problem.ts';
import type { Sources } from './sources.ts';

/**
 * Loads the workflows of an API: every `workflows/*.arazzo.yaml`, sorted by name.
 *
 * @param folder the absolute path of the API's folder
 * @throws {ContractError} with the first file that cannot be read
 */
export function loadWorkflows(sources: Sources, api: string, folder: string): Workflows[] {
  const directory = join(folder, 'workflows');
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith('.arazzo.yaml'))
    .sort()
    .flatMap((name) => {
      const path = join(directory, name);
      const file = sources.read(path);
      if (file === undefined) return [];
      if (file.problems.length > 0) throw new ContractError(api, file.problems);
      return [{ path, file, steps: readSteps(file.value) }];
    });
}

function readSteps(document: unknown): WorkflowStep[] {
  const workflows = isObject(document) ? items(document.workflows) : [];
  return workflows.flatMap((workflow, i) => {
    if (!isObject(workflow)) return [];
    return items(workflow.steps).flatMap((step, j) => {
      if (!isObject(step)) return [];
      const pointer = `/workflows/${i}/steps/${j}`;
      const operationId = typeof step.operationId === 'string' ? step.operationId : undefined;
      return [
        {
          workflowId: String(workflow.workflowId ?? ''),
          stepId: String(step.stepId ?? ''),
          pointer,
          // With several sources an id is written `$sourceDescriptions.<name>.<id>`.
          ...(operationId === undefined ? {} : { operationId: operationId.split('.').at(-1) ?? '' }),
          parameters: items(step.parameters).flatMap((parameter, k) =>
            isObject(parameter) && typeof parameter.name === 'string'
              ? [
                  {
                    name: parameter.name,
                    in: String(parameter.in ?? ''),
                    pointer: `${pointer}/parameters/${k}`,
                  },
                ]
              : [],
          ),
        },
      ];
    });
  });
}
