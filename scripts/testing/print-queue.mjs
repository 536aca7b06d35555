import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { askCommand } from '../setup/run-command.mjs';
import { say, SetupProblem } from '../setup/say.mjs';

/** The queue of the printing tests; it writes PDF files into the `PDF` folder of the home directory. */
export const TEST_QUEUE = 'DeskPDF';
const PPD = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd';

const isRunning = () => askCommand('lpstat', ['-r']).text.includes('is running');
const hasQueue = () => askCommand('lpstat', ['-p', TEST_QUEUE]).ok;

/** @type {(done: () => boolean) => Promise<boolean>} looks every 200 ms for 10 s */
const wait = async (done) => {
  for (let i = 0; i < 50; i += 1) {
    if (done()) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
};

/** @type {(why: string) => SetupProblem} */
const problem = (why) =>
  new SetupProblem(
    'Print queue',
    why,
    'the printing tests need cups and printer-driver-cups-pdf, and root to start them: node scripts/setup.mjs --for-tests',
  );

/**
 * A real spooler with a PDF printer. Starts cupsd only where none runs, and ends only what it started.
 *
 * @returns {Promise<{ close: () => void }>}
 */
export const openPrintQueue = async () => {
  let close = () => {};
  if (!isRunning()) {
    if (!existsSync('/usr/sbin/cupsd')) throw problem('cupsd is not installed');
    const cupsd = spawn('/usr/sbin/cupsd', ['-f'], { stdio: 'ignore' });
    close = () => void cupsd.kill();
    process.once('exit', close);
    if (!(await wait(isRunning))) throw problem('cupsd did not start');
    say('Print queue: started cupsd');
  }
  if (!hasQueue()) {
    const { trouble } = askCommand('lpadmin', ['-p', TEST_QUEUE, '-E', '-v', 'cups-pdf:/', '-P', PPD]);
    if (!(await wait(hasQueue))) throw problem(`lpadmin made no queue (${trouble.trim()})`);
  }
  return { close };
};
