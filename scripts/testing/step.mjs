import { say } from '../setup/say.mjs';

/** @typedef {{ passed: number, failed: number }} Tally tests of one step */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} needs names of steps without which this one makes no sense
 * @property {() => Promise<{ ok: boolean, tally?: Tally }>} run
 */
/** @typedef {{ name: string, outcome: 'passed' | 'failed' | 'left out', seconds: number, tally: Tally }} Result */

/** @type {Tally} */
const NONE = { passed: 0, failed: 0 };

/** @type {(step: Step) => Promise<{ ok: boolean, tally?: Tally }>} */
const attempt = async (step) => {
  try {
    return await step.run();
  } catch (fault) {
    say(fault instanceof Error ? fault.message : String(fault));
    if (fault instanceof Error && 'remedy' in fault) say(`What to do: ${String(fault.remedy)}`);
    return { ok: false };
  }
};

/**
 * Runs steps in order. A failed one does not stop those that do not need it, so that one run tells
 * everything that is wrong.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<Result[]>}
 */
export const runSteps = async (steps) => {
  /** @type {Result[]} */
  const results = [];
  for (const step of steps) {
    const { name } = step;
    const lacking = step.needs.filter((each) =>
      results.some((r) => r.name === each && r.outcome !== 'passed'),
    );
    if (lacking.length > 0) {
      say(`\n=== ${name}: left out, it needs ${lacking.join(', ')}`);
      results.push({ name, outcome: 'left out', seconds: 0, tally: NONE });
      continue;
    }
    say(`\n=== ${name}`);
    const started = Date.now();
    const { ok, tally = NONE } = await attempt(step);
    const seconds = Math.round((Date.now() - started) / 1000);
    say(`=== ${name}: ${ok ? 'passed' : 'FAILED'} in ${seconds} s`);
    results.push({ name, outcome: ok ? 'passed' : 'failed', seconds, tally });
  }
  return results;
};

/**
 * The table of steps, then the count of tests on the last line. A step that failed without a failed
 * test (a compiler error, a crash) counts as one failure, so that the count never says all is well.
 *
 * @param {readonly Result[]} results
 * @returns {boolean} whether everything passed
 */
export const report = (results) => {
  say('');
  for (const { name, outcome, seconds, tally } of results) {
    const tests = tally.passed + tally.failed > 0 ? `, ${tally.passed + tally.failed} tests` : '';
    say(`${outcome.padEnd(9)} ${name} (${seconds} s${tests})`);
  }
  const passed = results.reduce((sum, { tally }) => sum + tally.passed, 0);
  const failed = results.reduce(
    (sum, { tally, outcome }) => sum + (outcome === 'passed' ? 0 : Math.max(1, tally.failed)),
    0,
  );
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
};
