import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsIn, judge } from '../../scripts/security-lint.mjs';
import { inRoot } from '../../scripts/setup/paths.mjs';

const result = (ruleId: string, uri: string) => ({
  ruleId,
  level: 'warning',
  locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } } }],
});
const report = (...results: readonly unknown[]) => JSON.stringify({ version: '2.1.0', runs: [{ results }] });

describe('the report of the security linter', () => {
  it('is read by check and file', () => {
    expect(findingsIn(report(result('A_CHECK', 'a.ts'), result('B_CHECK', 'file:///')))).toEqual([
      { check: 'A_CHECK', file: 'a.ts' },
      { check: 'B_CHECK', file: 'N/A' },
    ]);
    expect(findingsIn(report())).toEqual([]);
    expect(() => findingsIn('<html>an error page</html>')).toThrow();
  });

  const reviewed = { check: 'A_CHECK', file: 'a.ts', because: 'looked at' };
  it('passes when each finding was reviewed, and only then', () => {
    expect(judge([reviewed], [reviewed])).toEqual([]);
    expect(judge([reviewed, { check: 'A_CHECK', file: 'b.ts' }], [reviewed])).toEqual([
      'not reviewed: A_CHECK in b.ts',
    ]);
    expect(judge([], [reviewed])).toEqual(['reviewed, but no longer found: A_CHECK in a.ts']);
  });

  it('says so when more was reviewed than anybody reads', () => {
    const many = Array.from({ length: 6 }, (_, nth) => ({ ...reviewed, file: `${nth}.ts` }));
    expect(judge(many, many)).toEqual(['more than 5 reviewed findings']);
  });

  it('has a reason for each finding that stays', () => {
    const baseline = JSON.parse(
      readFileSync(inRoot('tests', 'security', 'electron-lint-baseline.json'), 'utf8'),
    ) as readonly { readonly because?: string }[];
    for (const { because } of baseline) expect(because?.length).toBeGreaterThan(20);
  });
});
