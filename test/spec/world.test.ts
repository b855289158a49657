import { expect, it } from 'vitest';
import { copyProject } from '../project.ts';
import { type Description, readDescription } from './description.ts';
import { contradictions, danglingIds, disorder, examplesOf } from './world.ts';

const known = defects(await readDescription('pqc'));

function defects({ contract, validate }: Description): readonly string[] {
  return [
    ...danglingIds(contract, { validate }, examplesOf(contract)),
    ...contradictions(contract),
    ...contract.operations.filter(({ order }) => order !== undefined).flatMap(disorder),
  ];
}

it.each(
  [
    {
      what: 'refers to a resource that no example shows',
      file: 'AssetCreateCertificate.yaml',
      from: 'signatureAlgorithmRef: asset_7f3k9x2m',
      to: 'signatureAlgorithmRef: asset_00000000',
      found: ['createAsset certificate: AssetId asset_00000000'],
    },
    {
      what: 'refers to it by an id that may be of several kinds',
      file: 'AuditEventPageOfRequest.yaml',
      from: 'id: imp_8h4k2m6p',
      to: 'id: imp_00000000',
      found: [
        'listAuditEvents 200 one_request: ResourceId imp_00000000',
        'listAuditEvents and listAuditEvents: resource of evt_1b5d9f3h',
      ],
    },
    {
      what: 'says something else of a resource than its list',
      file: 'ImportCompleted.yaml',
      from: 'sizeBytes: 64530',
      to: 'sizeBytes: 64531',
      found: ['listImports and getImport: sizeBytes of imp_8h4k2m6p'],
    },
    {
      what: 'is a list in another order',
      file: 'ImportPage.yaml',
      from: "createdAt: '2026-06-09T10:01:00Z'",
      to: "createdAt: '2026-06-09T09:01:00Z'",
      found: ['listImports every_state: item 1'],
    },
  ].map((edit) => [edit.what, edit] as const),
)('an example that %s is a defect', async (_, { file, from, to, found }) => {
  using project = copyProject(['spec/pqc', 'spec/shared']);
  project.edit(`spec/pqc/examples/${file}`, from, to);
  const all = defects(await readDescription('pqc', project.root));
  expect(all.filter((defect) => !known.includes(defect))).toEqual(found);
});
