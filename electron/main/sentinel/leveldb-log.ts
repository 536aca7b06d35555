import { maskedCrc32c } from './crc32c';

/** What a file in LevelDB's log format holds (google/leveldb doc/log_format.md). */
export type LevelDbLog = {
  /** whole records, in order */
  readonly records: readonly Buffer[];
  /** a checksum is wrong, or pieces of records do not fit together; a cut-off end is no damage */
  readonly isDamaged: boolean;
};

const BLOCK = 32 * 1024;
const HEADER = 7;
/** A piece that is a whole record, the first, a middle or the last one of a record. */
const [WHOLE, FIRST, MIDDLE, LAST] = [1, 2, 3, 4];

type Piece = { readonly kind: number; readonly data: Buffer };

/** The pieces of a file up to its end or its first damage. */
function* piecesOf(file: Buffer): Generator<Piece | 'damaged'> {
  for (let at = 0; at + HEADER <= file.length;) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEADER) {
      at += left;
      continue;
    }
    const length = file.readUInt16LE(at + 4);
    const kind = file.readUInt8(at + 6);
    // Room that was reserved and never written.
    if (kind === 0 && length === 0) return;
    const end = at + HEADER + length;
    if (end > file.length) return;
    const isRight =
      HEADER + length <= left && file.readUInt32LE(at) === maskedCrc32c(file.subarray(at + 6, end));
    yield isRight ? { kind, data: file.subarray(at + HEADER, end) } : 'damaged';
    if (!isRight) return;
    at = end;
  }
}

/** Reads a file in the log format, checking every checksum. */
export function readLevelDbLog(file: Buffer): LevelDbLog {
  const records: Buffer[] = [];
  let begun: Buffer[] | null = null;
  for (const piece of piecesOf(file)) {
    if (piece === 'damaged') return { records, isDamaged: true };
    const { kind, data } = piece;
    const isStart = kind === WHOLE || kind === FIRST;
    if (isStart !== (begun === null) || kind > LAST) return { records, isDamaged: true };
    if (kind === WHOLE) records.push(data);
    else if (kind === FIRST) begun = [data];
    else if (kind === MIDDLE) begun?.push(data);
    else {
      records.push(Buffer.concat([...(begun ?? []), data]));
      begun = null;
    }
  }
  return { records, isDamaged: false };
}
