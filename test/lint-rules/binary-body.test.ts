import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const at = '/paths/~1things~1{thing_id}~1content';
const disposition = { 'Content-Disposition': { schema: { type: 'string' } } };

function download(status: string, response: Json): Record<string, Json> {
  return { [at]: { get: { operationId: 'getThingContent', responses: { [status]: response } } } };
}

function upload(content: Json, description = 'At most 5 MiB.'): Record<string, Json> {
  const requestBody = { description, content };
  return { [at]: { put: { operationId: 'replaceThingContent', requestBody, responses: {} } } };
}

describe('binary-body', () => {
  it.each(dialects)('PQ-7 accepts a description without files (%s)', async (dialect) => {
    expect(await judge('binary-body', dialect)).toEqual([]);
  });

  it('PQ-7 accepts a file without a type and with a name', async () => {
    const changes = download('200', { headers: disposition, content: { 'application/pdf': {} } });
    expect(await judge('binary-body', 'cursor', changes)).toEqual([]);
  });

  it('PQ-7 reports a file that nobody can name', async () => {
    expect(await judge('binary-body', 'cursor', download('200', { content: { 'text/csv': {} } }))).toEqual([
      {
        rule: 'binary-body',
        pointer: `${at}/get/responses/200`,
        message:
          'The header Content-Disposition is missing in the 200 response of getThingContent, which is a file (text/csv): nobody knows under which name to keep it. Add it to `headers` (RFC 6266).',
      },
    ]);
  });

  it.each(['application/pdf', 'image/png', 'application/zip', 'application/octet-stream'])(
    'PQ-7 CA-4 reports %s that is given a type',
    async (mediaType) => {
      const content = { [mediaType]: { schema: { type: 'string', format: 'binary' } } };
      const media = mediaType.replace('/', '~1');
      const read = await judge('binary-body', 'cursor', download('200', { headers: disposition, content }));
      expect(pointersOf(read)).toEqual([`${at}/get/responses/200/content/${media}/schema/type`]);
      const sent = await judge('binary-body', 'cursor', upload(content));
      expect(pointersOf(sent)).toEqual([`${at}/put/requestBody/content/${media}/schema/type`]);
    },
  );

  it('CA-4 reports a part of a file that does not say which part it is', async () => {
    const content = { 'application/zip': {} };
    const findings = await judge('binary-body', 'cursor', download('206', { headers: disposition, content }));
    expect(findings[0]?.message).toContain('The header Content-Range is missing');
    const headers = { ...disposition, 'content-range': { schema: { type: 'string' } } };
    expect(await judge('binary-body', 'cursor', download('206', { headers, content }))).toEqual([]);
  });

  it.each([
    ['At most 5 MiB.', 0],
    ['At most 5000000 bytes.', 0],
    ['The new content, which may be large.', 1],
  ])('CA-4 wants an upload to say its greatest size: %s', async (description, count) => {
    expect(await judge('binary-body', 'cursor', upload({ 'image/png': {} }, description))).toHaveLength(
      count,
    );
  });

  it.each(['text/html', 'text/event-stream', 'application/problem+json'])(
    'leaves alone what is no file: %s',
    async (mediaType) => {
      const content = { [mediaType]: { schema: { type: 'string' } } };
      expect(await judge('binary-body', 'cursor', download('200', { content }))).toEqual([]);
    },
  );

  it('accepts text with a schema', async () => {
    const content = { 'text/csv': { schema: { type: 'string', maxLength: 1000 } } };
    const changes = download('200', { headers: disposition, content });
    expect(await judge('binary-body', 'cursor', changes)).toEqual([]);
  });
});
