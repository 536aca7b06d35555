import { join } from 'node:path';
import type { Response } from '../../../shared/ipc/contract';
import { DEFAULT_LOOK, paperLookSchema, type PaperLook } from '../../../shared/look/paper-look';
import { readTwoCopies, writeTwoCopies } from '../desk/two-copies';
import type { FileSystem } from '../files/file-system';
import { createSerialQueue } from '../files/serial-queue';

export type LookStore = {
  readonly read: () => PaperLook;
  readonly save: (look: PaperLook) => Promise<Response<'look:save'>>;
  readonly idle: () => Promise<void>;
};

/** The file of the home; a practice is given a copy of the real one. */
export const LOOK_FILE = 'paper-look.json';

/** The look in a file's text; null for what is none. */
export function parseLook(text: string): PaperLook | null {
  try {
    return paperLookSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** How the store has its papers. What cannot be read is kept aside, and papers come as they always did. */
export async function openLookStore(files: FileSystem, home: string): Promise<LookStore> {
  const path = join(home, LOOK_FILE);
  const queue = createSerialQueue();
  let kept = (await readTwoCopies({ files, path, parse: parseLook })).value ?? DEFAULT_LOOK;

  const save = async (look: PaperLook): Promise<Response<'look:save'>> => {
    const written = await writeTwoCopies({ files, path }, JSON.stringify(look));
    if (!written.ok) return written;
    kept = look;
    return { ok: true, look: kept };
  };
  return { read: () => kept, save: (look) => queue.run(() => save(look)), idle: queue.idle };
}
