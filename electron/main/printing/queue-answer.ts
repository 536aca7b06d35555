import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const LIMITS = { timeout: 5000, maxBuffer: 1024 * 1024 } as const;

/**
 * What `lpoptions -l` says of a queue. No shell: the name is one argument, whatever it holds. Rejects when
 * there is no such program, no such queue, or no answer in time.
 */
export async function queueAnswer(printer: string): Promise<string> {
  const env = { PATH: process.env['PATH'], LANG: 'C' };
  const { stdout } = await run('lpoptions', ['-p', printer, '-l'], { ...LIMITS, env, encoding: 'utf8' });
  return stdout;
}
