import { isObject, toPointer } from '../../contract/pointer.js';
import { dereference } from '../../contract/references.js';
import type { JsonObject, Pointer } from '../../contract/types.ts';
import { codeSchemaOf } from './code-schema.ts';
import type { ConventionPair, ConventionReport } from './convention-report.ts';
import type { OperationNode, OperationPair } from './operation-pairs.ts';

/** One response's codes, wherever it is written. */
interface CodedResponse {
  readonly status: string;
  readonly pointer: Pointer;
  readonly codes: readonly string[];
}

/** What befell one code in one place of the sources, and the operations that it reaches. */
interface Move {
  readonly code: string;
  readonly base: Pointer | undefined;
  readonly revision: Pointer | undefined;
  readonly says: string;
  readonly operations: Set<OperationPair>;
}

/**
 * Compares the codes that errors carry: those of the API, as the schema of the code lists them, and those of each
 * response (`x-error-codes`). What is gone from the API is not told again by every response.
 */
export function compareErrorCodes(
  report: ConventionReport,
  conventions: ConventionPair,
  operations: readonly OperationPair[],
): void {
  const [before, after] = [
    codeSchemaOf(report.base, conventions.base.errors),
    codeSchemaOf(report.revision, conventions.revision.errors),
  ];
  const gone = before.codes.filter((code) => !after.codes.includes(code));
  const come = after.codes.filter((code) => !before.codes.includes(code));
  // Where one side lists nothing, there is nothing to compare: any code is allowed.
  const listed = before.codes.length > 0 && after.codes.length > 0;
  for (const code of listed ? gone : [])
    report.tell(
      'error-code-removed',
      { base: before.pointer, revision: after.pointer },
      `no error has the code ${code} any more`,
    );
  for (const code of listed ? come : [])
    report.tell(
      'error-code-added',
      { base: before.pointer, revision: after.pointer },
      `errors can have the code ${code}`,
    );

  const known = new Set(listed ? [...gone, ...come] : []);
  const moves = { removed: new Map<string, Move>(), added: new Map<string, Move>() };
  for (const pair of operations) compareOperation(report, pair, known, moves);
  for (const [id, found] of [
    ['error-code-removed', moves.removed],
    ['error-code-added', moves.added],
  ] as const) {
    for (const { base, revision, says, operations: reached } of found.values()) {
      const [first] = reached;
      const reach = first && { method: first.method, path: first.path, more: reached.size - 1 };
      report.tell(id, { base, revision }, says, { reach });
    }
  }
}

function compareOperation(
  report: ConventionReport,
  pair: OperationPair,
  known: ReadonlySet<string>,
  moves: { readonly removed: Map<string, Move>; readonly added: Map<string, Move> },
): void {
  const [before, after] = [responsesOf(report.base, pair.base), responsesOf(report.revision, pair.revision)];
  for (const old of before) {
    const young = after.find(({ status }) => status === old.status);
    for (const code of old.codes) {
      if (known.has(code) || young?.codes.includes(code)) continue;
      const now = after.find(({ codes }) => codes.includes(code));
      // A response that is gone with its codes is told where responses are compared.
      if (young === undefined && now === undefined) continue;
      // Without a list, a response may carry any code.
      if (young !== undefined && young.codes.length === 0) continue;
      const says =
        now === undefined
          ? `the response ${old.status} no longer has the error code ${code}`
          : `the error code ${code} comes with ${now.status} instead of ${old.status}`;
      note(moves.removed, pair, { code, base: old.pointer, revision: (young ?? now)?.pointer, says });
    }
  }
  for (const young of after) {
    const old = before.find(({ status }) => status === young.status);
    if (old === undefined || old.codes.length === 0) continue;
    for (const code of young.codes) {
      if (known.has(code) || before.some(({ codes }) => codes.includes(code))) continue;
      const says = `the response ${young.status} can have the error code ${code}`;
      note(moves.added, pair, { code, base: old.pointer, revision: young.pointer, says });
    }
  }
}

function note(moves: Map<string, Move>, pair: OperationPair, move: Omit<Move, 'operations'>): void {
  const key = JSON.stringify([move.code, move.base, move.revision, move.says]);
  const known = moves.get(key) ?? { ...move, operations: new Set<OperationPair>() };
  known.operations.add(pair);
  moves.set(key, known);
}

function responsesOf(document: JsonObject, { node, pointer }: OperationNode): readonly CodedResponse[] {
  return Object.keys(isObject(node.responses) ? node.responses : {}).flatMap((status) => {
    const response = dereference(document, `${pointer}${toPointer(['responses', status])}`);
    if (!isObject(response.value)) return [];
    const codes = response.value['x-error-codes'];
    return [
      Array.isArray(codes)
        ? { status, pointer: `${response.pointer}/x-error-codes`, codes: codes.map(String) }
        : { status, pointer: response.pointer, codes: [] },
    ];
  });
}
