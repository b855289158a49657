import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { lintApis } from '../../src/lint/lint-apis.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { mergeFindings, mergeIgnored } from '../../src/lint/report.ts';
import { repository } from '../project.ts';
import { copyStreamingThings } from './streaming-things.ts';
import { copyThings, place, type Things } from './things.ts';

/** An exception as it is written in a file. */
function ignore(rule: string, indent = '', until = '2026-12-31'): string {
  const text = `x-lint-ignore:\n  - rule: ${rule}\n    reason: The gateway adds it from March on.\n    until: ${until}\n`;
  return text.replaceAll(/^(?=.)/gm, indent);
}

/** What the linter says at a time: findings, and what exceptions take away, in short. */
async function judge(things: Things, now = '2026-06-01T12:00:00Z') {
  const linter = createLinter(repository, { now: () => new Date(now) });
  const { findings, ignored, unused } = await linter.judge(await loadApi(things.root, 'things'));
  return {
    findings: findings.map((finding) => `${short(place(finding))}: ${finding.message}`),
    ignored: ignored.map(({ file, rule, exception }) => `${short(file)} ${rule} by ${exception.rule}`),
    unused: unused.length,
  };
}

function short(text: string): string {
  return text.replace('spec/things/', '');
}

describe('an exception', () => {
  it.each([
    [
      'our rules, in the file of a component',
      'responses/Status401.yaml',
      'headers:\n  X-Request-Id:',
      `${ignore('correlation-header')}headers:\n  X-Request:`,
      'responses/Status401.yaml correlation-header by correlation-header',
    ],
    [
      'our rules, on an operation for what is inside',
      'paths/things.yaml',
      'get:\n  summary: listThings\n  description: listThings, as its name says.',
      `get:\n${ignore('operation-description', '  ')}  summary: listThings\n  description: ""`,
      'paths/things.yaml operation-description by operation-description',
    ],
    [
      'our rules, in the index',
      'openapi.yaml',
      'x-conventions:\n',
      `${ignore('error-codes')}x-conventions:\n`,
      'openapi.yaml error-codes by error-codes',
    ],
    [
      'spectral:oas',
      'openapi.yaml',
      'info:\n',
      `info:\n${ignore('info-description', '  ')}`,
      'openapi.yaml info-description by info-description',
    ],
    [
      'Redocly',
      'paths/things.yaml',
      'get:\n',
      `get:\n${ignore('struct', '  ')}  sumary: A typing error.\n`,
      'paths/things.yaml struct by struct',
    ],
  ])('takes away what is found by %s', async (_, file, from, to, expected) => {
    using things = copyThings();
    things.edit(file, from, to);
    if (expected.includes('info-description'))
      things.edit(file, 'description: Keeps things.', 'summary: Keeps things.');
    if (expected.includes('error-codes')) things.edit(file, 'code: key_reused', 'code: key_used');
    expect(await judge(things)).toEqual({ findings: [], ignored: [expected], unused: 0 });
  });

  it.each([
    [
      'channels',
      'messages/Tick.yaml',
      "examples:\n  - payload: { type: tick, at: '2026-01-01T00:00:00Z' }\n",
      ignore('message-example'),
      'asyncapi.yaml:31:7 error message-example: The message Tick shows no example.',
    ],
    [
      'messages',
      'messages/Tick.yaml',
      'payload: { $ref: ../schemas/TickMessage.yaml }\n',
      `payload: { type: object, x-seen: { $ref: ../schemas/TickMessage.yaml } }\n${ignore('message-payload')}`,
      undefined,
    ],
    [
      'steps of workflows',
      'workflows/keep-a-thing.arazzo.yaml',
      'operationId: createThing',
      `operationId: createThin\n${ignore('workflow-operation', '        ')}`,
      undefined,
    ],
  ])('RO-12 CA-12 holds for %s, and only there', async (_, file, from, to, told) => {
    using things = copyStreamingThings();
    things.edit(file, from, to);
    const { findings, ignored } = await judge(things);
    if (told === undefined) expect([findings, ignored.length]).toEqual([[], 1]);
    else {
      // The channel uses the message in another file than the one that the exception stands in.
      expect(findings[0]).toContain(told);
      expect(findings[1]).toContain('error lint-ignore: This exception is not needed: message-example');
      expect(ignored).toEqual([]);
    }
  });

  it('holds for its own rule and its own object only', async () => {
    using things = copyThings();
    things.edit('schemas/Thing.yaml', '  created_at:\n', '  createdAt:\n');
    things.edit(
      'schemas/ThingCreate.yaml',
      '  name:\n',
      `  fullName:\n${ignore('casing-properties', '    ')}`,
    );
    const { findings, ignored } = await judge(things);
    expect(findings.filter((finding) => finding.includes('casing-properties'))).toHaveLength(1);
    expect(findings.find((finding) => finding.includes('casing-properties'))).toMatch(
      /^schemas\/Thing\.yaml/,
    );
    expect(ignored).toEqual(['schemas/ThingCreate.yaml casing-properties by casing-properties']);
  });

  it('leaves names of properties, headers and literal values alone', async () => {
    using things = copyThings();
    things.edit('examples/Thing.yaml', '  name: Lamp', '  name: Lamp\n  x-lint-ignore: [{ rule: none }]');
    const { findings, ignored } = await judge(things);
    expect([findings.filter((finding) => finding.includes('lint-ignore:')), ignored]).toEqual([[], []]);
  });
});

