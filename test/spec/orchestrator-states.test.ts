import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/contract/pointer.js';
import { readDescription, schema } from './description.ts';
import { lifecyclesOf } from './lifecycle.ts';
import { record } from './record.ts';

// Which states allow what, and which rules forbid it.
const { contract, validate, answer, body, bodySchema, operation, response } =
  await readDescription('orchestrator');

describe('RO-9 lifecycles', () => {
  const resources = {
    WorkflowRun: {
      code: 'WORKFLOW_RUN_STATE_CONFLICT',
      initial: ['pending'],
      transitions: {
        pauseWorkflowRun: [{ from: ['running'], to: ['paused'] }],
        resumeWorkflowRun: [{ from: ['paused'], to: ['running'] }],
        cancelWorkflowRun: [{ from: ['pending', 'running', 'paused'], to: ['cancelled'] }],
      },
    },
    Promotion: {
      code: 'PROMOTION_STATE_CONFLICT',
      initial: ['pending'],
      transitions: {
        // More than one approval may be needed.
        approvePromotion: [{ from: ['pending'], to: ['pending', 'approved'] }],
        rejectPromotion: [{ from: ['pending'], to: ['rejected'] }],
        cancelPromotion: [{ from: ['pending', 'approved'], to: ['cancelled'] }],
      },
    },
    AbRelease: {
      code: 'AB_RELEASE_STATE_CONFLICT',
      initial: ['draft'],
      transitions: {
        startAbRelease: [{ from: ['draft'], to: ['running'] }],
        advanceAbRelease: [{ from: ['running', 'paused'], to: ['running'] }],
        promoteAbRelease: [{ from: ['running', 'paused'], to: ['promoted'] }],
        rollbackAbRelease: [{ from: ['running', 'paused'], to: ['rolled-back'] }],
      },
    },
    Release: {
      code: 'RELEASE_STATE_CONFLICT',
      initial: ['draft'],
      transitions: { deprecateRelease: [{ from: ['ready'], to: ['deprecated'] }] },
    },
    Plugin: {
      code: 'PLUGIN_STATE_CONFLICT',
      initial: ['installed'],
      transitions: {
        enablePlugin: [{ from: ['installed', 'disabled', 'error'], to: ['enabled'] }],
        disablePlugin: [{ from: ['enabled', 'error'], to: ['disabled'] }],
      },
    },
  };
  const cases = Object.entries(resources).flatMap(([resource, { code, initial, transitions }]) =>
    Object.entries(transitions).map(([id, moves]) => ({ resource, code, initial, id, moves })),
  );
  const lifecycles = lifecyclesOf(contract);

  it.each(cases)('$id moves the $resource as declared', ({ resource, initial, id, moves }) => {
    const found = lifecycles.find(({ schema }) => schema === resource);
    expect(found?.initial).toEqual(initial);
    const declared = found?.transitions.filter(({ by }) => by === id).map(({ from, to }) => ({ from, to }));
    expect(declared).toEqual(moves);
    // What the operation answers is the resource in one of the states after it.
    const status = valueAt(answer(id, '200'), '/data/status');
    expect(moves.flatMap(({ to }) => to)).toContain(status);
  });

  it.each(cases)('$id in another state gets 409 $code, which says what would do', ({ id, code, moves }) => {
    expect(response(id, '409').errorCodes).toContain(code);
    const allowed = moves.flatMap(({ from }) => from);
    const conflicts = response(id, '409').content.flatMap(({ examples }) =>
      examples.map(({ value }) => record(valueAt(value, '/error'))).filter((error) => error.code === code),
    );
    const details = conflicts.map((error) => record(error.details));
    const wrongStates = details.filter((detail) => !allowed.includes(String(detail.status)));
    expect(wrongStates.map((detail) => detail.allowed)).toEqual([allowed]);
  });

  it('are of nobody else: no other operation ends an A/B release, a promotion or a run', () => {
    for (const [resource, { transitions }] of Object.entries(resources)) {
      const found = lifecycles.find(({ schema }) => schema === resource);
      const callers = new Set(found?.transitions.map(({ by }) => by).filter((by) => by !== '$system'));
      const expected = [...(resource === 'Release' ? ['replaceRelease'] : []), ...Object.keys(transitions)];
      expect([...callers].sort(), resource).toEqual(expected.sort());
    }
  });
});

