import type { ApiTable, HttpMethod, OperationEntry } from './api-table.ts';

/** The operations of an API, out of the text that generated code keeps them in. */
export function readOperations({ operations, details = {} }: ApiTable): OperationEntry[] {
  return operations.split('\n').flatMap((line) => {
    const [path = '', ...words] = line.split(' ');
    return words.flatMap((word, index) => {
      if (index % 2 === 0) return [];
      const [id = '', flags = ''] = word.split(':');
      // Every other word is a method, by the generator.
      return [{ id, method: words[index - 1] as HttpMethod, path, flags, ...details[id] }];
    });
  });
}