describe('ALL-6 an exception fails lint', () => {
  function withException(until: string): Things {
    const things = copyThings();
    things.edit(
      'responses/Status401.yaml',
      'headers:\n  X-Request-Id:',
      `${ignore('correlation-header', '', until)}headers:\n  X-Request:`,
    );
    return things;
  }

  it('after its last day in UTC, not on it; then the finding is told as well', async () => {
    using things = withException('2026-12-31');
    expect((await judge(things, '2026-12-31T23:59:59.999Z')).findings).toEqual([]);
    // A clock that shows another day east of Greenwich.
    expect((await judge(things, '2027-01-01T00:30:00+02:00')).findings).toEqual([]);
    const { findings, ignored } = await judge(things, '2027-01-01T00:00:00Z');
    expect(ignored).toEqual([]);
    expect(findings).toEqual([
      'responses/Status401.yaml:3:5 error lint-ignore: This exception from correlation-header is over since 2026-12-31: The gateway adds it from March on. Mend what the rule finds and remove the exception, or give it a new date.',
      expect.stringContaining('responses/Status401.yaml:6:1 error correlation-header'),
    ]);
  });

  it('when it is not needed any more', async () => {
    using things = withException('2026-12-31');
    things.edit('responses/Status401.yaml', 'X-Request:', 'X-Request-Id:');
    expect((await judge(things)).findings).toEqual([
      'responses/Status401.yaml:3:5 error lint-ignore: This exception is not needed: correlation-header finds nothing here. Remove it.',
    ]);
  });

  it.each([
    [
      'of an unknown rule',
      'rule: corelation-header',
      'There is no rule corelation-header; did you mean "correlation-header"? Correct the name',
    ],
    ['from lint-ignore', 'rule: lint-ignore', 'There is no exception from lint-ignore.'],
    ['without a rule', 'rules: correlation-header', 'This exception is not complete: "rule" is missing.'],
  ])('%s', async (_, rule, message) => {
    using things = withException('2026-12-31');
    things.edit('responses/Status401.yaml', 'rule: correlation-header', rule);
    const told = (await judge(things)).findings.filter((finding) => finding.includes(' lint-ignore: '));
    expect(told[0]).toContain(message);
  });

  it.each([
    ['reason', /^ {4}reason: .*\n/m, 'This exception is not complete: "reason" is missing. Add it.'],
    ['day', /^ {4}until: .*\n/m, 'This exception is not complete: "until" is missing. Add it.'],
  ])('without a %s, and takes nothing away', async (_, line, message) => {
    using things = withException('2026-12-31');
    const text = ignore('correlation-header').match(line)?.[0] ?? '';
    things.edit('responses/Status401.yaml', text, '');
    const { findings, ignored } = await judge(things);
    expect(ignored).toEqual([]);
    expect(findings).toEqual([
      `responses/Status401.yaml:3:5 error lint-ignore: ${message}`,
      expect.stringContaining('error correlation-header'),
    ]);
  });

  it.each(['31.12.2026', '2026-02-30', '""'])('with the day %s, which is none', async (until) => {
    using things = withException(until);
    expect((await judge(things)).findings[0]).toContain('error lint-ignore: This exception is not complete:');
  });

  it.each(['[]', 'correlation-header', '{ rule: correlation-header }'])('written as %s', async (value) => {
    using things = copyThings();
    things.edit('responses/Status401.yaml', 'headers:\n', `x-lint-ignore: ${value}\nheaders:\n`);
    const { findings } = await judge(things);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('responses/Status401.yaml:2:1 error lint-ignore:');
  });
});

describe('an exception in a file that APIs share', () => {
  /** Two APIs; the second refers to a response of the first, which may lack its header. */
  function share(header: string): Things {
    const things = copyThings();
    cpSync(join(things.root, 'spec/things'), join(things.root, 'spec/others'), { recursive: true });
    things.edit('responses/Status401.yaml', 'headers:\n', `${ignore('correlation-header')}headers:\n`);
    things.edit('responses/Status401.yaml', 'X-Request-Id:', header);
    for (const file of ['paths/things.yaml', 'paths/things_{thing_id}.yaml'])
      things.edit(
        `../others/${file}`,
        '../responses/Status401.yaml',
        '../../things/responses/Status401.yaml',
      );
    return things;
  }
  const now = () => new Date('2026-06-01');

  it('is needed if one of them needs it, and listed once', async () => {
    using things = share('X-Request:');
    const reports = await lintApis(things.root, ['others', 'things'], { now });
    expect(mergeFindings(reports).filter(({ rule }) => rule === 'lint-ignore')).toEqual([]);
    expect(mergeIgnored(reports)).toHaveLength(1);
  });

  it('is not judged by those that do not own it, but by all of them together', async () => {
    using things = share('X-Request-Id:');
    const [others] = await lintApis(things.root, ['others'], { now });
    expect(others?.findings.filter(({ rule }) => rule === 'lint-ignore')).toEqual([]);
    const all = await lintApis(things.root, ['others', 'things'], { now });
    expect(mergeFindings(all).filter(({ rule }) => rule === 'lint-ignore')).toHaveLength(1);
  });
});
