import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Queues of a real CUPS for tests: one prints into files, one is an office machine with trays, two sides
 * and colour that writes down what it was told, one stands still, one takes nothing.
 */
export const TEST_QUEUES = {
  printing: 'DeskPDF',
  office: 'DeskOffice',
  stopped: 'DeskStopped',
  rejecting: 'DeskRejecting',
} as const;

/** Where printer-driver-cups-pdf puts what root prints. */
export const PRINTED_FOLDER = join(homedir(), 'PDF');

const DRIVER = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd';
const OFFICE_DRIVER = join(import.meta.dirname, 'desk-office.ppd');

/** Where the office machine writes down each job: what it was told, and the document it was given. */
export const RECORDED_FOLDER = join(tmpdir(), 'complaint-desk-recorded');

/** A backend of CUPS is called with job, user, title, copies, options and perhaps a file; without anything to be listed. */
const BACKEND = '/usr/lib/cups/backend/desk-record';
const BACKEND_SCRIPT = `#!/bin/sh
[ $# -eq 0 ] && { echo 'direct desk-record "Sample" "Sample Office"'; exit 0; }
job="${RECORDED_FOLDER}/$1"
cat "\${6:--}" > "$job.pdf"
printf '%s\\n' "title=$3" "copies=$4" "options=$5" > "$job.part"
mv "$job.part" "$job.txt"
`;

/** What the office machine was told of a job. */
export type RecordedJob = {
  readonly title: string;
  readonly copies: number;
  readonly options: readonly string[];
  /** path of the document */
  readonly pdf: string;
};

/** Every job that has come to the office machine, oldest first. */
export function recordedJobs(): readonly RecordedJob[] {
  if (!existsSync(RECORDED_FOLDER)) return [];
  const ids = readdirSync(RECORDED_FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => Number(name.slice(0, -4)))
    .toSorted((left, right) => left - right);
  return ids.map((id) => {
    const text = readFileSync(join(RECORDED_FOLDER, `${String(id)}.txt`), 'utf8');
    const said = (key: string) => new RegExp(`^${key}=(.*)$`, 'mu').exec(text)?.[1] ?? '';
    return {
      title: said('title'),
      copies: Number(said('copies')),
      options: said('options').split(' '),
      pdf: join(RECORDED_FOLDER, `${String(id)}.pdf`),
    };
  });
}

/** Turns the printing service off, as an administrator does; `openTestQueues` starts it again. */
export function stopScheduler(): void {
  if (!isRunning()) return;
  process.kill(Number(readFileSync('/run/cups/cupsd.pid', 'utf8')), 'SIGTERM');
  for (const until = Date.now() + 10_000; Date.now() < until; run('sleep', '0.1')) if (!isRunning()) return;
  throw new Error('cupsd does not end.');
}

/** Takes a queue away, as an administrator does; `openTestQueues` makes it again. */
export function removeQueue(queue: string): void {
  run('lpadmin', '-x', queue);
}

/** Makes a queue stand still (false) or go on (true). */
export function setQueue(queue: string, isOn: boolean): void {
  run(isOn ? 'cupsenable' : 'cupsdisable', queue);
}

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
  mkdirSync(RECORDED_FOLDER, { recursive: true });
  // Readable by root alone: CUPS runs such a backend as root, which may write where the tests look.
  writeFileSync(BACKEND, BACKEND_SCRIPT, { mode: 0o700 });
  chmodSync(BACKEND, 0o700);
  for (const queue of Object.values(TEST_QUEUES)) {
    const isOffice = queue === TEST_QUEUES.office;
    const [device, driver] = isOffice ? ['desk-record:/', OFFICE_DRIVER] : ['cups-pdf:/', DRIVER];
    run('lpadmin', '-p', queue, '-E', '-v', device, '-P', driver);
    run('cupsaccept', queue);
    run('cupsenable', queue);
  }
  run('cupsdisable', TEST_QUEUES.stopped);
  run('cupsreject', TEST_QUEUES.rejecting);
}
