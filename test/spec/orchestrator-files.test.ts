import { describe, expect, it } from 'vitest';
import { readDescription } from './description.ts';

// What comes as a file and not as JSON.
const { contract, validate, ask, parameter, response } = await readDescription('orchestrator');

describe('RO-11 downloads', () => {
  const binary = { headers: ['Content-Disposition', 'Content-Length', 'Repr-Digest'], saved: 'attachment' };
  const text = { headers: ['Content-Disposition', 'Content-Length', 'ETag'], saved: 'inline' };
  const files = [
    { id: 'downloadEvidencePacket', mediaType: 'application/zip', ...binary },
    { id: 'downloadAuditReport', mediaType: 'application/pdf', ...binary },
    { id: 'downloadDeploymentArtifact', mediaType: 'application/octet-stream', ...binary },
    { id: 'getWorkflowRunStepLogs', mediaType: 'text/plain', ...text },
    { id: 'getDeploymentTaskLogs', mediaType: 'text/plain', ...text },
  ];

  it('are all that is not JSON, and all that the overview calls download, artifact or logs', () => {
    const ids = files.map(({ id }) => id).sort();
    const others = contract.operations.filter(({ responses }) =>
      responses.some(({ content }) => content.some(({ mediaType }) => mediaType !== 'application/json')),
    );
    expect(others.map(({ id }) => id).sort()).toEqual(ids);
    const named = contract.operations.filter(({ path }) =>
      /\/(download|logs|artifacts\/\{artifactId\})$/.test(path),
    );
    expect(named.map(({ id }) => id).sort()).toEqual(ids);
  });

  it.each(files)('$id is $mediaType with the headers of a file', ({ id, mediaType, headers, saved }) => {
    for (const status of ['200', '206']) {
      const { content, headers: sent } = response(id, status);
      expect(
        content.map((media) => media.mediaType),
        status,
      ).toEqual([mediaType]);
      const required = sent.filter((header) => header.required).map(({ name }) => name);
      expect(required, status).toEqual(expect.arrayContaining(['Accept-Ranges', ...headers]));
      expect(required.includes('Content-Range'), status).toBe(status === '206');

      const disposition = sent.find(({ name }) => name === 'Content-Disposition')?.schemaPointer ?? '';
      const extension = { 'application/zip': '.zip', 'application/pdf': '.pdf' }[mediaType] ?? '.log';
      expect(validate(disposition, `${saved}; filename="a${extension}"`)).toEqual([]);
      expect(validate(disposition, saved)).not.toEqual([]);
      // A quote would end the name and let a value of its own follow.
      expect(validate(disposition, `${saved}; filename="a";b${extension}"`)).not.toEqual([]);
    }
  });

  it.each(files)('$id gives a part of it, and says so where there is none', ({ id }) => {
    const { schemaPointer, required } = parameter(id, 'Range');
    expect(required).toBe(false);
    for (const range of ['bytes=0-65535', 'bytes=1024-', 'bytes=-500'])
      expect(validate(schemaPointer, range), range).toEqual([]);
    for (const range of ['bytes=0-1,5-6', 'lines=1-2', 'bytes=-'])
      expect(validate(schemaPointer, range), range).not.toEqual([]);
    const part = response(id, '206').headers.find(({ name }) => name === 'Content-Range');
    expect(validate(part?.schemaPointer ?? '', 'bytes 0-65535/1048576')).toEqual([]);
    expect(validate(part?.schemaPointer ?? '', 'bytes */1048576')).not.toEqual([]);
    const none = response(id, '416').headers.find(({ name }) => name === 'Content-Range');
    expect(validate(none?.schemaPointer ?? '', 'bytes */1048576')).toEqual([]);
    expect(response(id, '416').errorCodes).toEqual(['RANGE_NOT_SATISFIABLE']);
  });

  it.each([
    ['downloadEvidencePacket', ['EVIDENCE_PACKET_NOT_SEALED']],
    ['downloadAuditReport', ['AUDIT_REPORT_NOT_READY', 'AUDIT_REPORT_EXPIRED']],
  ])('%s answers 409 while there is no file', (id, codes) => {
    expect(response(id, '409').errorCodes).toEqual(codes);
  });

  it.each(files)('$id comes from the mock under its media type', async ({ id, mediaType, saved }) => {
    const operation = contract.operations.find((candidate) => candidate.id === id);
    const path = (operation?.path ?? '').replace(/\{(\w+)\}/g, (_, name) =>
      name === 'nodeId' ? 'smoke-test' : '75d01c75-163c-49e6-a3b5-304b2942b2ff',
    );
    const answered = await ask(path, { headers: { Authorization: 'Bearer e30.e30.e30' } });
    expect(answered.status).toBe(200);
    expect(answered.headers.get('content-type')).toContain(mediaType);
    expect(answered.headers.get('content-disposition')).toMatch(new RegExp(`^${saved}; filename="`));
    expect(answered.headers.get('content-length')).toBe(String((await answered.arrayBuffer()).byteLength));
  });
});
