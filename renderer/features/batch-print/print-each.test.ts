import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { printEach, type OneOutcome } from './print-each';

const sent: OneOutcome = { kind: 'sent', printer: 'Office', isLogged: true };

/** Prints letters with what becomes of each try, in order; answers the outcome and what was tried. */
async function batch(tries: readonly (OneOutcome | null | 'throws')[], names = ['a', 'b', 'c']) {
  const tried: string[] = [];
  const begun: string[] = [];
  const control = new AbortController();
  const outcome = printEach(names, {
    nameOf: (name) => name,
    print: (name) => {
      const next = tried.length < tries.length ? (tries[tried.length] ?? null) : sent;
      tried.push(name);
      return next === 'throws' ? Promise.reject(new Error('not made')) : Promise.resolve(next);
    },
    onOne: (done, name) => {
      begun.push(`${String(done)} ${name}`);
      if (name === 'stop') control.abort();
    },
    signal: control.signal,
  });
  await vi.runAllTimersAsync();
  return { outcome: await outcome, tried, begun };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('each is printed once, in order, and told as it begins', async () => {
  const { outcome, tried, begun } = await batch([sent, sent, sent]);
  expect(tried).toEqual(['a', 'b', 'c']);
  expect(begun).toEqual(['0 a', '1 b', '2 c']);
  expect(outcome).toEqual({
    sent: 3,
    printer: 'Office',
    refused: null,
    notMade: [],
    notLogged: 0,
    isStopped: false,
  });
});

test('the first refusal ends it: those after it are counted and not tried', async () => {
  const { outcome, tried } = await batch([sent, { kind: 'queued', refusal: 'spooler-refused' }]);
  expect(tried).toEqual(['a', 'b']);
  expect(outcome.sent).toBe(1);
  expect(outcome.refused).toEqual({ number: 'b', refusal: 'spooler-refused', left: 1 });
});

test('one that cannot be made is named, and the others come out all the same', async () => {
  const { outcome, tried } = await batch(['throws', null, sent]);
  expect(tried).toEqual(['a', 'b', 'c']);
  expect(outcome.notMade).toEqual(['a', 'b']);
  expect(outcome.sent).toBe(1);
});

test('one that was tried by hand a moment ago is waited for, not left out', async () => {
  const { outcome, tried } = await batch([{ kind: 'repeated' }, sent, sent, sent]);
  expect(tried).toEqual(['a', 'a', 'b', 'c']);
  expect(outcome.sent).toBe(3);
});

test('a print that was not recorded is counted', async () => {
  const { outcome } = await batch([{ ...sent, isLogged: false }, sent, sent]);
  expect(outcome.notLogged).toBe(1);
});

test('stopping ends it after the one in hand, which is no failure', async () => {
  const { outcome, tried } = await batch([sent, 'throws'], ['a', 'stop', 'c']);
  expect(tried).toEqual(['a', 'stop']);
  expect(outcome).toMatchObject({ sent: 1, notMade: [], isStopped: true });
});
