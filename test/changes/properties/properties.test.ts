import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/changes/change.ts';
import { compareDescriptions } from '../../../src/changes/compare.ts';
import { onDisk } from '../../../src/changes/version.ts';
import { listApis } from '../../../src/contract/apis.ts';
import { isObject } from '../../../src/contract/pointer.js';
import type { Json, JsonObject } from '../../../src/contract/types.ts';
import { repository } from '../../project.ts';
import { CORPUS, TODAY } from '../corpus/corpus.ts';
import { description, read, sent } from '../corpus/pair.ts';
import { SMALL_API } from '../corpus/small-api.ts';
import { version } from '../corpus/version.ts';
import { inlined, shuffled } from './rewritten.ts';
import { accepts, samples } from './schemas.ts';

function compare(base: JsonObject, revision: JsonObject): readonly Change[] {
  return compareDescriptions(version('base', base), version('revision', revision), { today: TODAY });
}

const said = (changes: readonly Change[]) =>
  changes.map(({ level, rule, message }) => `${level} ${rule}: ${message}`);
const breaks = (changes: readonly Change[]) => changes.some(({ level }) => level === 'breaking');

/** Numbers from 0 to 1 that fast-check can replay and shrink. */
function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const apis = await listApis(repository);
const corpusDocuments = fc.constantFrom(...CORPUS.map(({ base }) => base), SMALL_API);

describe('a description against itself', () => {
  test('has no change, however its keys and sets are ordered', () => {
    fc.assert(
      fc.property(corpusDocuments, fc.nat(), (document, seed) => {
        expect(said(compare(document, structuredClone(document)))).toEqual([]);
        expect(said(compare(document, shuffled(document, numbersOf(seed))))).toEqual([]);
      }),
      { numRuns: 100, seed: 20_270_115 },
    );
  });

  test('has no change with references written out', () => {
    fc.assert(
      fc.property(corpusDocuments, (document) => {
        expect(said(compare(document, inlined(document)))).toEqual([]);
        expect(said(compare(inlined(document), document))).toEqual([]);
      }),
      { numRuns: 100, seed: 20_270_115 },
    );
  });

  test('has no change for schemas of every kind, in both directions', () => {
    fc.assert(
      fc.property(samples, fc.nat(), ({ schema }, seed) => {
        for (const make of [sent, read]) {
          expect(said(compare(make(schema), shuffled(make(schema), numbersOf(seed))))).toEqual([]);
        }
      }),
      { numRuns: 100, seed: 20_270_115 },
    );
  });

  test.each(apis)('has no change: %s', async (api) => {
    const surroundings = { root: repository, home: repository, note: () => {} };
    const found = onDisk(`${repository}/spec/${api}`, api, surroundings);
    const [name = ''] = found.apis;
    const one = await found.read(name);
    const other = await onDisk(`${repository}/spec/${api}`, api, surroundings).read(name);
    expect(said(compareDescriptions(one, other, { today: TODAY }))).toEqual([]);
    const turned = { ...other, document: shuffled(other.document, numbersOf(7)) };
    const changes = compareDescriptions(
      one,
      { ...turned, locate: () => ({ file: 'x', line: 1, column: 1 }) },
      { today: TODAY },
    );
    expect(said(changes)).toEqual([]);
  });
});

const PATHS = ['/a', '/b', '/c'];
const surfaces = fc.record({
  paths: fc.subarray(PATHS, { minLength: 1 }),
  properties: fc.subarray(['p', 'q', 'r']),
  parameters: fc.subarray(['s', 't']),
});
type Surface = typeof surfaces extends fc.Arbitrary<infer T> ? T : never;

/** A description with these paths, each with these parameters and, in its response, these properties. */
function surface({ paths, properties, parameters }: Surface): JsonObject {
  const schema = {
    type: 'object',
    properties: Object.fromEntries(properties.map((name) => [name, { type: 'string' }])),
  };
  const operation = (path: string): JsonObject => ({
    operationId: `get${path.slice(1)}`,
    parameters: parameters.map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
    responses: { '200': { description: 'It.', content: { 'application/json': { schema } } } },
  });
  return description(Object.fromEntries(paths.map((path) => [path, { get: operation(path) }])));
}

