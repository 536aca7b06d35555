import { execFile } from 'node:child_process';

const LIMITS = { timeout: 5000, maxBuffer: 1024 * 1024 } as const;

/**
 * What `lpoptions -l` says of a queue. No shell: the name is one argument, whatever it holds. Rejects when
 * there is no such program, no such queue, or no answer in time.
 */
export function queueAnswer(printer: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], LANG: 'C' };
    execFile('lpoptions', ['-p', printer, '-l'], { ...LIMITS, env, encoding: 'utf8' }, (error, stdout) => {
      if (error) reject(error);
      else resolve(stdout);
    });
  });
}
