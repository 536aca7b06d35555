import { describe, expect, it } from 'vitest';
import { LINE_LIMIT, TEXT_LIMIT } from '../../shared/domain/facts/facts';
import { lengthAfter, roomOf } from './long-text-guard';

describe('the room of an entry', () => {
  it('is twice what is kept, so that a long paste can be shortened in place', () => {
    expect(roomOf({ maxLength: -1 }, true)).toBe(2 * TEXT_LIMIT);
    expect(roomOf({ maxLength: -1 }, false)).toBe(2 * LINE_LIMIT);
  });

  it('is the entry’s own limit where the engine would cut off the rest', () => {
    expect(roomOf({ maxLength: 500 }, false)).toBe(500);
  });
});

describe('the length after a change', () => {
  const entry = { value: 'abcdef', selectionStart: 2, selectionEnd: 4 };
  it('counts what stays and what comes', () => expect(lengthAfter(entry, 'xyz')).toBe(7));
  it.each([null, ''])('is of no interest when nothing comes: %j', (added) =>
    expect(lengthAfter(entry, added)).toBeNull(),
  );
});
