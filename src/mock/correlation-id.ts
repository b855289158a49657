import { randomInt, randomUUID } from 'node:crypto';
import type { Contract, Parameter } from '../contract/types.ts';
import type { Validators } from '../contract/validators.js';

/**
 * The correlation id of a request: the client's, where it is one that the API takes, or else a new one in the form of
 * the API's example.
 */
export function createCorrelationIds(
  contract: Contract,
  { validate }: Validators,
): (sent: string | null) => string {
  const { name } = contract.conventions.correlation.parameter;
  const parameter = contract.operations
    .flatMap(({ parameters }) => parameters)
    .find((candidate) => candidate.in === 'header' && candidate.name.toLowerCase() === name.toLowerCase());
  const schema = parameter?.schemaPointer;
  // Without a schema there is still what a header may hold.
  const isTaken = (id: string) =>
    /^[\x21-\x7e]{1,256}$/.test(id) && (schema === undefined || validate(schema, id).length === 0);
  const example = exampleOf(parameter);
  return (sent) => {
    if (sent !== null && isTaken(sent)) return sent;
    const made = [varied(example), randomUUID(), randomUUID().replaceAll('-', '')];
    return made.find((id) => id !== '' && isTaken(id)) ?? example;
  };
}

function exampleOf(parameter: Parameter | undefined): string {
  const value = parameter?.examples[0]?.value;
  return typeof value === 'string' ? value : '';
}

/** The example with other characters after its prefix: `req_8k3m9x2p` becomes `req_4b1c0f7a`. */
function varied(example: string): string {
  const start = Math.max(example.lastIndexOf('_'), example.lastIndexOf('-')) + 1;
  const tail = example
    .slice(start)
    // Digits for digits, and letters that are hexadecimal too, keep most patterns.
    .replaceAll(/\d/g, () => String(randomInt(10)))
    .replaceAll(/[a-z]/g, () => 'abcdef'[randomInt(6)] ?? 'a')
    .replaceAll(/[A-Z]/g, () => 'ABCDEF'[randomInt(6)] ?? 'A');
  return example.slice(0, start) + tail;
}
