import { join } from 'node:path';
import { deskConfigSchema, type DeskConfig, type Response } from '../../../shared/ipc/contract';
import type { FileSystem } from '../files/file-system';
import { createSerialQueue } from '../files/serial-queue';
import { readTwoCopies, writeTwoCopies } from './two-copies';

export type DeskConfigStore = {
  readonly current: () => DeskConfig | null;
  /** True when a copy of the settings was unreadable at start; it was kept aside. */
  readonly wasDamaged: boolean;
  /** Refuses another `deskId`: a desk's log and its numbers belong to one installation for ever. */
  readonly configure: (config: DeskConfig) => Promise<Response<'desk:configure'>>;
  readonly idle: () => Promise<void>;
};

function parseConfig(text: string): DeskConfig | null {
  try {
    const parsed = deskConfigSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Who and where this installation is, in `desk.json`: outside IndexedDB, so that a wipe leaves it. */
export async function openDeskConfig(files: FileSystem, home: string): Promise<DeskConfigStore> {
  const path = join(home, 'desk.json');
  const found = await readTwoCopies({ files, path, parse: parseConfig });
  const queue = createSerialQueue();
  let current = found.value;

  const configure = async (config: DeskConfig): Promise<Response<'desk:configure'>> => {
    if (current !== null && current.deskId !== config.deskId) return { ok: false, refusal: 'other-desk' };
    const written = await writeTwoCopies({ files, path }, `${JSON.stringify(config, null, 2)}\n`);
    if (!written.ok) return written;
    current = config;
    return { ok: true, config };
  };

  return {
    current: () => current,
    wasDamaged: found.wasDamaged,
    configure: (config) => queue.run(() => configure(config)),
    idle: queue.idle,
  };
}
