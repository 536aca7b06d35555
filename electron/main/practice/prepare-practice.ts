import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { deskConfigSchema, type DeskConfig } from '../../../shared/ipc/contract';
import { openDeskConfig } from '../desk/desk-config';
import type { FileSystem } from '../files/file-system';
import { LOOK_FILE, openLookStore, parseLook } from '../paper-look/paper-look';
import { markPractice } from './practice-home';
import { practiceConfig } from './practice-settings';

type Homes = { readonly home: string; readonly realHome: string };

/** The real settings as they lie on the disk: only read, damaged or not, and never mended from here. */
async function readRealConfig(files: FileSystem, realHome: string): Promise<DeskConfig | null> {
  for (const name of ['desk.json', 'desk.json.copy']) {
    try {
      const text = await files.readFile(join(realHome, name), 'utf8');
      const parsed = deskConfigSchema.safeParse(JSON.parse(text));
      if (parsed.success) return parsed.data;
    } catch {
      // The other copy, or invented settings: the practice opens in any case.
    }
  }
  return null;
}

/** The store's own policies, so that its own process is practised; a practice without them has the presets. */
async function copyPolicies(files: FileSystem, { home, realHome }: Homes): Promise<void> {
  const [from, to] = [join(realHome, 'policies'), join(home, 'policies')];
  const names = await files.readdir(from).catch(() => []);
  await files.mkdir(to, { recursive: true, mode: 0o700 });
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    await files.copyFile(join(from, name), join(to, name)).catch(() => undefined);
  }
}

/**
 * The look of the papers, so that a preview of the practice is the store's own paper; only the name over it
 * is that of the practice. Without it they come as always.
 */
async function copyLook(files: FileSystem, { home, realHome }: Homes): Promise<void> {
  const text = await files.readFile(join(realHome, LOOK_FILE), 'utf8').catch(() => '');
  const look = parseLook(text);
  if (look === null) return;
  const store = await openLookStore(files, home);
  await store.save({ ...look, head: { ...look.head, name: '' } });
}

/** Gives a practice home its mark and, where it has none yet, its settings. */
export async function preparePractice(files: FileSystem, { home, realHome }: Homes): Promise<void> {
  markPractice(home);
  const config = await openDeskConfig(files, home);
  if (config.current() !== null) return;
  await copyPolicies(files, { home, realHome });
  await copyLook(files, { home, realHome });
  await config.configure(practiceConfig(await readRealConfig(files, realHome), randomUUID()));
}
