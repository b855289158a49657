import { describe, expect, it } from 'vitest';
import { copyThings } from './things.ts';

const file = 'schemas/Thing.yaml';

/** Messages of dead-link after one edit. */
async function deadLinks(from: string, to: string, name = file): Promise<string[]> {
  using things = copyThings();
  things.edit(name, from, to);
  return (await things.lint()).filter(({ rule }) => rule === 'dead-link').map(({ message }) => message);
}

function described(text: string): Promise<string[]> {
  return deadLinks('description: What is kept.', `description: '${text}'`);
}

describe('dead-link', () => {
  it('ALL-1 ALL-6 tells of a link to a file that is not there, at its line, with a page', async () => {
    using things = copyThings();
    things.edit(file, 'description: What is kept.', "description: 'See [more](./More.yaml).'");
    expect(await things.lint()).toEqual([
      {
        file: `spec/things/${file}`,
        line: 2,
        column: 1,
        severity: 'error',
        rule: 'dead-link',
        message:
          'The link to ./More.yaml leads to no file: there is no spec/things/schemas/More.yaml. Correct or remove it.',
        url: 'docs/rules/dead-link.md',
      },
    ]);
  });

  it.each([
    [
      'See [it](#operation/listThing).',
      'names an operation that Things does not have; did you mean "listThings"?',
    ],
    ['See [it](#tag/Thingy).', 'names a tag that Things does not have'],
    ['See [it](#/components/schemas/Nothing).', 'leads to nothing in Things'],
    ['See [it](https://).', 'is no URL'],
    ['Call `getThings` first.', '`getThings` reads like an operation, and Things has none of that name'],
  ])('ALL-1 tells of a dead link: %s', async (text, expected) => {
    const messages = await described(text);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(expected);
  });

  it.each([
    'See [it](./ThingId.yaml) and [that](../examples/Thing.yaml "the example").',
    'See [it](#operation/listThings), [that](#/components/schemas/Thing) and [those](#tag/Things).',
    'See [it](https://things.example/docs), [write](mailto:support@things.example) or [scroll](#quotas).',
    'Call `listThings` first; `[a](./b)` is code, and so is ```[c](./d)```.',
  ])('says nothing of links that lead somewhere: %s', async (text) => {
    expect(await described(text)).toEqual([]);
  });

  it('says nothing of a name that something else has', async () => {
    const other = 'description: What is kept. `deleteAfter` says how long.';
    using things = copyThings();
    things.edit(file, 'description: What is kept.', other);
    things.edit(file, '  name:\n', '  deleteAfter:\n    type: integer\n    description: In days.\n  name:\n');
    expect((await things.lint()).filter(({ rule }) => rule === 'dead-link')).toEqual([]);
  });

  it.each([
    [
      'operationId: getThin',
      'The link item leads to getThin, which Things does not have; did you mean "getThing"?',
    ],
    [
      "operationRef: '#/paths/~1nothing/get'",
      'The link item leads to #/paths/~1nothing/get, where nothing stands. Name the operation by its operationId.',
    ],
    [
      'operationId: getThing\n          parameters: { thingid: $response.body#/id }',
      'The link item gives getThing the parameter thingid, which it does not take; did you mean "thing_id"?',
    ],
  ])('ALL-1 tells of a link of a response: %s', async (link, expected) => {
    const at = '    "201":\n      description: Done.\n';
    const messages = await deadLinks(
      at,
      `${at}      links:\n        item:\n          ${link}\n`,
      'paths/things.yaml',
    );
    expect(messages).toEqual([expected]);
  });
});
