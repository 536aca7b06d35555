import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Queues of a real CUPS for tests: one prints into files, one stands still, one takes nothing. */
export const TEST_QUEUES = {
  printing: 'DeskPDF',
  stopped: 'DeskStopped',
  rejecting: 'DeskRejecting',
} as const;

/** Where printer-driver-cups-pdf puts what root prints. */
export const PRINTED_FOLDER = join(homedir(), 'PDF');

const DRIVER = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd';

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 20_000,
  });
}

function isRunning(): boolean {
  try {
    return run('lpstat', '-r').includes('is running');
  } catch {
    return false;
  }
}

function startScheduler(): void {
  if (isRunning()) return;
  run('cupsd');
  for (const until = Date.now() + 15_000; Date.now() < until; run('sleep', '0.2')) {
    if (isRunning()) return;
  }
  throw new Error('cupsd was started but does not answer. Look at /var/log/cups/error_log.');
}

/**
 * Starts the printing service and makes the test queues; does nothing where they are there already.
 * Throws an Error that says what to install or how to run when it cannot.
 */
export function openTestQueues(): void {
  if (!existsSync(DRIVER) || !existsSync('/usr/sbin/cupsd')) {
    throw new Error('Tests of printing need CUPS: apt-get install cups cups-client printer-driver-cups-pdf');
  }
  if (process.getuid?.() !== 0) {
    throw new Error('Tests of printing start cupsd and make queues, which needs root: run them as root.');
  }
  startScheduler();
  for (const queue of Object.values(TEST_QUEUES)) {
    run('lpadmin', '-p', queue, '-E', '-v', 'cups-pdf:/', '-P', DRIVER);
    run('cupsaccept', queue);
    run('cupsenable', queue);
  }
  run('cupsdisable', TEST_QUEUES.stopped);
  run('cupsreject', TEST_QUEUES.rejecting);
}
