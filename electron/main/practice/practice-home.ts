import { existsSync, lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** On the command line of the program that practises. */
export const PRACTICE_SWITCH = '--practice';
const FOLDER = 'practice';
/** Lies in a practice home and nowhere else; without it nothing there is ever removed. */
const MARK = 'this-is-practice';
/** Written when a person wants to start afresh; the next start obeys before anything is opened. */
const AFRESH = 'start-afresh';

/** What belongs to the process that is running and not to what was practised. */
const OF_THIS_PROCESS = /^(?:Singleton|lockfile$)/u;

/** The practice home of a real one: a folder inside it with a profile, journal and settings of its own. */
export function practiceHomeOf(realHome: string): string {
  return join(realHome, FOLDER);
}

/** Says in the folder itself what it is. Call once it is known to be the practice home. */
export function markPractice(home: string): void {
  writeFileSync(join(home, MARK), '', { mode: 0o600 });
}

/**
 * Whether a folder is the practice home of that real one and nothing else: in its place, under its
 * name, a folder of its own and no link to another, and marked by an earlier practice.
 */
export function isPracticeHome(home: string, realHome: string): boolean {
  const path = resolve(home);
  return (
    basename(path) === FOLDER &&
    dirname(path) === resolve(realHome) &&
    lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true &&
    existsSync(join(path, MARK))
  );
}

/** Notes that the next start of the practice is to begin with nothing; false where that is refused. */
export function askForAfresh(home: string, realHome: string): boolean {
  if (!isPracticeHome(home, realHome)) return false;
  writeFileSync(join(home, AFRESH), '', { mode: 0o600 });
  return true;
}

/**
 * Empties a practice home when a person has asked for it. Call before Electron is ready and with the
 * lock of this home held, so that no file of it is open. The wish goes last: broken off, it is obeyed again.
 */
export function clearIfAsked(home: string, realHome: string): boolean {
  if (!existsSync(join(home, AFRESH)) || !isPracticeHome(home, realHome)) return false;
  const stays = new Set([MARK, AFRESH]);
  for (const name of readdirSync(home)) {
    if (stays.has(name) || OF_THIS_PROCESS.test(name)) continue;
    rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5 });
  }
  rmSync(join(home, AFRESH), { force: true });
  return true;
}
