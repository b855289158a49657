import { describe, expect, it } from 'vitest';
import { listApis } from '../../src/contract/apis.ts';
import { loadApi } from '../../src/contract/load.ts';
import { copyProject, repository } from '../project.ts';
import { lifecycleDefects, lifecyclesOf } from './lifecycle.ts';

const loaded = await Promise.all((await listApis(repository)).map((api) => loadApi(repository, api)));
const lifecycles = loaded.flatMap(({ api, contract }) =>
  lifecyclesOf(contract).map((lifecycle) => ({ name: `${api} ${lifecycle.schema}`, contract, lifecycle })),
);

describe('lifecycles', () => {
  it.each(lifecycles)(
    '$name reaches each of its states by operations that can refuse',
    ({ contract, lifecycle }) => {
      expect(lifecycleDefects(contract, lifecycle)).toEqual([]);
    },
  );

  it.each([
    ['a state that nothing leads to', ', failed] }', '] }', ['Import never becomes failed']],
    [
      'a state that the schema lacks',
      'to: processing',
      'to: running',
      [
        'Import cannot be running',
        'Import never becomes processing',
        'Import never becomes completed',
        'Import never becomes failed',
      ],
    ],
    [
      'an operation that is not there',
      '$system',
      'finishImport',
      ['Import is moved by finishImport, which does not exist'],
    ],
    [
      'an operation that has no word for a wrong state',
      '$system',
      'getImport',
      ['getImport cannot say that the state of Import does not allow it'],
    ],
    [
      'a state without a list of states',
      'state: status',
      'state: progress',
      [
        'Import has no enumerated states',
        ...['queued', 'processing', 'completed', 'failed'].map((state) => `Import cannot be ${state}`),
      ],
    ],
  ])('%s is a defect', async (_, from, to, defects) => {
    using project = copyProject(['spec/pqc', 'spec/shared']);
    project.edit('spec/pqc/schemas/Import.yaml', from, to);
    const { contract } = await loadApi(project.root, 'pqc');
    const found = lifecyclesOf(contract).filter(({ schema }) => schema === 'Import');
    expect(found.flatMap((lifecycle) => lifecycleDefects(contract, lifecycle))).toEqual(defects);
  });
});
