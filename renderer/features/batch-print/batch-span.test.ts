import { expect, test } from 'vitest';
import { spanOf } from './batch-span';

const BEIJING = 8 * 3_600_000;
const at = (iso: string) => Date.parse(iso);
/** Half past midnight in Beijing: still the day before in UTC. */
const NOW = at('2026-03-01T00:30:00+08:00');

test.each([
  ['today', '2026-03-01T00:00:00+08:00', '2026-03-02T00:00:00+08:00'],
  ['yesterday', '2026-02-28T00:00:00+08:00', '2026-03-01T00:00:00+08:00'],
  ['week', '2026-02-23T00:00:00+08:00', '2026-03-02T00:00:00+08:00'],
  ['month', '2026-03-01T00:00:00+08:00', '2026-04-01T00:00:00+08:00'],
  ['last-month', '2026-02-01T00:00:00+08:00', '2026-03-01T00:00:00+08:00'],
] as const)('%s is whole days of the store', (span, from, to) => {
  expect(spanOf(span, NOW, BEIJING)).toEqual({ from: at(from), to: at(to) });
});

test('last month of January is in the year before', () => {
  expect(spanOf('last-month', at('2026-01-15T10:00:00+08:00'), BEIJING).from).toBe(
    at('2025-12-01T00:00:00+08:00'),
  );
});
