import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';

const STRACE = '/usr/bin/strace';

/** Why syncs cannot be made to fail here, or null when they can. */
export const whyNoStrace = (): string | null =>
  existsSync(STRACE) && spawnSync(STRACE, ['-qq', '-o', '/dev/null', 'true']).status === 0
    ? null
    : 'needs strace and the right to trace processes (as root: apt-get install strace)';

/**
 * Lets every fsync and fdatasync of a process fail with EIO, as a dying disk does, until `stop`;
 * with `path`, only those of files below it.
 */
export const failSyncs = async (
  pid: number,
  paths: readonly string[],
): Promise<{ readonly stop: () => Promise<void> }> => {
  const only = paths.flatMap((path) => ['-P', path]);
  const args = ['-f', '-o', '/dev/null', ...only, '-e', 'trace=fsync,fdatasync'];
  const inject = ['-e', 'inject=fsync,fdatasync:error=EIO', '-p', String(pid)];
  const strace: ChildProcess = spawn(STRACE, [...args, ...inject], { stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    strace.stderr?.on('data', (data: Buffer) => {
      if (data.includes('attached')) resolve();
    });
    strace.on('close', () => reject(new Error('strace did not attach')));
  });
  return {
    stop: async () => {
      const ended = new Promise((resolve) => strace.once('close', resolve));
      strace.kill('SIGINT');
      await ended;
    },
  };
};
