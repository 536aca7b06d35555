/**
 * CRC-32C (Castagnoli, RFC 3720 B.4), the checksum of LevelDB's files; Node has another one only. Eight
 * bytes a step (slicing-by-8, Intel 2006): every start reads some megabytes of the database's log before
 * the window may open.
 */
const STEP = 8;
const TABLE_SIZE = 256;

/** Table 0 is the ordinary one; table n carries a byte over n further bytes. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(STEP * TABLE_SIZE);
  for (let byte = 0; byte < TABLE_SIZE; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
    tables[byte] = value;
  }
  for (let at = TABLE_SIZE; at < tables.length; at += 1) {
    const before = tables[at - TABLE_SIZE] ?? 0;
    tables[at] = (before >>> 8) ^ look(tables, 0, before & 0xff);
  }
  return tables;
}

function look(tables: Int32Array, table: number, byte: number): number {
  return tables[table * TABLE_SIZE + byte] ?? 0;
}

export function crc32c(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % STEP);
  let crc = -1;
  let at = 0;
  for (; at < whole; at += STEP) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      look(TABLES, 7, low & 0xff) ^
      look(TABLES, 6, (low >>> 8) & 0xff) ^
      look(TABLES, 5, (low >>> 16) & 0xff) ^
      look(TABLES, 4, low >>> 24) ^
      look(TABLES, 3, high & 0xff) ^
      look(TABLES, 2, (high >>> 8) & 0xff) ^
      look(TABLES, 1, (high >>> 16) & 0xff) ^
      look(TABLES, 0, high >>> 24);
  }
  for (; at < bytes.length; at += 1) crc = look(TABLES, 0, (crc ^ view.getUint8(at)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** A stored checksum as LevelDB masks it: rotated right by 15 bits, plus a constant. */
export function maskedCrc32c(bytes: Uint8Array): number {
  const crc = crc32c(bytes);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
