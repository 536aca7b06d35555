import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { deskConfigSchema, type DeskConfig } from '../../../shared/ipc/contract';
import { openDeskConfig } from '../desk/desk-config';
import type { FileSystem } from '../files/file-system';
import { markPractice } from './practice-home';
import { practiceConfig } from './practice-settings';

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

/** Gives a practice home its mark and, where it has none yet, its settings. */
export async function preparePractice(
  files: FileSystem,
  { home, realHome }: { readonly home: string; readonly realHome: string },
): Promise<void> {
  markPractice(home);
  const config = await openDeskConfig(files, home);
  if (config.current() !== null) return;
  await config.configure(practiceConfig(await readRealConfig(files, realHome), randomUUID()));
}
