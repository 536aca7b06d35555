import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCase } from './fold';
import { headsOf } from './order';
import { makeDesks, registered, signed } from './testing/event-builder';
import { randomHistory } from './testing/random-history';

const FILE = 'a'.repeat(64);

function opened() {
  const desks = makeDesks(headsOf);
  const first = desks.write(0, registered({ plate: '京A11111' }), []);
  return { ...desks, first };
}

describe('signed pages', () => {
  const other = 'b'.repeat(64);

  test('change neither version nor state hash, nor the evidence: a signature must not outdate itself', () => {
    const { write, first } = opened();
    const before = foldCase([first]);
    const after = foldCase([first, write(0, signed(1, FILE), [first])]);
    expect(after).toMatchObject({ version: before.version, stateHash: before.stateHash, evidence: [] });
    expect(after.signatures.map(({ page, scan }) => [page, scan.hash])).toEqual([[1, FILE]]);
  });

  test('are one a page, whichever desks filed it and however often; another state is another page', () => {
    const { write, first } = opened();
    const here = write(0, signed(1, FILE), [first]);
    const there = write(1, signed(1, other), [first]);
    const second = write(0, signed(2, FILE), [first, here]);
    const newer = write(0, signed(1, other, 'c'.repeat(10)), [first, here, second]);
    const { signatures, setAside } = foldCase([newer, there, second, here, first]);
    expect(signatures.map(({ page, state }) => `${page}${state.charAt(0)}`).sort()).toEqual([
      '1a',
      '1c',
      '2a',
    ]);
    expect(setAside).toEqual([]);
  });

  test('of any history are as many as there are different pages in it', () => {
    fc.assert(
      fc.property(randomHistory, (history) => {
        const pages = history.flatMap(({ type, data }) =>
          type === 'paper-signed' ? [(data as { page: number }).page] : [],
        );
        const kept = foldCase(history).signatures.map(({ page }) => page);
        expect([...kept].sort()).toEqual([...new Set(pages)].sort());
      }),
    );
  });
});
