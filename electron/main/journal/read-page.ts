import type { FileSystem } from '../files/file-system';
import { journalFile } from './journal-files';
import { decodeKnownLine, type KnownRecord } from './journal-line';
import { readLines } from './read-lines';
import type { RecordPositions } from './record-positions';

/** A page stops after the event that brings it past this many bytes, so that no answer grows without end. */
const PAGE_BYTES = 8 * 1024 * 1024;

/** A record that was good at start is not what was written any more. */
export class DamagedRecord extends Error {
  constructor(readonly file: number) {
    super('A journal record is damaged');
  }
}

export type PageRequest = {
  readonly folder: string;
  readonly positions: RecordPositions;
  /** First and last sequence number wanted, both included. */
  readonly from: number;
  readonly to: number;
};

/**
 * Records of a desk by sequence number, straight from the files; fewer than asked for when they are
 * large. Throws DamagedRecord, or what the disk throws when it cannot be read.
 */
export async function readPage(
  files: FileSystem,
  { folder, positions, from, to }: PageRequest,
): Promise<readonly KnownRecord[]> {
  const records: KnownRecord[] = [];
  let bytes = 0;
  let place = positions.of(from);
  while (place !== null && from + records.length <= to && bytes < PAGE_BYTES) {
    const { file } = place;
    for await (const line of readLines(files, journalFile(folder, file), place.offset)) {
      const record = decodeKnownLine(line.bytes);
      if (record?.event.seq !== from + records.length) throw new DamagedRecord(file);
      records.push(record);
      bytes += line.bytes.length;
      const next = positions.of(from + records.length);
      if (next?.file !== file || from + records.length > to || bytes >= PAGE_BYTES) break;
    }
    place = positions.of(from + records.length);
  }
  return records;
}
