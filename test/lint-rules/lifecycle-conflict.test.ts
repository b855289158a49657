import { describe, expect, it } from 'vitest';
import { archive, lifecycle, withStates } from './base-lifecycle.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const rule = 'lifecycle-conflict';
const codes = `${archive}/responses/409/x-error-codes`;
const conflict = { '/x-conventions/errors/causes/conflict': { status: 409, code: 'not_found' } };

describe('lifecycle-conflict', () => {
  it.each(dialects)(
    'RO-9 accepts an operation that documents the answer of the API (%s)',
    async (dialect) => {
      const code = dialect === 'page' ? 'NOT_FOUND' : 'not_found';
      const changes = { '/x-conventions/errors/causes/conflict': { status: 409, code }, [codes]: [code] };
      expect(await judge(rule, dialect, withStates(changes))).toEqual([]);
    },
  );

  it('RO-9 accepts the answer that the lifecycle has of its own', async () => {
    const changes = {
      ...conflict,
      [`${lifecycle}/refused`]: { status: 409, code: 'forbidden' },
      [codes]: ['forbidden'],
    };
    expect(await judge(rule, 'offset', withStates(changes))).toEqual([]);
  });

  it('RO-9 reports an answer without a status of its own', async () => {
    const changes = withStates({ ...conflict, [`${archive}/responses/409`]: undefined });
    expect(await judge(rule, 'offset', changes)).toEqual([
      {
        rule,
        pointer: `${archive}/responses`,
        message:
          'archiveThing does not document 409 with the code "not_found" (x-conventions.errors.causes.conflict). Add the response.',
      },
    ]);
  });

  it('RO-9 reports a response that leaves out the code', async () => {
    const changes = withStates({ [`${lifecycle}/refused`]: { status: 409, code: 'forbidden' } });
    expect(await judge(rule, 'offset', changes)).toEqual([
      {
        rule,
        pointer: `${archive}/responses/409`,
        message:
          'The 409 response of archiveThing does not list the code "forbidden" (x-lifecycle.refused of Thing). Add it to `x-error-codes`, or refer to a response that has it.',
      },
    ]);
  });

  it('RO-9 reports a code that the API does not have', async () => {
    const findings = await judge(
      rule,
      'offset',
      withStates({ [`${lifecycle}/refused`]: { status: 409, code: 'forbiden' } }),
    );
    expect(pointersOf(findings)).toEqual([`${lifecycle}/refused/code`]);
    expect(findings[0]?.message).toContain('did you mean "forbidden"?');
  });

  it('RO-9 reports a lifecycle that has no answer at all', async () => {
    expect(await judge(rule, 'offset', withStates())).toEqual([
      {
        rule,
        pointer: lifecycle,
        message:
          'archiveThing is not allowed while a Thing is "archived", and nothing says what the call is answered then. Add `refused` here, or declare x-conventions.errors.causes.conflict.',
      },
    ]);
  });

  it('asks nothing of an operation that every state allows, nor of the server', async () => {
    const changes = withStates({
      [`${lifecycle}/transitions/archiveThing/from`]: ['draft', 'active', 'archived'],
    });
    expect(await judge(rule, 'offset', changes)).toEqual([]);
  });
});
