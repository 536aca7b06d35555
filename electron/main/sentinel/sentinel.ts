import { join } from 'node:path';
import { sentinelSchema, type Sentinel } from '../../../shared/ipc/homes';
import type { Head } from '../../../shared/ipc/head';
import { readTwoCopies, writeTwoCopies } from '../desk/two-copies';
import type { FileSystem } from '../files/file-system';
import { createSerialQueue } from '../files/serial-queue';

/** Newer ones that arrive within this time are written as one, in ms: the journal has every event anyway. */
const WRITE_EVERY = 1000;

export type SentinelStore = {
  /** What the last database is known to have held; null where none has been opened yet. */
  readonly remembered: () => Sentinel | null;
  /**
   * What was once there is not forgotten by a database that holds less: a log never gets shorter. A
   * new database is written down at once, what comes after it within a second.
   */
  readonly remember: (sentinel: Sentinel) => void;
  /** Writes at once what is waiting, and resolves when nothing is any more. */
  readonly idle: () => Promise<void>;
};

function parseSentinel(text: string): Sentinel | null {
  try {
    return sentinelSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** Of each desk the head that is further on. */
function furthestHeads(before: readonly Head[], now: readonly Head[]): readonly Head[] {
  const byDesk = new Map(before.map((head) => [head.deskId, head]));
  for (const head of now) {
    const known = byDesk.get(head.deskId);
    if (known === undefined || known.seq <= head.seq) byDesk.set(head.deskId, head);
  }
  return [...byDesk.values()];
}

/**
 * `sentinel.json`: what is known to have been in IndexedDB, kept outside it, so that a database
 * that was emptied or put back is noticed (checks D-03). Failing to write it costs only the noticing.
 */
export async function openSentinel(files: FileSystem, home: string): Promise<SentinelStore> {
  const path = join(home, 'sentinel.json');
  const queue = createSerialQueue();
  let current = (await readTwoCopies({ files, path, parse: parseSentinel })).value;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const write = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const text = `${JSON.stringify(current)}\n`;
    void queue.run(() => writeTwoCopies({ files, path }, text)).catch(() => undefined);
  };

  return {
    remembered: () => current,
    remember: (sentinel) => {
      const isAnother = sentinel.generation !== current?.generation;
      current = { ...sentinel, desks: furthestHeads(current?.desks ?? [], sentinel.desks) };
      if (isAnother) write();
      else timer ??= setTimeout(write, WRITE_EVERY);
    },
    idle: async () => {
      if (timer !== null) write();
      await queue.idle();
    },
  };
}
