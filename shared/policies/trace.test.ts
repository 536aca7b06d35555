import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../scripts/catalogue.mjs';
import { REQUIRED, TRACE, tracedRules, tracePage } from '../../scripts/trace.mjs';

describe('the page that traces rules to tests', () => {
  test('is the one the tests give: run `node scripts/build-trace.mjs`', () => {
    expect(readFileSync(TRACE, 'utf8')).toBe(tracePage(tracedRules()));
  });

  test('has a test for every rule of the catalogue', () => {
    const traced = new Set(tracedRules().map(({ rule }) => rule));
    expect(REQUIRED.filter((rule) => !traced.has(rule))).toEqual([]);
  });

  test('names no rule of S0…S3 and D1…D20 that the catalogue does not have', () => {
    const known = new Set(CATALOGUE.map(({ id }) => id));
    const named = tracedRules().flatMap(({ rule }) =>
      /^[SD]/u.test(rule) ? [rule.split(' ', 1)[0] ?? ''] : [],
    );
    expect(Array.from(new Set(named)).filter((rule) => !known.has(rule))).toEqual([]);
    expect(known.size).toBe(CATALOGUE.length);
  });
});
