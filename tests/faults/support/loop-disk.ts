import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from './surroundings';

const run = (command: string, args: readonly string[]): void => {
  const done = spawnSync(command, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr || String(done.error)}`);
};

/** A small file system of its own, in a file. Needs root; unmounted by `remove`, or by the script in the end. */
export class LoopDisk {
  readonly home: string;

  private constructor(
    private readonly image: string,
    private readonly point: string,
  ) {
    this.home = join(point, 'home');
  }

  static make(megabytes: number): LoopDisk {
    const folder = freshFolder('disk');
    const image = join(folder, 'image');
    const point = join(folder, 'mount');
    run('truncate', ['--size', `${String(megabytes)}M`, image]);
    // No blocks kept back for root: full must mean full for the app too.
    run('mkfs.ext4', ['-q', '-m', '0', image]);
    mkdirSync(point);
    run('mount', ['-o', 'loop', image, point]);
    const disk = new LoopDisk(image, point);
    mkdirSync(disk.home);
    return disk;
  }

  /** Writes until nothing more fits, in ever smaller pieces. */
  async fill(): Promise<void> {
    for (const [name, size] of [
      ['fill-large', '1M'],
      ['fill-small', '4k'],
    ] as const) {
      await new Promise((resolve) => {
        const args = ['if=/dev/zero', `of=${join(this.point, name)}`, `bs=${size}`, 'conv=fsync'];
        spawn('dd', args, { stdio: 'ignore' }).on('close', resolve);
      });
    }
  }

  free(): void {
    for (const name of ['fill-large', 'fill-small']) rmSync(join(this.point, name), { force: true });
  }

  remove(): void {
    run('umount', ['--lazy', this.point]);
    rmSync(this.image, { force: true });
  }
}

/** Why file systems cannot be made here, or null when they can. */
export const whyNoLoopDisk = (): string | null => {
  if (process.platform !== 'linux') return 'loop mounts are made on Linux only';
  if (process.getuid?.() !== 0) return 'needs root for loop mounts: run it as root, or in CI';
  try {
    LoopDisk.make(8).remove();
    return null;
  } catch (error) {
    return `loop mounts fail here: ${error instanceof Error ? error.message.trim() : 'unknown'}`;
  }
};