describe('two descriptions', () => {
  test('swapped, swap what is added and what is removed', () => {
    fc.assert(
      fc.property(surfaces, surfaces, (one, other) => {
        const [there, back] = [compare(surface(one), surface(other)), compare(surface(other), surface(one))];
        const places = (changes: readonly Change[], rule: string) =>
          changes
            .filter((change) => change.rule === rule)
            .map(({ path, pointer }) => `${path} ${pointer}`)
            .sort();
        for (const [added, removed] of [
          ['endpoint-added', 'endpoint-removed'],
          ['new-optional-request-parameter', 'request-parameter-removed'],
          ['response-property-added', 'response-property-removed'],
        ] as const) {
          expect(places(there, added).length).toBe(places(back, removed).length);
          expect(places(back, added).length).toBe(places(there, removed).length);
        }
      }),
      { numRuns: 100, seed: 20_270_115 },
    );
  });

  test('break over any way between them when something is gone, and only then', () => {
    fc.assert(
      fc.property(surfaces, surfaces, (first, last) => {
        const kept = first.paths.some((path) => last.paths.includes(path));
        const gone =
          first.paths.some((path) => !last.paths.includes(path)) ||
          (kept &&
            (first.properties.some((name) => !last.properties.includes(name)) ||
              first.parameters.some((name) => !last.parameters.includes(name))));
        expect(breaks(compare(surface(first), surface(last)))).toBe(gone);
        const middle: Surface = {
          paths: [...new Set([...first.paths, ...last.paths])],
          properties: [...new Set([...first.properties, ...last.properties])],
          parameters: [...new Set([...first.parameters, ...last.parameters])],
        };
        // What only grows on the way breaks nobody; what the first had and the last has not, breaks somewhere.
        expect(breaks(compare(surface(first), surface(middle)))).toBe(false);
      }),
      { numRuns: 100, seed: 20_270_115 },
    );
  });
});

describe('a verdict on schemas', () => {
  test('holds for every value: a request that nobody is warned of takes what it took', () => {
    fc.assert(
      fc.property(samples, samples, (base, revision) => {
        const [before, after] = [body(base.schema), body(revision.schema)];
        const refused = base.values
          .map((value) => ({ value }))
          .filter((value) => accepts(before, value) && !accepts(after, value));
        // Who could send nothing loses nothing.
        fc.pre(refused.length > 0);
        const changes = compare(sent(before), sent(after));
        expect({ found: changes.some(({ level }) => level !== 'harmless'), refused, before, after }).toEqual({
          found: true,
          refused,
          before,
          after,
        });
      }),
      { numRuns: 500, seed: 20_270_115 },
    );
  });

  test('holds for every value: a response that nobody is warned of sends what it sent', () => {
    fc.assert(
      fc.property(samples, samples, (base, revision) => {
        const [before, after] = [body(base.schema), body(revision.schema)];
        const news = revision.values
          .map((value) => ({ value }))
          // A property that is new may come along: clients pass over what they do not know.
          .filter((value) => accepts(after, value) && !accepts(before, value) && !growsBy(value, before));
        fc.pre(news.length > 0 && base.values.some((value) => accepts(before, { value })));
        const changes = compare(read(before), read(after));
        expect({ found: changes.some(({ level }) => level !== 'harmless'), news, before, after }).toEqual({
          found: true,
          news,
          before,
          after,
        });
      }),
      { numRuns: 500, seed: 20_270_115 },
    );
  });

  /** An object around the schema, so that a body is always one. */
  function body(schema: JsonObject): JsonObject {
    return { type: 'object', required: ['value'], properties: { value: schema } };
  }

  /** Whether a value is taken once every closed object is open. */
  function growsBy(value: Json, schema: JsonObject): boolean {
    const open = (node: Json): Json =>
      Array.isArray(node)
        ? node.map((item: Json) => open(item))
        : isObject(node)
          ? Object.fromEntries(
              Object.entries(node).flatMap(([key, child]) =>
                key === 'additionalProperties' ? [] : [[key, open(child)]],
              ),
            )
          : node;
    const opened = open(schema);
    return isObject(opened) && accepts(opened, value);
  }
});
