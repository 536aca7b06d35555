import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../../../scripts/setup/paths.mjs';

/** The app with the harness beside its page, as `scripts/faults.mjs` built it. */
export const APP_FOLDER = inRoot('.setup', 'faults-app');

const named = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`start the scenarios with: npm run faults`);
  return value;
};

/** Every home folder and mount point lies below this one, so that the script can clear up after a crash. */
export const workFolder = (): string => named('FAULTS_WORK');
export const rowsFile = (): string => named('FAULTS_ROWS');

export const isQuick = process.env['FAULTS_QUICK'] === '1';
/** How often to inject: the full number, or what a quick run has time for. */
export const times = (full: number, quick: number): number => (isQuick ? quick : full);

export const freshFolder = (name: string): string => mkdtempSync(join(workFolder(), `${name}-`));

export const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether a promise settled in time; it goes on in any case. */
export const isWithin = async (milliseconds: number, work: Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
};
