import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical';

/** The same value with the members of every object in another order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
  .map((units) => String.fromCharCode(...units));

const anyJson = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 });

describe('canonical', () => {
  test('writes the example of RFC 8785, section 3.2.3, as the RFC does', () => {
    const value = {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  test('sorts members by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = ['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'];
    const text = canonical(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['1', ...sorted.filter((key) => key !== '1')]);
    expect(text.indexOf('\ud83d\ude00')).toBeLessThan(text.indexOf('\ufb33'));
  });

  test('does not depend on the order of members, and reads back to the same value', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        const text = canonical(value);
        expect(canonical(reversed(value))).toBe(text);
        // JSON.stringify writes -0 as 0 too: compare what a trip through JSON leaves.
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('keeps texts with lone surrogates apart and well-formed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = canonical(text);
        expect(JSON.parse(written)).toBe(text);
        expect(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(written)).toBe(
          false,
        );
      }),
    );
    expect(canonical('\ud83d')).toBe('"\\ud83d"');
  });

  test('drops undefined members, as storing them would', () => {
    expect(canonical({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  test('takes a member called __proto__ for what it is', () => {
    expect(canonical(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });

  test.each([
    ['not a number', Number.NaN],
    ['an infinity', { a: [Infinity] }],
    ['a function', { a: () => 1 }],
    ['a symbol', Symbol('s')],
    ['a bigint', 1n],
    ['undefined alone', undefined],
    ['undefined in a list', [1, undefined]],
    ['a hole in a list', new Array<number>(2)],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['bytes', new Uint8Array(2)],
  ])('refuses %s', (_name, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });

  test('refuses a circle instead of exhausting the stack', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(() => canonical(circle)).toThrow(TypeError);
  });
});
