import { expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { createProfile, formatProfile } from '../../src/lint/profile.ts';
import { repository } from '../project.ts';
import { copyThings } from './things.ts';

it('shows parts, then rules, the slowest first, as ratios to parsing', () => {
  const profile = createProfile();
  profile.add('ours', '', 30);
  profile.add('redocly', '', 50);
  profile.add('ours', 'error-codes', 5);
  profile.add('ours', 'example-valid', 10);
  profile.add('ours', 'example-valid', 10);
  expect(formatProfile(profile, 100)).toBe(
    [
      '    100.0 ms    1.000x  parsing the bundle',
      '     80.0 ms    0.800x  lint',
      '',
      '     50.0 ms    0.500x  redocly',
      '     30.0 ms    0.300x  ours',
      '',
      '     20.0 ms    0.200x  ours example-valid',
      '      5.0 ms    0.050x  ours error-codes',
      '',
    ].join('\n'),
  );
});

it('is told by the linter about every part and rule, and changes nothing that is found', async () => {
  using things = copyThings();
  things.edit('responses/Status401.yaml', 'X-Request-Id', 'X-Request');
  const loaded = await loadApi(things.root, 'things');
  const profile = createProfile();
  const findings = await createLinter(repository, { profile }).lint(loaded);
  expect(findings).toEqual(await createLinter(repository).lint(loaded));
  const names = profile.rows.map(({ part, rule }) => `${part} ${rule}`.trim());
  expect(names).toEqual(
    expect.arrayContaining([
      'redocly',
      'ours',
      'spectral:oas',
      'ours correlation-header',
      'spectral:oas oas3-schema',
    ]),
  );
});
