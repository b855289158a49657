import { findInBody } from '../../src/contract/body-place.js';
import { isObject, toPointer } from '../../src/contract/pointer.js';
import type { Contract } from '../../src/contract/types.ts';

/** A resource and the states that it goes through: `x-lifecycle` of a schema component. */
export interface Lifecycle {
  readonly schema: string;
  /** Every state that the schema admits. */
  readonly states: readonly string[];
  readonly initial: readonly string[];
  readonly transitions: readonly Transition[];
}

export interface Transition {
  /** The `operationId`, or `$system`. */
  readonly by: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** The lifecycles of an API, in the order of its schemas. */
export function lifecyclesOf({ document }: Contract): readonly Lifecycle[] {
  const components = isObject(document.components) ? document.components : {};
  const schemas = isObject(components.schemas) ? components.schemas : {};
  return Object.entries(schemas).flatMap(([schema, definition]) => {
    const declared = isObject(definition) ? definition['x-lifecycle'] : undefined;
    if (!isObject(declared)) return [];
    const { places } = findInBody(
      document,
      toPointer(['components', 'schemas', schema]),
      toPointer([String(declared.state)]),
    );
    const transitions = isObject(declared.transitions) ? declared.transitions : {};
    return {
      schema,
      states: places.flatMap((place) => texts(place.schema.enum ?? place.schema.const)),
      initial: texts(declared.initial),
      transitions: Object.entries(transitions).flatMap(([by, listed]) =>
        (Array.isArray(listed) ? listed : [listed]).map(({ from, to }) => ({
          by,
          from: texts(from),
          to: texts(to),
        })),
      ),
    };
  });
}

/** Says what is wrong with a lifecycle, one sentence each. */
export function lifecycleDefects(
  { operations }: Contract,
  { schema, states, initial, transitions }: Lifecycle,
): readonly string[] {
  const reached = new Set(initial);
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const { from, to } of transitions)
      if (from.some((state) => reached.has(state))) for (const state of to) reached.add(state);
  }
  const named = [...initial, ...transitions.flatMap(({ from, to }) => [...from, ...to])];
  const callers = new Set(transitions.map(({ by }) => by).filter((by) => by !== '$system'));
  return [
    ...(states.length === 0 ? [`${schema} has no enumerated states`] : []),
    ...[...new Set(named)]
      .filter((state) => !states.includes(state))
      .map((state) => `${schema} cannot be ${state}`),
    ...states.filter((state) => !reached.has(state)).map((state) => `${schema} never becomes ${state}`),
    ...[...callers].flatMap((id) => {
      const operation = operations.find((candidate) => candidate.id === id);
      if (operation === undefined) return [`${schema} is moved by ${id}, which does not exist`];
      const taken = transitions.filter(({ by }) => by === id).flatMap(({ from }) => from);
      const always = states.every((state) => taken.includes(state));
      const refuses = operation.responses.some(({ status }) => status === '409');
      return always || refuses ? [] : [`${id} cannot say that the state of ${schema} does not allow it`];
    }),
  ];
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
}
