import { escapeSegment, isObject } from '../../contract/pointer.js';
import type { JsonObject, Pointer } from '../../contract/types.ts';
import type { Reach } from '../report.ts';
import type { ConventionReport } from './convention-report.ts';
import type { OperationPair } from './operation-pairs.ts';

/** What the server does by itself, in the place of an operation. */
const SYSTEM = '$system';

interface Lifecycle {
  readonly schema: string;
  readonly pointer: Pointer;
  readonly state: string;
  readonly initial: readonly string[];
  /** By operation and state before: the states after. */
  readonly steps: ReadonlyMap<string, Step>;
}

interface Step {
  /** As the revision calls it. */
  readonly operation: string;
  /** As it is called where the step is declared. */
  readonly id: string;
  readonly from: string;
  readonly to: ReadonlySet<string>;
}

/** Compares the lifecycles of resources: a call that a state no longer allows is refused. */
export function compareLifecycles(report: ConventionReport, operations: readonly OperationPair[]): void {
  const renamed = new Map(operations.map((pair) => [pair.base.id, pair.revision.id]));
  const reached = new Map(operations.map(({ revision, method, path }) => [revision.id, { method, path }]));
  const before = lifecyclesOf(report.base, renamed);
  const after = lifecyclesOf(report.revision, new Map());
  for (const old of before.values()) {
    const young = after.get(old.schema);
    if (young !== undefined) compareLifecycle(report, old, young, reached);
    else if (hasSchema(report.revision, old.schema))
      report.tell(
        'lifecycle-removed',
        { base: old.pointer },
        `the lifecycle of ${old.schema} is not declared any more`,
      );
  }
  for (const { schema, pointer } of after.values()) {
    if (!before.has(schema) && hasSchema(report.base, schema))
      report.tell('lifecycle-added', { revision: pointer }, `the lifecycle of ${schema} is declared`);
  }
}

function compareLifecycle(
  report: ConventionReport,
  base: Lifecycle,
  revision: Lifecycle,
  reached: ReadonlyMap<string, Reach>,
): void {
  const places = (key: string) => ({
    base: `${base.pointer}/${key}`,
    revision: `${revision.pointer}/${key}`,
  });
  const name = base.schema;
  if (base.state !== revision.state) {
    report.tell(
      'lifecycle-state-moved',
      places('state'),
      `the state of ${name} stands in \`${revision.state}\` instead of \`${base.state}\``,
    );
  }
  compareInitial(report, base, revision);
  const at = (lifecycle: Lifecycle, { operation }: Step): Pointer => {
    const own = [...lifecycle.steps.values()].find((step) => step.operation === operation);
    return `${lifecycle.pointer}/transitions${own === undefined ? '' : `/${escapeSegment(own.id)}`}`;
  };
  for (const [key, old] of base.steps) {
    const young = revision.steps.get(key);
    const system = old.operation === SYSTEM;
    const reach = reached.get(old.operation);
    const stands = { base: at(base, old), revision: at(revision, old) };
    if (young === undefined) {
      // An operation that is gone takes its transitions along: that is told of the operation.
      if (!system && reach === undefined) continue;
      report.tell(
        system ? 'lifecycle-system-transition-removed' : 'lifecycle-transition-removed',
        stands,
        `${subject(old)} no longer moves ${name} out of ${old.from}`,
        { reach },
      );
      continue;
    }
    compareTargets(report, name, old, young, stands, reach);
  }
  for (const [key, young] of revision.steps) {
    if (base.steps.has(key)) continue;
    const system = young.operation === SYSTEM;
    report.tell(
      system ? 'lifecycle-system-transition-added' : 'lifecycle-transition-added',
      { base: at(base, young), revision: at(revision, young) },
      `${subject(young)} moves ${name} from ${young.from} to ${[...young.to].join(' or ')}`,
      { reach: reached.get(young.operation) },
    );
  }
}

function compareInitial(report: ConventionReport, base: Lifecycle, revision: Lifecycle): void {
  const gone = base.initial.filter((state) => !revision.initial.includes(state));
  const come = revision.initial.filter((state) => !base.initial.includes(state));
  if (come.length === 0) return;
  report.tell(
    gone.length > 0 ? 'lifecycle-initial-changed' : 'lifecycle-initial-added',
    { base: `${base.pointer}/initial`, revision: `${revision.pointer}/initial` },
    `a new ${base.schema} starts in ${revision.initial.join(' or ')} instead of ${base.initial.join(' or ')}`,
  );
}

function compareTargets(
  report: ConventionReport,
  name: string,
  old: Step,
  young: Step,
  places: { readonly base: Pointer; readonly revision: Pointer },
  reach: Reach | undefined,
): void {
  const kept = [...old.to].filter((state) => young.to.has(state));
  if (kept.length === old.to.size && kept.length === young.to.size) return;
  const id =
    kept.length === 0
      ? 'lifecycle-target-changed'
      : young.to.size > kept.length
        ? 'lifecycle-target-added'
        : 'lifecycle-target-removed';
  const [before, after] = [[...old.to].join(' or '), [...young.to].join(' or ')];
  report.tell(id, places, `${subject(old)} moves ${name} from ${old.from} to ${after} instead of ${before}`, {
    reach,
  });
}

function subject({ operation }: Step): string {
  return operation === SYSTEM ? 'the server' : operation;
}

function hasSchema(document: JsonObject, name: string): boolean {
  const { components } = document;
  return isObject(components) && isObject(components.schemas) && Object.hasOwn(components.schemas, name);
}

function lifecyclesOf(document: JsonObject, renamed: ReadonlyMap<string, string>): Map<string, Lifecycle> {
  const found = new Map<string, Lifecycle>();
  const { components } = document;
  const schemas = isObject(components) && isObject(components.schemas) ? components.schemas : {};
  for (const [schema, node] of Object.entries(schemas)) {
    const declared = isObject(node) ? node['x-lifecycle'] : undefined;
    if (!isObject(declared)) continue;
    found.set(schema, {
      schema,
      pointer: `/components/schemas/${escapeSegment(schema)}/x-lifecycle`,
      state: String(declared.state),
      initial: states(declared.initial),
      steps: stepsOf(declared.transitions, renamed),
    });
  }
  return found;
}

function stepsOf(transitions: unknown, renamed: ReadonlyMap<string, string>): ReadonlyMap<string, Step> {
  const steps = new Map<string, Step>();
  for (const [id, declared] of Object.entries(isObject(transitions) ? transitions : {})) {
    const operation = renamed.get(id) ?? id;
    for (const transition of Array.isArray(declared) ? declared : [declared]) {
      if (!isObject(transition)) continue;
      for (const from of states(transition.from)) {
        const key = JSON.stringify([operation, from]);
        const to = new Set([...(steps.get(key)?.to ?? []), ...states(transition.to)]);
        steps.set(key, { operation, id, from, to });
      }
    }
  }
  return steps;
}

function states(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
}
