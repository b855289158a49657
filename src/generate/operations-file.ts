import type { Contract, Json } from '../contract/types.ts';
import { conventionTable } from './convention-table.ts';
import { errorCodeTable } from './error-code-table.ts';
import { header } from './header.ts';
import { operationTable } from './operation-table.ts';
import { typescriptLiteral } from './typescript-literal.ts';

/** The tables that a client runs on: operations, conventions, error codes. Data only, no code. */
export function operationsFile(contract: Contract): string {
  return [
    `// ${header(contract.api)}`,
    '',
    `/** Every operation of ${contract.title}: what a client has to know to call it. */`,
    `export const operations = ${literal(operationTable(contract))} as const;`,
    '',
    '/** What a client has to know of the conventions. */',
    `export const conventions = ${literal(conventionTable(contract))} as const;`,
    '',
    '/** Every error code, with the statuses of the responses that can carry it. */',
    `export const errorCodes = ${literal(errorCodeTable(contract))} as const;`,
    '',
  ].join('\n');
}

/** The tables are JSON through and through; their types only say less than `Json` does. */
function literal(table: object): string {
  const json: Json = JSON.parse(JSON.stringify(table));
  return typescriptLiteral(json);
}
