import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One plain line for the person at the terminal. */
export const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** A step that cannot go on: what failed, why, and what to do about it. */
export class SetupProblem extends Error {
  /**
   * @param {string} what the step, in words
   * @param {string} why the cause
   * @param {string} remedy what the person can do
   */
  constructor(what, why, remedy) {
    super(`${what}: ${why}`);
    this.name = 'SetupProblem';
    this.remedy = remedy;
  }
}

/**
 * Runs the body of a script. A `SetupProblem` is told in three plain lines; anything else is a fault
 * of the scripts themselves and keeps its stack. Either ends the process with code 1.
 *
 * @param {() => Promise<void>} body
 */
export const runScript = async (body) => {
  try {
    await body();
  } catch (problem) {
    if (problem instanceof SetupProblem) {
      process.stderr.write(`\nStopped. ${problem.message}\nWhat to do: ${problem.remedy}\n`);
    } else {
      process.stderr.write(`\n${problem instanceof Error ? problem.stack : String(problem)}\n`);
    }
    process.exitCode = 1;
  }
};

/** @type {(url: string) => boolean} whether this module is the script that node was started with */
export const isMain = (url) => {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
};
