import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { electronPath, environment, windowSwitches } from './launch';
import { appFolder } from './places';

const EMPTY_PAGE = '<!doctype html><meta charset="utf-8"><title>empty</title>';

/** The product as built, with the watcher before it; the empty window lives in the same folder. */
export function watchedFolder(): string {
  const folder = appFolder('watched', inRoot('out', 'renderer'), 'start-hook.cjs');
  copyFileSync(inRoot('tests', 'bench', 'start-hook.cjs'), join(folder, 'start-hook.cjs'));
  writeFileSync(join(folder, 'empty.html'), EMPTY_PAGE);
  return folder;
}

export type Started = {
  /** milliseconds from the start of the process until that was painted */
  readonly times: ReadonlyMap<string, number>;
  readonly pid: number;
  readonly end: () => Promise<void>;
};

const ended = (child: ChildProcess) => new Promise<void>((resolve) => child.once('close', () => resolve()));

/** Starts the product or the empty window and waits until `until` was painted. */
export function watchedStart(
  folder: string,
  {
    home,
    until,
    env,
  }: { readonly home: string; readonly until: string; readonly env?: Record<string, string> },
): Promise<Started> {
  return new Promise((resolve, reject) => {
    const from = Date.now();
    const child = spawn(electronPath(), [...windowSwitches(), folder], {
      env: { ...environment(home), ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    });
    const times = new Map<string, number>();
    const end = async () => {
      const over = ended(child);
      child.kill('SIGTERM');
      await over;
    };
    const lost = setTimeout(() => {
      void end().then(() => reject(new Error(`${until} never came, only ${[...times.keys()].join(', ')}`)));
    }, 120_000);
    createInterface({ input: child.stdout }).on('line', (text) => {
      const told = /^BENCH (.*)$/u.exec(text)?.[1];
      if (told === undefined) return;
      const { what, at } = JSON.parse(told) as { what: string; at: number };
      times.set(what, at - from);
      if (what !== until) return;
      clearTimeout(lost);
      resolve({ times, pid: child.pid ?? 0, end });
    });
  });
}
