import { maskedCrc32c } from './crc32c';
import { unpackSnappy } from './snappy';

/** Two block handles, padded, and the magic number (google/leveldb doc/table_format.md). */
const FOOTER = 48;
/** Behind every block: how it is packed, and its checksum. */
const TRAILER = 5;
const [PLAIN, SNAPPY] = [0, 1];

type Handle = { readonly offset: number; readonly size: number };

/** Reads the variable-length numbers of a table; throws a RangeError past its end. */
class Numbers {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  next(): number {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new RangeError('table: number past the end');
      this.at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  handle(): Handle {
    return { offset: this.next(), size: this.next() };
  }
}

/** The bytes of a block when its checksum is right, null otherwise. */
function soundBlock(table: Buffer, { offset, size }: Handle): Buffer | null {
  const end = offset + size;
  if (end + TRAILER > table.length) return null;
  const isRight = table.readUInt32LE(end + 1) === maskedCrc32c(table.subarray(offset, end + 1));
  return isRight ? table.subarray(offset, end) : null;
}

/** The handles an index block holds as the values of its entries. */
function handlesIn(block: Uint8Array): readonly Handle[] {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const restarts = view.getUint32(block.length - 4, true);
  const end = block.length - 4 * (restarts + 1);
  const handles: Handle[] = [];
  const numbers = new Numbers(block, 0);
  while (numbers.at < end) {
    numbers.next(); // bytes of its key shared with the key before
    const [unshared, length] = [numbers.next(), numbers.next()];
    numbers.at += unshared;
    const start = numbers.at;
    handles.push(numbers.handle());
    numbers.at = start + length;
  }
  return handles;
}

/** The handles of an index block; null for a damaged one, none for one packed in a way that came later. */
function handlesOf(table: Buffer, handle: Handle): readonly Handle[] | null {
  const block = soundBlock(table, handle);
  if (block === null) return null;
  const kind = table[handle.offset + handle.size];
  if (kind === PLAIN) return handlesIn(block);
  return kind === SNAPPY ? handlesIn(unpackSnappy(block)) : [];
}

/** Whether every block of a LevelDB table has the checksum it was written with. */
export function isTableSound(table: Buffer): boolean {
  try {
    const numbers = new Numbers(table, table.length - FOOTER);
    const [metaindex, index] = [numbers.handle(), numbers.handle()];
    const [filters, blocks] = [handlesOf(table, metaindex), handlesOf(table, index)];
    if (filters === null || blocks === null) return false;
    return [...filters, ...blocks].every((handle) => soundBlock(table, handle) !== null);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
