import type { ApiTable } from '../client/api-table.ts';
import type { Contract, Json } from '../contract/types.ts';
import { conventionTable } from './convention-table.ts';
import { errorCodeTable } from './error-code-table.ts';
import { header } from './header.ts';
import { operationTable } from './operation-table.ts';
import { typescriptLiteral } from './typescript-literal.ts';

/** What the client's runtime reads of an API. */
export function apiTable(contract: Contract): ApiTable {
  const { lines, details } = operationTable(contract);
  return {
    operations: lines.join('\n'),
    ...(Object.keys(details).length === 0 ? {} : { details }),
    conventions: conventionTable(contract),
  };
}

/** The tables that a client runs on: operations, conventions, error codes. Data only, no code. */
export function operationsFile(contract: Contract): string {
  const { operations, details, conventions } = apiTable(contract);
  return [
    `// ${header(contract.api)}`,
    `import type { ApiTable } from '../../src/client/api-table.ts';`,
    '',
    `/** Every operation of ${contract.title} and its conventions: what a client has to know to call it. */`,
    'export const table: ApiTable = {',
    `  operations: \`${templateText(operations)}\`,`,
    ...(details === undefined ? [] : [`  details: ${literal(details)},`]),
    `  conventions: ${literal(conventions)},`,
    '};',
    '',
    '/** Every error code, with the statuses of the responses that can carry it. */',
    `export const errorCodes = ${typescriptLiteral(json(errorCodeTable(contract)))} as const;`,
    '',
  ].join('\n');
}

/** Inside of backquotes. */
function templateText(text: string): string {
  return text.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&');
}

function literal(table: object): string {
  return typescriptLiteral(json(table), '  ');
}

/** The tables are JSON through and through; their types only say less than `Json` does. */
function json(table: object): Json {
  const parsed: Json = JSON.parse(JSON.stringify(table));
  return parsed;
}
