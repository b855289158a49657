import { isObject, toPointer } from '../../contract/pointer.js';
import { dereference } from '../../contract/references.js';
import type { JsonObject, Pointer } from '../../contract/types.ts';
import { isSame } from '../is-same.ts';
import type { ConventionReport } from './convention-report.ts';
import type { OperationNode, OperationPair } from './operation-pairs.ts';

/** A named example of a request or a response, by where an operation shows it. */
interface Shown {
  readonly name: string;
  readonly place: string;
  readonly type: string;
  /** The object that lists it. */
  readonly list: Pointer;
  readonly pointer: Pointer;
  readonly value: unknown;
}

/**
 * Compares the named examples of the operations that both versions have. A mock answers with them by name, so a name
 * that goes breaks a test; what stands in one is only documentation.
 */
export function compareExamples(report: ConventionReport, operations: readonly OperationPair[]): void {
  const told = new Map<string, { readonly tell: (more: number) => void; more: number }>();
  const note = (key: string, tell: (more: number) => void) => {
    const known = told.get(key);
    if (known === undefined) told.set(key, { tell, more: 0 });
    else known.more++;
  };
  for (const pair of operations) {
    const after = new Map(examplesOf(report.revision, pair.revision).map((shown) => [key(shown), shown]));
    const lists = new Map([...after.values()].map(({ place, type, list }) => [`${place} ${type}`, list]));
    for (const old of examplesOf(report.base, pair.base)) {
      const young = after.get(key(old));
      const reach = (more: number) => ({ reach: { method: pair.method, path: pair.path, more } });
      if (young === undefined) {
        note(`removed ${old.list} ${old.name}`, (more) =>
          report.tell(
            'example-removed',
            { base: old.pointer, revision: lists.get(`${old.place} ${old.type}`) },
            `the example \`${old.name}\` of the ${old.place} is gone`,
            reach(more),
          ),
        );
      } else if (!isSame(old.value, young.value)) {
        note(`changed ${old.pointer}`, (more) =>
          report.tell(
            'example-changed',
            { base: old.pointer, revision: young.pointer },
            `the example \`${old.name}\` of the ${old.place} shows something else`,
            reach(more),
          ),
        );
      }
    }
  }
  for (const { tell, more } of told.values()) tell(more);
}

function key({ place, type, name }: Shown): string {
  return JSON.stringify([place, type, name]);
}

function examplesOf(document: JsonObject, { node, pointer }: OperationNode): readonly Shown[] {
  const body = dereference(document, `${pointer}/requestBody`);
  const statuses = Object.keys(isObject(node.responses) ? node.responses : {});
  return [
    ...inContent(document, `${body.pointer}/content`, 'request'),
    ...statuses.flatMap((status) => {
      const response = dereference(document, `${pointer}${toPointer(['responses', status])}`);
      return inContent(document, `${response.pointer}/content`, `response ${status}`);
    }),
  ];
}

function inContent(document: JsonObject, pointer: Pointer, place: string): readonly Shown[] {
  const content = dereference(document, pointer).value;
  return Object.entries(isObject(content) ? content : {}).flatMap(([type, media]) => {
    const list = `${pointer}${toPointer([type, 'examples'])}`;
    const examples = isObject(media) && isObject(media.examples) ? media.examples : {};
    return Object.keys(examples).map((name) => {
      const example = dereference(document, `${list}${toPointer([name])}`);
      const value = isObject(example.value) ? [example.value.value, example.value.externalValue] : undefined;
      return { name, place, type, list, pointer: example.pointer, value };
    });
  });
}
