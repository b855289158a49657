import type { Pointer } from '../../contract/types.ts';

/** Something with the place of the keyword that says it. */
export interface Located<T> {
  readonly value: T;
  readonly pointer: Pointer;
  /** The schema object around it, where that matters. */
  readonly node?: unknown;
}

export function locatedAt<T>(value: T, pointer: Pointer, node?: unknown): Located<T> {
  return node === undefined ? { value, pointer } : { value, pointer, node };
}
