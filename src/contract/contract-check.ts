import { valueAt } from './pointer.js';
import type { Contract, Pointer } from './types.ts';

/** A contract that no generator could work with: where, a stable code, and a sentence with the remedy. */
export interface ContractDefect {
  readonly pointer: Pointer;
  readonly code: string;
  readonly message: string;
}

/**
 * Checks what types, client and mock are built on: operation ids that exist and are unique, path parameters that
 * are declared and used, pagination styles that exist. Everything else is a matter of lint.
 */
export function checkContract(contract: Contract): ContractDefect[] {
  return [...checkIds(contract), ...checkPathParameters(contract), ...checkPagination(contract)];
}

function checkIds({ operations }: Contract): ContractDefect[] {
  const first = new Map<string, string>();
  return operations.flatMap(({ id, method, path, pointer }) => {
    const name = `${method.toUpperCase()} ${path}`;
    if (!/^[A-Za-z][A-Za-z0-9]*$/.test(id)) {
      const what = id === '' ? 'has no operationId' : `has the operationId "${id}", which is no identifier`;
      const message = `${name} ${what}. Types and client name an operation by it: a verb and a noun in camelCase, such as listWorkflows.`;
      return [{ pointer: id === '' ? pointer : `${pointer}/operationId`, code: 'operation-id', message }];
    }
    const other = first.get(id);
    first.set(id, other ?? name);
    if (other === undefined) return [];
    const message = `the operationId ${id} is taken: ${other} has it. Give ${name} one of its own.`;
    return [{ pointer: `${pointer}/operationId`, code: 'operation-id-duplicate', message }];
  });
}

function checkPathParameters({ operations }: Contract): ContractDefect[] {
  return operations.flatMap((operation) => {
    const inTemplate = [...operation.path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
    const declared = operation.parameters.filter((parameter) => parameter.in === 'path');
    const missing = inTemplate
      .filter((name) => !declared.some((parameter) => parameter.name === name))
      .map((name) => ({
        pointer: operation.pointer,
        code: 'path-parameter-undeclared',
        message: `the path ${operation.path} has {${name}}, but no path parameter "${name}" is declared. Add it to the parameters of the path item.`,
      }));
    const surplus = declared
      .filter(({ name }) => !inTemplate.includes(name))
      .map(({ name, usePointer }) => ({
        pointer: usePointer,
        code: 'path-parameter-unused',
        message: `the path parameter "${name}" does not occur in ${operation.path}. Correct its name or remove it.`,
      }));
    return [...missing, ...surplus];
  });
}

function checkPagination({ operations, conventions, document }: Contract): ContractDefect[] {
  return operations.flatMap((operation) => {
    const style = styleOf(document, operation.pointer);
    if (style === undefined || operation.pagination !== undefined) return [];
    const known = Object.keys(conventions.pagination).join(', ') || 'none';
    const message = `x-conventions.pagination has no style "${style}". Known: ${known}.`;
    return [{ pointer: `${operation.pointer}/x-pagination`, code: 'pagination-style', message }];
  });
}

function styleOf(document: Contract['document'], pointer: Pointer): string | undefined {
  const style = valueAt(document, `${pointer}/x-pagination`);
  return typeof style === 'string' ? style : undefined;
}
