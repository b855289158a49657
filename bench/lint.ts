import { listApis } from '../src/contract/apis.ts';
import { loadApi } from '../src/contract/load.ts';
import { packageRoot } from '../src/contract/package-root.ts';
import { measureLint } from '../src/lint/profile-apis.ts';
import { print } from './figure.ts';

/** All rules over the largest API, warm, against parsing the YAML of its bundle in the same run. */
export async function benchLint(): Promise<void> {
  const apis = await Promise.all((await listApis(packageRoot)).map((api) => loadApi(packageRoot, api)));
  const [largest] = apis.sort((a, b) => b.contract.operations.length - a.contract.operations.length);
  if (largest === undefined) throw new Error('spec/ holds no API to lint');
  const { api } = largest;
  const { profile, parse, lint } = await measureLint(packageRoot, api);
  print({ name: `lint:${api}:parse`, measured: parse, unit: 'ms' });
  print({ name: `lint:${api}:all-rules`, measured: lint, unit: 'ms' });
  for (const { part, rule, ms } of profile.rows)
    if (rule === '') print({ name: `lint:${api}:${part}`, measured: ms / parse, unit: 'x' });
  print({ name: `lint:${api}`, measured: lint / parse, unit: 'x', goal: { op: '<=', value: 10 } });
}
