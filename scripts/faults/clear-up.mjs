import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { askCommand } from '../setup/run-command.mjs';

/** @type {(file: string) => string} empty where the process is gone or not ours to look at */
const readQuietly = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** @type {(work: string) => number[]} processes that were started on a home folder below `work` */
const startedBelow = (work) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((id) => readQuietly(`/proc/${id}/environ`).includes(`\0COMPLAINT_DESK_HOME=${work}/`))
    .map(Number);

/** @type {(work: string) => string[]} mount points below `work`, the innermost first */
const mountedBelow = (work) =>
  readQuietly('/proc/mounts')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
    .filter((point) => point.startsWith(`${work}/`))
    .reverse();

/**
 * Ends every app that a scenario left running, unmounts its file systems and removes its folder.
 * Only what carries the name of this run's folder is touched.
 *
 * @param {string} work the folder of this run
 */
export const clearUp = (work) => {
  if (process.platform === 'linux') {
    for (const id of startedBelow(work)) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // Gone meanwhile.
      }
    }
    for (const point of mountedBelow(work)) askCommand('umount', ['--lazy', point]);
  }
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
};
