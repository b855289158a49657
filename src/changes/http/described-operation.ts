import { escapeSegment, isObject } from '../../contract/pointer.js';
import type { Place, SchemaSource } from '../schema/schema-source.ts';
import { type BasePaths, basePathsOf } from './servers.ts';

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** An operation as one version describes it. */
export interface DescribedOperation {
  readonly method: string;
  /** The path template, or the name of the webhook. */
  readonly path: string;
  readonly place: Place & { readonly node: Record<string, unknown> };
  /** Its path item, references followed. */
  readonly item: Place & { readonly node: Record<string, unknown> };
  readonly basePaths: BasePaths;
}

/** The operations under `paths`, `webhooks` or a callback. */
export function operationsUnder(
  source: SchemaSource,
  { node, pointer }: Place,
): readonly DescribedOperation[] {
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([path, value]): DescribedOperation[] => {
    const given = { node: value, pointer: `${pointer}/${escapeSegment(path)}` };
    const item = source.resolve(given);
    if (!isObject(item.node)) return [];
    // In 3.1 a path item may have fields beside its `$ref`.
    const beside = isObject(value) && value !== item.node ? value : {};
    const merged = { ...item.node, ...beside };
    return METHODS.flatMap((method): DescribedOperation[] => {
      const from = isObject(beside[method]) ? given : item;
      const operation = merged[method];
      if (!isObject(operation)) return [];
      return [
        {
          method,
          path,
          place: { node: operation, pointer: `${from.pointer}/${method}` },
          item: { node: merged, pointer: from.pointer },
          basePaths: basePathsOf(
            source.document,
            { node: merged, pointer: from.pointer },
            {
              node: operation,
              pointer: `${from.pointer}/${method}`,
            },
          ),
        },
      ];
    });
  });
}

/** A path template whose parameters have no names: they are no part of the URL. */
export function anonymous(template: string): string {
  return template.replaceAll(/\{[^}]*\}/g, '{}');
}
