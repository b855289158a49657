import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { generateApi } from '../../src/generate/generate-api.ts';
import { repository } from '../project.ts';
import { compile } from './compile.ts';

const cloudflow = await generateApi(await loadApi(repository, 'cloudflow'));
const ledger = await generateApi(await loadApi(join(repository, 'test/fixtures/generate'), 'ledger'));

describe('generated types', () => {
  it('CF-4, CF-5, CF-6, CF-7, CF-8 type every path, parameter, body, response and error code of CloudFlow', () => {
    expect(compile('test/types/fixtures/cloudflow.ts', cloudflow)).toEqual([]);
  });

  it('CF-8 hold without the strictest options too, as in most projects', () => {
    const more = {
      exactOptionalPropertyTypes: false,
      noUncheckedIndexedAccess: false,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    };
    expect(compile('test/types/fixtures/cloudflow.ts', cloudflow, more)).toEqual([]);
  });

  it('ALL-1 mean what OpenAPI means: directions, open unions, envelopes, media types', () => {
    expect(compile('test/types/fixtures/ledger.ts', ledger)).toEqual([]);
  });

  it('ALL-1 are checked for real: a wrong use is told, with its line', () => {
    const text = [
      `import { createLedger } from '../../../generated/ledger/index.ts';`,
      `await createLedger().GET('/entry');`,
      `await createLedger().getEntry({ path: { entryId: 1 } });`,
      '// @ts-expect-error',
      'await createLedger().ping();',
    ].join('\n');
    const wrong = 'test/types/fixtures/wrong.ts';
    const complaints = compile(wrong, new Map([...ledger, [wrong, text]]));
    expect(complaints.map((complaint) => complaint.slice(0, complaint.indexOf(' TS') + 7))).toEqual([
      `${wrong}:2: TS2345`,
      `${wrong}:3: TS2322`,
      `${wrong}:4: TS2578`,
    ]);
  });
});
