import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { pageHeaders } from '../../electron/main/shell/page-headers';

/** 10 high, 20 syntax, 30 medium, 40 perhaps high. */
const MATTERS = 40;

const evaluate = (policy: string) => new CspEvaluator(new CspParser(policy).csp).evaluate();
const served = pageHeaders('index.html')['Content-Security-Policy'] ?? '';

/** What the evaluator says of the policy now: `'self'` is misused where uploads are served, and none is. */
const KNOWN = [[50, 'script-src']];
const told = (policy: string) => evaluate(policy).map(({ severity, directive }) => [severity, directive]);

describe('the policy of the page (E-07)', () => {
  it('has no finding that matters to the public evaluator', () => {
    expect(evaluate(served).filter(({ severity }) => Number(severity) <= MATTERS)).toEqual([]);
    expect(told(served)).toEqual(KNOWN);
  });

  it.each([
    ["script-src 'self'", "script-src 'self' 'unsafe-inline'"],
    ["script-src 'self'", "script-src 'self' 'unsafe-eval'"],
    ["script-src 'self'", 'script-src *'],
    ["default-src 'none'; script-src 'self'; ", ''],
  ])('would be found out if %j became %j', (strict, loose) => {
    expect(served).toContain(strict);
    expect(told(served.replace(strict, loose))).not.toEqual(KNOWN);
  });
});
