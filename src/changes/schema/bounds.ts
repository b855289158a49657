import type { Pointer } from '../../contract/types.ts';
import { INTEGER, NUMBER, type TypeMask } from './type-mask.ts';

/** A limit; `exclusive` where the value itself lies outside. */
export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
  readonly pointer: Pointer;
}

export const BOUND_NAMES = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const;

export type BoundName = (typeof BOUND_NAMES)[number];

/** The tightest limit of each kind; lower limits that exclude nothing are left out. */
export type Bounds = Readonly<Partial<Record<BoundName, Bound>>>;

/** Reads the limits of a conjunction. OpenAPI 3.0 says by a boolean whether a limit is exclusive. */
export function boundsOf(
  nodes: readonly { node: Record<string, unknown>; pointer: Pointer }[],
  legacy: boolean,
  types: TypeMask,
): Bounds {
  const bounds: Partial<Record<BoundName, Bound>> = {};
  const add = (name: BoundName, value: unknown, exclusive: boolean, pointer: Pointer) => {
    if (typeof value !== 'number') return;
    const bound = inWholes(name, { value, exclusive, pointer }, types);
    const known = bounds[name];
    if (known === undefined || isTighter(name, bound, known)) bounds[name] = bound;
  };
  for (const { node, pointer } of nodes) {
    for (const name of BOUND_NAMES) {
      const exclusive =
        name === 'minimum' ? 'exclusiveMinimum' : name === 'maximum' ? 'exclusiveMaximum' : '';
      add(name, node[name], legacy && node[exclusive] === true, `${pointer}/${name}`);
      if (exclusive !== '') add(name, node[exclusive], true, `${pointer}/${exclusive}`);
    }
  }
  for (const name of ['minLength', 'minItems', 'minProperties'] as const) {
    if ((bounds[name]?.value ?? 1) <= 0) delete bounds[name];
  }
  return bounds;
}

/** Whether a limit leaves fewer values than another of its kind. */
export function isTighter(name: BoundName, bound: Bound, than: Bound): boolean {
  if (bound.value === than.value) return bound.exclusive && !than.exclusive;
  return name.startsWith('min') ? bound.value > than.value : bound.value < than.value;
}

/** For integers `exclusiveMinimum: 0` is `minimum: 1`, and `minimum: 0.5` too. */
function inWholes(name: BoundName, bound: Bound, types: TypeMask): Bound {
  if ((types & NUMBER) !== INTEGER || (name !== 'minimum' && name !== 'maximum')) return bound;
  const value =
    name === 'minimum'
      ? bound.exclusive
        ? Math.floor(bound.value) + 1
        : Math.ceil(bound.value)
      : bound.exclusive
        ? Math.ceil(bound.value) - 1
        : Math.floor(bound.value);
  return { ...bound, value, exclusive: false };
}
