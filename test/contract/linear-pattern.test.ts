import { describe, expect, it } from 'vitest';
import { isLinear } from '../../src/contract/linear-pattern.js';

describe('isLinear', () => {
  it.each([
    ['a repetition in a repetition', '^(a+)+$'],
    ['two branches that read the same', '^(a|a)*$'],
    ['branches of which one is a piece of another', '^(a|aa)+$'],
    ['a repetition in a repetition that may be empty', '^(a*)*b'],
    ['two ways to read nothing', '^(a(|))*$'],
    ['branches that overlap in one letter', '^(?:[A-Z]{2}|[A-Za-z]+)+$'],
    ['words with spaces that may be left out', '^(\\w+\\s?)+$'],
    ['three branches, two of which make the third', '^(a|b|ab)*c'],
    ['neighbours that overlap inside', '^(x+x+)+y'],
    ['the same letter in two cases, where case does not count', '^(a|A)*$', 'i'],
  ])('refuses %s: exponential', (_, pattern, flags = 'u') => {
    expect(isLinear(pattern, flags)).toBe(false);
  });

  it.each([
    ['neighbours that read the same', '^a*a*$'],
    ['gaps around a letter', '^.*a.*b$'],
    ['a repetition that is looked for everywhere, before an end', '\\s+$'],
    ['a repetition that is looked for everywhere, before a letter', '[a-z]+@'],
    ['a look ahead that is tried everywhere', '(?=.*x)foo'],
    ['a look ahead in a repetition', '^(?:(?=.*b)a)*$'],
  ])('refuses %s: polynomial', (_, pattern) => {
    expect(isLinear(pattern)).toBe(false);
  });

  it.each([
    ['a reference back', '(a)\\1'],
    ['a named reference back', '(?<x>a)\\k<x>'],
    ['what is longer than any pattern', `^${'a?'.repeat(600)}$`],
  ])('refuses what it cannot judge: %s', (_, pattern) => {
    expect(isLinear(pattern, '')).toBe(false);
  });

  it.each([
    '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    '^wf_[a-z0-9]{6,32}$',
    '^[A-Za-z0-9._-]{1,255}$',
    '^(a|b)*$',
    '^(ab|cd)+$',
    '^(a{1,3}b)*$',
    '^(\\d+\\.)*\\d+$',
    '^(/([^~/]|~[01])+)+$',
    '^P(?=[0-9T])(\\d+W|(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?)$',
    '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$',
    '^[^@]+@[^@]+$',
    '^\\p{Lu}\\p{Ll}*$',
    '^[\\u0041-\\u{5a}\\x61\\cA\\]-]+$',
  ])('accepts %s', (pattern) => {
    expect(isLinear(pattern)).toBe(true);
  });

  it('accepts what cannot fail any more, however it is repeated', () => {
    expect(isLinear('a+')).toBe(true);
    expect(isLinear('^(a+)+')).toBe(true);
  });

  it('leaves what is no regular expression to others', () => {
    expect(isLinear('(')).toBe(true);
  });

  it('judges hostile patterns in time', () => {
    const hostile = [
      '('.repeat(400) + ')'.repeat(400),
      `^${'(a|b)*'.repeat(30)}$`,
      `^${'a{1,1000}'.repeat(20)}$`,
      `^((a{1,20}){1,20}){1,20}$`,
      `^${'(.*)'.repeat(60)}$`,
      `^(${Array.from({ length: 150 }, () => '[a-z]+').join('|')})*$`,
    ];
    const start = performance.now();
    for (const pattern of hostile) isLinear(pattern);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
