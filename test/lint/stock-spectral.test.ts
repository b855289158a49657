import { readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../lint-rules/index.js';
import { listApis } from '../../src/contract/apis.ts';
import { loadApi } from '../../src/contract/load.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { repository } from '../project.ts';
import { findingsInShort, inShort, runStockSpectral } from './stock-spectral.ts';
import { copyThings, type Things } from './things.ts';

/** Rules of spectral:oas that judge a split description as a whole; the others see its index alone. */
const whole = [...Object.keys(rules), 'oas3-schema'];

const defects: readonly [what: string, file: string, from: string, to: string][] = [
  ['a header that is missing in a shared response', 'responses/Status401.yaml', 'X-Request-Id', 'X-Request'],
  ['a property in another casing', 'schemas/Thing.yaml', '  created_at:\n', '  createdAt:\n'],
  ['an example that breaks its schema', 'examples/Thing.yaml', 'name: Lamp', 'name: 7'],
  ['a code that there is not', 'openapi.yaml', 'code: key_reused', 'code: key_used'],
  ['a list without its style', 'paths/things.yaml', '  x-pagination: lists\n', ''],
  ['a parameter without its bound', 'parameters/Limit.yaml', '  maximum: 100\n', ''],
  ['a path in another casing', 'openapi.yaml', '  /things:\n', '  /allThings:\n'],
  [
    'a response that an operation lacks',
    'paths/things.yaml',
    '    "401":\n      $ref: ../responses/Status401.yaml\n',
    '',
  ],
  ['a webhook without a description', 'webhooks/thing.created.yaml', 'description:', 'description: "" #'],
];

async function ours(things: Things): Promise<string[]> {
  const { findings } = await createLinter(repository).judge(await loadApi(things.root, 'things'));
  return findingsInShort(findings.filter(({ rule }) => whole.includes(rule)));
}

describe('the stock command line of Spectral', () => {
  it('ALL-2 ALL-6 finds in split sources what lint finds, at the same lines of the same files', async () => {
    const copies = defects.map(([, file, from, to]) => {
      const things = copyThings();
      things.edit(file, from, to);
      return things;
    });
    try {
      const results = runStockSpectral(copies.map(({ root }) => join(root, 'spec/things/openapi.yaml')));
      for (const [index, things] of copies.entries()) {
        const own = results.filter(({ source }) => source.startsWith(things.root + sep));
        const expected = await ours(things);
        const [what] = defects[index] ?? [];
        expect(inShort(own, things.root).filter(isWhole), what).toEqual(expected);
        expect(expected, what).not.toEqual([]);
      }
    } finally {
      for (const things of copies) things[Symbol.dispose]();
    }
  });

  it('ALL-2 ALL-6 finds the same in bundles', async () => {
    using things = copyThings();
    for (const [, file, from, to] of defects.slice(0, 6)) things.edit(file, from, to);
    const loaded = await loadApi(things.root, 'things');
    const bundle = join(things.root, 'bundle.json');
    writeFileSync(bundle, JSON.stringify(loaded.bundle()));
    const { findings } = await createLinter(repository).judge(loaded);
    const messages = (list: readonly { rule: string; message: string }[]) =>
      list
        .filter(({ rule }) => whole.includes(rule))
        .map(({ rule, message }) => `${rule}: ${message}`)
        .sort();
    expect(messages(runStockSpectral([bundle]))).toEqual(messages(findings));
    expect(messages(findings).length).toBeGreaterThan(5);
  });

  it('ALL-3 finds nothing in the sources and bundles of the APIs that lint does not find', async () => {
    using things = copyThings();
    const linter = createLinter(repository);
    const documents: string[] = [];
    const expected: string[] = [];
    for (const api of await listApis(repository)) {
      const loaded = await loadApi(repository, api);
      const bundle = join(things.root, `${api}.json`);
      writeFileSync(bundle, JSON.stringify(loaded.bundle()));
      documents.push(loaded.root, bundle);
      const { findings } = await linter.judge(loaded);
      expected.push(
        ...findings.filter(({ rule }) => whole.includes(rule)).map(({ rule }) => `${api} ${rule}`),
      );
    }
    const found = runStockSpectral(documents).map(({ source, rule }) => `${source} ${rule}`);
    expect(expected).toEqual([]);
    expect(found).toEqual([]);
    // Sixteen documents, some of them large, on a machine that may do other work.
  }, 240_000);

  it('says nothing of the files of a description that an editor opens one by one', () => {
    using things = copyThings();
    const folder = join(things.root, 'spec/things');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml') && file.includes(sep))
      .map((file) => join(folder, file));
    expect(files.length).toBeGreaterThan(30);
    expect(runStockSpectral(files)).toEqual([]);
  });

  it('honours exceptions in split sources and in bundles, until they are over', async () => {
    using things = copyThings();
    const until = (day: string) =>
      `x-lint-ignore:\n  - { rule: correlation-header, reason: The gateway adds it., until: '${day}' }\nheaders:\n`;
    things.edit('responses/Status401.yaml', 'X-Request-Id', 'X-Request');
    things.edit('responses/Status401.yaml', 'headers:\n', until('2999-12-31'));
    things.edit('responses/Status500.yaml', 'X-Request-Id', 'X-Request');
    things.edit('responses/Status500.yaml', 'headers:\n', until('2020-12-31'));
    const bundle = join(things.root, 'bundle.json');
    writeFileSync(bundle, JSON.stringify((await loadApi(things.root, 'things')).bundle()));
    const results = runStockSpectral([join(things.root, 'spec/things/openapi.yaml'), bundle]);
    const told = results.filter(({ rule }) => rule === 'correlation-header');
    expect(told.map(({ message }) => message.includes('Status500'))).toEqual([true, true]);
  });

  it('ALL-6 says where a reference leads nowhere, and nothing that only follows from it', () => {
    using things = copyThings();
    things.edit('paths/things.yaml', '../parameters/Limit.yaml', '../parameters/Limits.yaml');
    const results = runStockSpectral([join(things.root, 'spec/things/openapi.yaml')]);
    expect(results.map(({ rule }) => rule)).toEqual(['invalid-ref']);
  });
});

describe('the resolver for the stock command line', () => {
  const resolver = ['--resolver', 'lint-rules/resolver.cjs'];

  /** Eight schemas, each of which refers to all of them twice: Spectral's own resolver takes minutes over them. */
  function copyCircle(): Things {
    const things = copyThings();
    for (let number = 0; number < 8; number++) {
      const members = Array.from(
        { length: 8 },
        (_, other) =>
          `  to_${other}:\n    $ref: ./Circle${other}.yaml\n  all_${other}:\n    type: array\n    items:\n      $ref: ./Circle${other}.yaml\n`,
      );
      const text = `type: object\ndescription: Node ${number} of a circle.\nproperties:\n${members.join('')}`;
      things.write(`schemas/Circle${number}.yaml`, text);
    }
    things.edit('schemas/Thing.yaml', '  name:\n', '  circle:\n    $ref: ./Circle0.yaml\n  name:\n');
    return things;
  }

  it('ends on schemas that refer to each other, and finds what is wrong in the last of them', async () => {
    using things = copyCircle();
    things.edit('schemas/Circle7.yaml', '  to_7:', '  toLast:');
    const found = runStockSpectral([join(things.root, 'spec/things/openapi.yaml')], ...resolver);
    expect(inShort(found, things.root).filter(isWhole)).toEqual(await ours(things));
    expect(found.map(({ rule }) => rule)).toContain('casing-properties');
  });

  it('ALL-6 says where a reference leads nowhere', () => {
    using things = copyThings();
    things.edit('openapi.yaml', './paths/things.yaml', './paths/thing.yaml');
    const found = runStockSpectral([join(things.root, 'spec/things/openapi.yaml')], ...resolver);
    expect(found.map(({ rule }) => rule)).toEqual(['invalid-ref']);
    expect(found[0]?.message).toContain('spec/things/paths/thing.yaml');
  });
});

function isWhole(result: string): boolean {
  const rule = /^[^ ]+ ([^:]+):/.exec(result)?.[1] ?? '';
  return whole.includes(rule);
}
