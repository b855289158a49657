import { describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { generateApi } from '../../src/generate/generate-api.ts';
import { repository } from '../project.ts';
import { compile } from './compile.ts';

const apis = await Promise.all(
  ['cloudflow', 'cloudaudit', 'orchestrator'].map(async (api) => generateApi(await loadApi(repository, api))),
);
const generated = new Map(apis.flatMap((files) => [...files]));

describe('the types of credentials and deliveries', () => {
  it('CF-7, CA-10 tell the events of an API apart, and those that came after the description', () => {
    expect(compile('test/types/fixtures/webhooks.ts', generated)).toEqual([]);
  });

  it('CF-1, CA-1, RO-5 know flows, scopes and claims from the description', () => {
    expect(compile('test/types/fixtures/security.ts', generated)).toEqual([]);
  });
});
