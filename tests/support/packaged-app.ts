import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { electronExecutable } from '../../scripts/setup/electron-runtime.mjs';
import { inRoot } from '../../scripts/setup/paths.mjs';

/** A user of nothing: no account has this number, so none of the machine's files are its own. */
const NOBODY = 64_998;

export type PackagedApp = {
  readonly home: string;
  /** What it has printed so far. */
  readonly printed: () => string;
  /** Command line and /proc status of the app's processes now, the first one included. */
  readonly processes: () => readonly {
    readonly line: string;
    readonly status: ReadonlyMap<string, string>;
  }[];
  readonly close: () => Promise<void>;
};

/** Hard links where the disk is the same: the runtime is 230 MB. */
function copyTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyTree(source, target);
    else {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

/**
 * The app laid out as a package (its own executable name, sources in resources/app): Electron then
 * says `isPackaged`. The sandbox helper gets what an installer would give it.
 */
function layOut(folder: string, isRoot: boolean): string {
  const electron = electronExecutable().path;
  const runtime = join(folder, 'runtime');
  copyTree(dirname(electron), runtime);
  const executable = join(runtime, 'complaint-desk');
  renameSync(join(runtime, basename(electron)), executable);
  rmSync(join(runtime, 'resources', 'app'), { recursive: true, force: true });
  mkdirSync(join(runtime, 'resources', 'app'));
  copyFileSync(inRoot('package.json'), join(runtime, 'resources', 'app', 'package.json'));
  cpSync(inRoot('out'), join(runtime, 'resources', 'app', 'out'), { recursive: true });
  if (isRoot) {
    const helper = join(runtime, 'chrome-sandbox');
    // A copy of its own: the link would change the machine's one.
    const source = join(dirname(electron), 'chrome-sandbox');
    rmSync(helper);
    copyFileSync(source, helper);
    chownSync(helper, 0, 0);
    chmodSync(helper, 0o4755);
  }
  return executable;
}

/** Processes of this machine whose command line names the folder. */
function processesOf(folder: string): ReturnType<PackagedApp['processes']> {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ');
        if (!line.includes(join(folder, 'runtime')) || line.startsWith('setpriv')) return [];
        const status = readFileSync(`/proc/${pid}/status`, 'latin1').split('\n');
        return [{ line, status: new Map(status.map((one) => one.split(':\t', 2) as [string, string])) }];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}

/** Starts the packaged app without `--no-sandbox`: as a user of nothing when we are root, else as ourselves. */
export function startPackagedApp(switches: readonly string[]): PackagedApp {
  const isRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'packaged-'));
  const home = join(folder, 'home');
  mkdirSync(home);
  const executable = layOut(folder, isRoot);
  if (isRoot) for (const path of [folder, home]) chownSync(path, NOBODY, NOBODY);
  const as = ['--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups', executable];
  const [command, before] = isRoot ? ['setpriv', as] : [executable, []];
  const env = { DISPLAY: process.env['DISPLAY'] ?? '', PATH: process.env['PATH'] ?? '', LANG: 'zh_CN.UTF-8' };
  const child: ChildProcess = spawn(command, [...before, '--disable-gpu', ...switches], {
    cwd: folder,
    env: { ...env, HOME: home, COMPLAINT_DESK_HOME: join(home, 'data'), XDG_RUNTIME_DIR: home },
    detached: true,
  });
  let printed = '';
  child.stdout?.on('data', (data) => (printed += String(data)));
  child.stderr?.on('data', (data) => (printed += String(data)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    home: join(home, 'data'),
    printed: () => printed,
    processes: () => processesOf(folder),
    close: async () => {
      if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
