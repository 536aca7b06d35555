import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, NOTES } from '../../scripts/setup/paths.mjs';

/** Everything the benches make; safe to delete. */
export const BENCH = join(NOTES, 'bench');
export const BENCH_PAGE = join(BENCH, 'page');

/**
 * A folder that Electron takes for an app: main process and preload of the product as built, with
 * the renderer named here. `main` replaces the entry, to run something before the product's own.
 */
export function appFolder(name: string, renderer: string, main = 'out/main/index.cjs'): string {
  const folder = join(BENCH, 'apps', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'out'), { recursive: true });
  for (const part of ['main', 'preload']) symlinkSync(inRoot('out', part), join(folder, 'out', part));
  symlinkSync(renderer, join(folder, 'out', 'renderer'));
  const about = { name: 'complaint-desk', productName: 'complaint-desk', version: '0.1.0', main };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  return folder;
}

/** A fresh home folder for one launch, empty or a copy of another. */
export function freshHome(name: string, from: string | null = null): string {
  const home = join(BENCH, 'homes', name);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  if (from !== null) cpSync(from, home, { recursive: true });
  return home;
}
