import { anonymous, type DescribedOperation } from './described-operation.ts';

/** An operation of both versions, or of one. */
export interface OperationMatch {
  readonly base?: DescribedOperation;
  readonly revision?: DescribedOperation;
}

/**
 * Matches operations by method and URL path: the base path of a server counts, the names of path parameters do not.
 * What is left is matched by template alone: its base path has changed.
 */
export function matchOperations(
  base: readonly DescribedOperation[],
  revision: readonly DescribedOperation[],
): readonly OperationMatch[] {
  const left = new Set(revision);
  const unmatched: DescribedOperation[] = [];
  const matches: OperationMatch[] = [];
  const match = (one: DescribedOperation, candidates: readonly DescribedOperation[] | undefined) => {
    const other = candidates?.find((candidate) => left.has(candidate));
    if (other === undefined) return false;
    left.delete(other);
    matches.push({ base: one, revision: other });
    return true;
  };
  const byUrl = indexBy(revision, urlsOf);
  for (const one of base) {
    // The same template comes first: several base paths may make two templates meet in one URL.
    const candidates = urlsOf(one).flatMap((url) => byUrl.get(url) ?? []);
    const same = candidates.filter(({ path }) => anonymous(path) === anonymous(one.path));
    if (!match(one, [...same, ...candidates])) unmatched.push(one);
  }
  const byTemplate = indexBy([...left], templateOf);
  for (const one of unmatched) {
    if (
      !match(
        one,
        templateOf(one).flatMap((key) => byTemplate.get(key) ?? []),
      )
    )
      matches.push({ base: one });
  }
  for (const one of left) matches.push({ revision: one });
  return matches;
}

/** The URL paths of an operation, each with its method. */
function urlsOf({ method, path, basePaths }: DescribedOperation): readonly string[] {
  return [...basePaths.paths.keys()].map((base) => `${method} ${anonymous(base + path)}`);
}

function templateOf({ method, path }: DescribedOperation): readonly string[] {
  return [`${method} ${anonymous(path)}`];
}

function indexBy(
  operations: readonly DescribedOperation[],
  keysOf: (operation: DescribedOperation) => readonly string[],
): Map<string, DescribedOperation[]> {
  const index = new Map<string, DescribedOperation[]>();
  for (const operation of operations) {
    for (const key of keysOf(operation)) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [operation]);
      else known.push(operation);
    }
  }
  return index;
}
