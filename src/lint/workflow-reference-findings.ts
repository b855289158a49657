import { items } from '../contract/description-reader.js';
import { didYouMean } from '../contract/did-you-mean.js';
import { isObject, toPointer } from '../contract/pointer.js';
import type { LoadedApi, Pointer, Workflows } from '../contract/types.ts';
import type { Finding } from './finding.ts';
import { type SourceFinding, sourceFindings } from './source-finding.ts';

/** What the expressions of a workflow may name. */
interface Scope {
  readonly workflowId: string;
  /** Absent where they stand behind a reference. */
  readonly inputs: readonly string[] | undefined;
  /** The outputs of each step. */
  readonly steps: ReadonlyMap<string, readonly string[]>;
}

/**
 * Checks the runtime expressions and the jumps of workflows: each names an input, a step, an output, a workflow or a
 * source that is there (Arazzo 1.0.1, Runtime Expressions).
 */
export function lintWorkflowReferences(loaded: LoadedApi): Finding[] {
  const finding = sourceFindings(loaded);
  return loaded.workflows.flatMap((workflows) => lintDocument(workflows, finding));
}

function lintDocument({ path, file }: Workflows, finding: SourceFinding): Finding[] {
  const document = isObject(file.value) ? file.value : {};
  const listed = items(document.workflows).map((workflow) => (isObject(workflow) ? workflow : {}));
  const outputs = new Map(
    listed.map((workflow) => [String(workflow.workflowId ?? ''), keysOf(workflow.outputs)]),
  );
  const sources = items(document.sourceDescriptions).flatMap((source) =>
    isObject(source) ? [String(source.name ?? '')] : [],
  );
  return listed.flatMap((workflow, index) => {
    const scope: Scope = {
      workflowId: String(workflow.workflowId ?? index),
      inputs: inputsOf(workflow.inputs),
      steps: new Map(
        items(workflow.steps).flatMap((step) =>
          isObject(step) ? [[String(step.stepId ?? ''), keysOf(step.outputs)]] : [],
        ),
      ),
    };
    return [...stringsOf(workflow, `/workflows/${index}`)].flatMap(({ key, parents, pointer, text }) => {
      const told = (message: string) => finding('workflow-reference', path, pointer, message);
      // Jumps stand in actions, so not the ids that the steps and the workflow have themselves.
      if (key === 'stepId' && parents.some((parent) => parent === 'onSuccess' || parent === 'onFailure')) {
        return missing(text, [...scope.steps.keys()], (near) =>
          told(`This goes to the step ${text}, which ${scope.workflowId} does not have${near}`),
        );
      }
      return [
        ...namesIn(text, 'inputs').flatMap(([name = '']) =>
          scope.inputs === undefined
            ? []
            : missing(name, scope.inputs, (near) =>
                told(`$inputs.${name} is no input of ${scope.workflowId}${near}`),
              ),
        ),
        ...namesIn(text, 'steps').flatMap(([step = '', kind, output = '']) =>
          scope.steps.has(step) && kind === 'outputs'
            ? missing(output, scope.steps.get(step) ?? [], (near) =>
                told(`The step ${step} has no output ${output}${near}`),
              )
            : missing(step, [...scope.steps.keys()], (near) =>
                told(`$steps.${step} names a step that ${scope.workflowId} does not have${near}`),
              ),
        ),
        ...namesIn(text, 'workflows').flatMap(([name = '', kind, output = '']) =>
          outputs.has(name) && kind === 'outputs'
            ? missing(output, outputs.get(name) ?? [], (near) =>
                told(`The workflow ${name} has no output ${output}${near}`),
              )
            : missing(name, [...outputs.keys()], (near) =>
                told(`$workflows.${name} names a workflow that this file does not have${near}`),
              ),
        ),
        ...namesIn(text, 'sourceDescriptions').flatMap(([name = '']) =>
          missing(name, sources, (near) =>
            told(`$sourceDescriptions.${name} names a source that this file does not have${near}`),
          ),
        ),
      ];
    });
  });
}

function missing(name: string, known: readonly string[], tell: (near: string) => Finding): Finding[] {
  return known.includes(name) ? [] : [tell(didYouMean(name, known) || '. Correct the name or add it.')];
}

/** The names after `$inputs.` and the like, each split at its dots: `$steps.a.outputs.b` is `a`, `outputs`, `b`. */
function namesIn(text: string, kind: 'inputs' | 'steps' | 'workflows' | 'sourceDescriptions'): string[][] {
  return [...text.matchAll(new RegExp(`\\$${kind}\\.([A-Za-z0-9_.-]+)`, 'g'))].map(([, names = '']) =>
    names.split('.'),
  );
}

function inputsOf(inputs: unknown): readonly string[] | undefined {
  if (!isObject(inputs)) return [];
  return inputs.$ref !== undefined || inputs.allOf !== undefined ? undefined : keysOf(inputs.properties);
}

function keysOf(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

interface Text {
  readonly key: string;
  readonly parents: readonly string[];
  readonly pointer: Pointer;
  readonly text: string;
}

/** Every string below a value but for descriptions, which may show an expression. */
function* stringsOf(value: unknown, at: Pointer, parents: readonly string[] = []): Generator<Text> {
  if (typeof value === 'string') yield { key: parents.at(-1) ?? '', parents, pointer: at, text: value };
  else if (Array.isArray(value) || isObject(value)) {
    for (const [key, child] of Object.entries(value)) {
      if (key !== 'description' && key !== 'summary')
        yield* stringsOf(child, at + toPointer([key]), [...parents, key]);
    }
  }
}
