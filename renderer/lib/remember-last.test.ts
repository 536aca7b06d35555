import { describe, expect, it } from 'vitest';
import { rememberLast } from './remember-last';

describe('remembering the last answer', () => {
  it('gives the same object while the same things are asked, and works once', () => {
    let worked = 0;
    const pair = rememberLast((left: object, right: number) => ({ left, right, times: (worked += 1) }));
    const one = {};
    expect(pair(one, 1)).toBe(pair(one, 1));
    expect(worked).toBe(1);
  });

  it('works anew for another thing, even an equal one, and keeps only the last', () => {
    const boxed = rememberLast((one: object, n: number) => ({ one, n }));
    const [a, b] = [{}, {}];
    const first = boxed(a, 1);
    expect(boxed(b, 1)).not.toBe(first);
    expect(boxed(a, 1)).toEqual(first);
    expect(boxed(a, 1)).not.toBe(first);
    expect(boxed(a, 2)).toEqual({ one: a, n: 2 });
  });

  it('remembers undefined and null as answers', () => {
    let worked = 0;
    const nothing = rememberLast((_key: string) => {
      worked += 1;
      return null;
    });
    expect([nothing('a'), nothing('a'), worked]).toEqual([null, null, 1]);
  });
});
