import { describe, expect, it } from 'vitest';
import { fromPointer, localPointer, toPointer, valueAt } from '../../src/contract/pointer.js';

describe('JSON Pointers (RFC 6901)', () => {
  const document = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'm~n': 8 };

  it.each([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/m~0n', 8],
  ])('%j finds what the RFC says', (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
    expect(toPointer(fromPointer(pointer))).toBe(pointer);
  });

  it.each(['/foo/2', '/foo/-', '/foo/01', '/foo/length', '/nope/deeper', '/__proto__', '/constructor'])(
    '%j finds nothing',
    (pointer) => expect(valueAt(document, pointer)).toBeUndefined(),
  );

  it('refuses what is no pointer', () => {
    expect(() => fromPointer('foo')).toThrow('must start with "/"');
  });

  it('reads the fragments of references', () => {
    expect(localPointer('#')).toBe('');
    expect(localPointer('#/components/schemas/A%20B')).toBe('/components/schemas/A B');
    expect(localPointer('other.yaml#/a')).toBeUndefined();
    expect(localPointer('#/%E0%A4%A')).toBeUndefined();
  });
});
