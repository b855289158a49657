import type { BodyPath } from './api-table.ts';

/**
 * The value at a place in a parsed body; own properties only.
 *
 * @returns `undefined` where nothing stands
 */
export function bodyAt(body: unknown, path: BodyPath | undefined): unknown {
  if (path === undefined) return undefined;
  let value = body;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}
