import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf, without } from './lint-rule.ts';

const rule = 'deprecation-headers';
const list = '/paths/~1things/get';
const headers = `${list}/responses/200/headers`;
const header = { description: 'A date.', schema: { type: 'string' } };

describe('deprecation-headers', () => {
  it.each(dialects)('ALL-4 asks nothing of what is not deprecated (%s)', async (dialect) => {
    expect(await judge(rule, dialect)).toEqual([]);
  });

  it('ALL-4 accepts a deprecated operation that says so on its success, in any case of letters', async () => {
    const changes = {
      [`${list}/deprecated`]: true,
      [`${headers}/deprecation`]: header,
      [`${headers}/Sunset`]: header,
    };
    expect(await judge(rule, 'offset', changes)).toEqual([]);
  });

  it('ALL-4 reports each header that is missing, and not on errors, which operations share', async () => {
    expect(await judge(rule, 'page', { [`${list}/deprecated`]: true })).toEqual([
      {
        rule,
        pointer: headers,
        message:
          'The header Deprecation is missing in the 200 response of listThings, and listThings is deprecated; the header says since when the operation is deprecated (RFC 9745). Add it to `headers`.',
      },
      {
        rule,
        pointer: headers,
        message:
          'The header Sunset is missing in the 200 response of listThings, and listThings is deprecated; the header says when it will be removed (RFC 8594). Add it to `headers`.',
      },
    ]);
  });

  it.each(['Deprecation', 'Sunset'])('ALL-4 reports %s alone', async (name) => {
    const changes = {
      [`${list}/deprecated`]: true,
      [`${headers}/Deprecation`]: header,
      [`${headers}/Sunset`]: header,
    };
    const findings = await judge(rule, 'cursor', without(changes, `${headers}/${name}`));
    expect(pointersOf(findings)).toEqual([headers]);
    expect(findings[0]?.message).toContain(`The header ${name} is missing`);
  });
});
