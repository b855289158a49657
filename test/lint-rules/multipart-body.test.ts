import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const at = '/paths/~1imports';
const media = `${at}/post/requestBody/content/multipart~1form-data`;
const file = { description: 'At most 5 MiB.', contentMediaType: 'application/octet-stream' };

function form(properties: Json, encoding?: Json): Record<string, Json> {
  const body = { schema: { type: 'object', properties }, ...(encoding === undefined ? {} : { encoding }) };
  const requestBody = { content: { 'multipart/form-data': body } };
  return { [at]: { post: { operationId: 'createImport', requestBody, responses: {} } } };
}

describe('multipart-body', () => {
  it.each(dialects)('PQ-6 accepts a description without forms (%s)', async (dialect) => {
    expect(await judge('multipart-body', dialect)).toEqual([]);
  });

  it('PQ-6 CA-4 accepts parts that say what they are', async () => {
    const changes = form(
      {
        file,
        defaults: { type: 'object' },
        note: { type: 'string' },
        tags: { type: 'array', items: { type: 'string' } },
      },
      { file: { contentType: 'text/csv' }, defaults: { contentType: 'application/json' } },
    );
    expect(await judge('multipart-body', 'cursor', changes)).toEqual([]);
  });

  it('PQ-6 reports a file without its types', async () => {
    expect(await judge('multipart-body', 'cursor', form({ file }))).toEqual([
      {
        rule: 'multipart-body',
        pointer: media,
        message:
          'createImport takes a file in the part file and does not say which types it may have. Add `encoding.file.contentType`.',
      },
    ]);
  });

  it.each([
    ['an object', { type: 'object' }],
    ['a list of objects', { type: 'array', items: { type: 'object' } }],
  ])('PQ-6 reports %s that is JSON by accident', async (_, part) => {
    const findings = await judge('multipart-body', 'cursor', form({ part }));
    expect(findings[0]?.message).toContain('takes the part part as JSON only because it is an object');
  });

  it.each([
    ['no type', {}],
    ['the format of OpenAPI 3.0', { type: 'string', format: 'binary' }],
    ['a media type', { type: 'string', contentMediaType: 'image/png' }],
    ['a list of files', { type: 'array', items: { contentMediaType: 'image/png' } }],
  ])('PQ-6 takes %s for a file, which says its greatest size', async (_, part) => {
    const changes = form({ part }, { part: { contentType: 'image/png' } });
    const findings = await judge('multipart-body', 'cursor', changes);
    expect(findings.map(({ message }) => message)).toEqual([
      'createImport takes a file in the part part and does not say how large it may be. Say it in the description, such as "at most 50 MiB".',
    ]);
  });

  it('PQ-6 reports the encoding of a part that is not there', async () => {
    const changes = form({ note: { type: 'string' } }, { notes: { contentType: 'text/plain' } });
    expect(pointersOf(await judge('multipart-body', 'cursor', changes))).toEqual([`${media}/encoding/notes`]);
  });

  it('PQ-6 reports a form without parts', async () => {
    const requestBody = { content: { 'multipart/form-data': {} } };
    const changes = { [at]: { post: { operationId: 'createImport', requestBody, responses: {} } } };
    expect(pointersOf(await judge('multipart-body', 'cursor', changes))).toEqual([media]);
  });
});
