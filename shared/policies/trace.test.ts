import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REQUIRED, TRACE, tracedRules, tracePage } from '../../scripts/trace.mjs';

describe('the page that traces rules to tests', () => {
  test('is the one the tests give: run `node scripts/build-trace.mjs`', () => {
    expect(readFileSync(TRACE, 'utf8')).toBe(tracePage(tracedRules()));
  });

  test('has a test for every rule of the catalogue', () => {
    const traced = new Set(tracedRules().map(({ rule }) => rule));
    expect(REQUIRED.filter((rule) => !traced.has(rule))).toEqual([]);
  });
});