describe('RO-10 business rules', () => {
  it('block a promotion into an environment inside a freeze window', () => {
    expect(response('createPromotion', '422').errorCodes).toContain('PROMOTION_BLOCKED');
    expect(answer('createPromotion', '422', 'promotion_blocked')).toMatchObject({
      success: false,
      error: { code: 'PROMOTION_BLOCKED', details: { blockedBy: ['freeze-window'] } },
    });
    // The environment that the answer names is one that is shown frozen.
    const blocked = valueAt(answer('createPromotion', '422', 'promotion_blocked'), '/error/details');
    const frozen = record(valueAt(answer('getEnvironment', '200', 'frozen'), '/data'));
    expect(frozen).toMatchObject({ id: record(blocked).environmentId, frozen: true });
  });

  it('block the last approval too, and a preview tells beforehand', () => {
    expect(response('approvePromotion', '422').errorCodes).toContain('PROMOTION_BLOCKED');
    expect(answer('previewPromotionGates', '200', 'blocked')).toMatchObject({
      data: { verdict: 'blocked', blockedBy: expect.arrayContaining(['freeze-window']) },
    });
  });

  it.each([
    ['createWorkflowRun', 'FREEZE_WINDOW_ACTIVE'],
    ['createRollback', 'FREEZE_WINDOW_ACTIVE'],
    ['startAbRelease', 'FREEZE_WINDOW_ACTIVE'],
    ['createPromotion', 'RELEASE_NOT_READY'],
    ['advanceAbRelease', 'AB_RELEASE_STAGE_INCOMPLETE'],
    ['promoteAbRelease', 'AB_RELEASE_GUARDRAIL_BROKEN'],
    ['approvePromotion', 'APPROVAL_NOT_ALLOWED'],
    ['createApprovalPolicy', 'APPROVAL_POLICY_INVALID'],
    ['createFreezeWindow', 'FREEZE_WINDOW_INVALID'],
    ['createRollback', 'ROLLBACK_NOT_POSSIBLE'],
    ['createAuditReport', 'AUDIT_PERIOD_INVALID'],
    ['enablePlugin', 'PLUGIN_INCOMPATIBLE'],
  ])('make 422 of %s with %s', (id, code) => {
    expect(response(id, '422').errorCodes).toContain(code);
    const shown = answer(id, '422', code.toLowerCase());
    expect(valueAt(shown, '/error/code')).toBe(code);
    expect(validate(schema('ErrorResponse'), shown)).toEqual([]);
  });

  it('find the cycle and the unknown step type of a template, and do not let it run', () => {
    const found = valueAt(answer('validateWorkflowTemplate', '200', 'with_errors'), '/data');
    expect(found).toMatchObject({
      valid: false,
      errors: expect.arrayContaining([
        expect.objectContaining({ code: 'CYCLE', nodeIds: ['deploy', 'smoke-test'] }),
        expect.objectContaining({ code: 'UNKNOWN_STEP_TYPE', nodeIds: ['page'], field: 'nodes.2.stepType' }),
      ]),
      stages: [],
    });
    expect(answer('createWorkflowRun', '422', 'template_invalid')).toMatchObject({
      error: { code: 'TEMPLATE_INVALID', details: { templateId: record(found).templateId } },
    });
    expect(
      validate(schema('WorkflowTemplateError'), { ...firstOf(record(found).errors), code: 'LOOP' }),
    ).not.toEqual([]);
  });

  it('found what is really in that template', () => {
    const template = record(valueAt(answer('getWorkflowTemplate', '200', 'with_cycle'), '/data'));
    expect(template).toMatchObject({
      valid: false,
      edges: expect.arrayContaining([
        expect.objectContaining({ from: 'deploy', to: 'smoke-test' }),
        expect.objectContaining({ from: 'smoke-test', to: 'deploy' }),
      ]),
    });
    expect(valueAt(template, '/nodes/2')).toMatchObject({ id: 'page', stepType: 'page-oncall' });
    const known = valueAt(answer('listStepTypes', '200'), '/data');
    expect(known).not.toContainEqual(expect.objectContaining({ type: 'page-oncall' }));
    expect(known).toContainEqual(expect.objectContaining({ type: 'deploy-release' }));
  });

  it('stay apart from what a schema can tell: that is 400', () => {
    const sent = record(body('createPromotion'));
    expect(validate(bodySchema('createPromotion'), sent)).toEqual([]);
    expect(validate(bodySchema('createPromotion'), { ...sent, releaseId: 'latest' })).not.toEqual([]);
    expect(validate(bodySchema('createPromotion'), { ...sent, force: true })).not.toEqual([]);
    expect(operation('createPromotion').errorCodes).toContain('VALIDATION_FAILED');
    expect(response('createPromotion', '422').errorCodes).not.toContain('VALIDATION_FAILED');
  });
});

function firstOf(value: unknown): Record<string, unknown> {
  return record(Array.isArray(value) ? value[0] : undefined);
}
