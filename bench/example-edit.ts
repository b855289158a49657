import { join } from 'node:path';
import type { Example, LoadedApi, MediaType, Operation } from '../src/contract/types.ts';
import { createValidators, type Validators } from '../src/contract/validators.js';

/** A change that a designer saves: the words of one example, which the mock then has to say. */
export interface ExampleEdit {
  readonly operation: Operation;
  /** The absolute path of the file that is saved. */
  readonly path: string;
  /** The whole file, its example's value and its summary ending with a number. */
  text(count: number): string;
  /** What the mock's answer holds after that save and did not hold before. */
  answered(count: number): string;
}

/**
 * Finds an edit that keeps a description valid: prose that stands once in the file of an example, which the mock
 * answers with when the operation is called without a wish.
 *
 * @param root the project root, an absolute path
 * @throws {Error} when no example of a GET operation has such prose
 */
export function findExampleEdit(root: string, loaded: LoadedApi): ExampleEdit {
  const validators = createValidators(loaded.contract);
  for (const operation of loaded.contract.operations.filter(({ method }) => method === 'get')) {
    const media = operation.responses.find(({ status }) => status.startsWith('2'))?.content[0];
    const example = media?.examples[0];
    if (media === undefined || example === undefined) continue;
    const path = join(root, loaded.locate(example.pointer).file);
    const source = loaded.sources.read(path)?.text ?? '';
    const prose = strings(example.value).find((text) => isEditable(validators, media, example, source, text));
    if (prose === undefined || !isOnce(source, example.summary)) continue;
    return {
      operation,
      path,
      text: (count) =>
        source.replace(prose, `${prose} ${count}`).replace(example.summary, `${example.summary} ${count}`),
      answered: (count) => JSON.stringify(`${prose} ${count}`),
    };
  }
  throw new Error(
    `spec/${loaded.api}: no GET operation answers with an example whose words can be changed. Give one a name or a description of some words.`,
  );
}

function isEditable(
  validators: Validators,
  { schemaPointer }: MediaType,
  { value }: Example,
  source: string,
  text: string,
): boolean {
  if (schemaPointer === undefined || !text.includes(' ') || !isOnce(source, text)) return false;
  const changed: unknown = JSON.parse(
    JSON.stringify(value).replace(JSON.stringify(text), JSON.stringify(`${text} 1`)),
  );
  return validators.validate(schemaPointer, changed).length === 0;
}

function isOnce(source: string, text: string): boolean {
  return text !== '' && source.split(text).length === 2;
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
