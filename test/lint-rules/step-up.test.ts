import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf, without } from './lint-rule.ts';

const rule = 'step-up';
const create = '/paths/~1things/post';
const token = '/components/securitySchemes/Token';

/** A convention, an operation that obeys it, and its tokens. */
const base: Readonly<Record<string, Json>> = {
  '/x-conventions/stepUp': {
    scope: 'admin',
    claim: 'auth_time',
    maxAge: 'PT5M',
    refused: { status: 403, code: 'forbidden' },
  },
  [token]: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    'x-jwt': { algorithm: 'RS256', claims: ['iat', 'exp', 'auth_time'], lifetime: 'PT1H' },
  },
  [`${create}/security`]: [{ OAuth2: ['things:write', 'admin'] }, { Token: ['admin'] }],
  [`${create}/x-step-up`]: true,
};

describe('step-up', () => {
  it.each(dialects)(
    'CA-3 accepts privileged operations that take only a fresh token (%s)',
    async (dialect) => {
      const code = dialect === 'page' ? 'FORBIDDEN' : 'forbidden';
      expect(await judge(rule, dialect, { ...base, '/x-conventions/stepUp/refused/code': code })).toEqual([]);
    },
  );

  it('CA-3 reports a privileged operation that takes a token of any age', async () => {
    expect(await judge(rule, 'offset', without(base, `${create}/x-step-up`))).toEqual([
      {
        rule,
        pointer: create,
        message:
          'createThing is privileged by the scope "admin" (x-conventions.stepUp.scope) and takes a token of any age. Add `x-step-up: true`.',
      },
    ]);
  });

  it('CA-3 reports a fresh token where no operation is privileged', async () => {
    const list = '/paths/~1things/get';
    const changes = { ...base, [`${list}/x-step-up`]: true, [`${list}/responses/403`]: undefined };
    expect(await judge(rule, 'offset', changes)).toEqual([
      {
        rule,
        pointer: `${list}/x-step-up`,
        message:
          'listThings takes only a fresh token but does not ask for the scope "admin" of privileged operations (x-conventions.stepUp.scope). Add the scope, or remove `x-step-up`.',
      },
    ]);
  });

  it.each([
    ['another scope', { Token: ['things:write'] }, '/1/Token'],
    ['no scope', { ApiKey: [] }, '/1/ApiKey'],
    ['no credentials', {}, '/1'],
  ])('CA-3 reports a way into a privileged operation with %s', async (_, alternative, place) => {
    const findings = await judge(rule, 'cursor', { ...base, [`${create}/security/1`]: alternative });
    expect(pointersOf(findings)).toEqual([`${create}/security${place}`]);
    expect(findings[0]?.message).toContain('this way in does without the scope "admin"');
  });

  it('CA-3 reports an answer that is not documented', async () => {
    expect(await judge(rule, 'offset', { ...base, [`${create}/responses/403`]: undefined })).toEqual([
      {
        rule,
        pointer: `${create}/responses`,
        message:
          'createThing does not document 403 with the code "forbidden" (x-conventions.stepUp.refused). Add the response.',
      },
    ]);
  });

  it('CA-3 reports a response that leaves out the code', async () => {
    const codes = '/components/responses/Status403/x-error-codes';
    const findings = await judge(rule, 'offset', { ...base, [codes]: ['in_progress'] });
    expect(pointersOf(findings)).toEqual([`${create}/responses/403`]);
  });

  it('CA-3 reports tokens that do not say when their bearer proved who it is', async () => {
    const findings = await judge(rule, 'offset', { ...base, [`${token}/x-jwt/claims`]: ['iat', 'exp'] });
    expect(findings).toEqual([
      {
        rule,
        pointer: `${token}/x-jwt/claims`,
        message:
          'The tokens of Token do not carry the claim "auth_time" (x-conventions.stepUp.claim). Add it to `claims`, or correct the declaration.',
      },
    ]);
  });

  it('takes `x-step-up` at its word where no scope marks privileged operations', async () => {
    const changes = {
      ...base,
      '/x-conventions/stepUp/scope': undefined,
      [`${create}/security`]: [{ Token: [] }],
    };
    expect(await judge(rule, 'offset', changes)).toEqual([]);
  });

  it('says nothing where step-up is not declared', async () => {
    const changes = without(without(base, '/x-conventions/stepUp'), `${create}/x-step-up`);
    expect(await judge(rule, 'offset', changes)).toEqual([]);
  });
});
