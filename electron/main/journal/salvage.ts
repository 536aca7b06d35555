import type { EventEnvelope } from '../../../shared/domain/events/event';
import type { FileSystem } from '../files/file-system';
import { journalFile, listJournalFiles } from './journal-files';
import { decodeLine } from './journal-line';
import { readLines } from './read-lines';
import type { Position } from './record-positions';
import type { Damage } from './verify-journal';

/** What a damaged journal still holds behind its damage: each record's checksum is right, the chain is broken. */
export type Salvage = {
  /** Up to `limit` events after `afterSeq`, ascending; holes where records cannot be read. */
  readonly read: (afterSeq: number, limit: number) => Promise<readonly EventEnvelope[]>;
};

/** Bytes of events after which a page ends, so that no answer grows without end. */
const PAGE_BYTES = 8 * 1024 * 1024;

type Place = Position & { readonly seq: number };

/** Finds every readable record behind the good part, wherever the damaged files hold it. */
async function findRecords(
  files: FileSystem,
  folder: string,
  { damage, deskId, headSeq }: { damage: Damage; deskId: string; headSeq: number },
): Promise<readonly Place[]> {
  const found = new Map<number, Place>();
  for (const { number: file, kind } of await listJournalFiles(files, folder)) {
    if (kind === 'gap' || file < damage.file) continue;
    for await (const { offset, bytes } of readLines(files, journalFile(folder, file), 0)) {
      const event = decodeLine(bytes);
      if (event === null || event.deskId !== deskId || event.seq <= headSeq) continue;
      if (!found.has(event.seq)) found.set(event.seq, { seq: event.seq, file, offset });
    }
  }
  return [...found.values()].sort((a, b) => a.seq - b.seq);
}

/** Reads the damaged files of a desk once, and their records again when asked for them. */
export async function openSalvage(
  files: FileSystem,
  folder: string,
  about: { readonly damage: Damage; readonly deskId: string; readonly headSeq: number },
): Promise<Salvage> {
  const places = await findRecords(files, folder, about);

  const read = async (afterSeq: number, limit: number) => {
    const wanted = places.filter(({ seq }) => seq > afterSeq).slice(0, limit);
    const events: EventEnvelope[] = [];
    let size = 0;
    for (let next = wanted[0]; next !== undefined && size < PAGE_BYTES; next = wanted[events.length]) {
      const { file, offset } = next;
      const before = events.length;
      // Neighbours lie one behind the other, so one pass takes all that follow in this file.
      for await (const line of readLines(files, journalFile(folder, file), offset)) {
        const place = wanted[events.length];
        if (place?.file !== file || place.offset < line.offset || size >= PAGE_BYTES) break;
        if (place.offset > line.offset) continue;
        const event = decodeLine(line.bytes);
        if (event === null) break;
        events.push(event);
        size += line.bytes.length;
      }
      if (events.length === before) break;
    }
    return events;
  };

  return { read };
}
