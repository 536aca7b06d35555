import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { maskedCrc32c } from '../sentinel/crc32c';

const BLOCK = 32 * 1024;

function piece(kind: number, data: Buffer): Buffer {
  const covered = Buffer.concat([Buffer.from([kind]), data]);
  const header = Buffer.alloc(6);
  header.writeUInt32LE(maskedCrc32c(covered), 0);
  header.writeUInt16LE(data.length, 4);
  return Buffer.concat([header, covered]);
}

/** Records as LevelDB writes them: in blocks of 32 KB, cut where a block ends. */
export function encodeLog(records: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  const put = (bytes: Buffer) => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const record of records) {
    let rest = record;
    for (let isFirst = true, isLast = false; !isLast; isFirst = false) {
      if (BLOCK - (at % BLOCK) < 7) put(Buffer.alloc(BLOCK - (at % BLOCK)));
      const room = BLOCK - (at % BLOCK) - 7;
      isLast = rest.length <= room;
      const kind = isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3;
      put(piece(kind, rest.subarray(0, room)));
      rest = rest.subarray(room);
    }
  }
  return Buffer.concat(parts);
}

const text = (value: string) => Buffer.from([value.length, ...Buffer.from(value)]);

/** A small LevelDB folder: one table of 3,000 bytes, one write-ahead log in use and an older one. */
export async function writeLevelDb(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const edits = [
    Buffer.concat([Buffer.from([1]), text('idb_cmp1'), Buffer.from([2, 4, 3, 8, 4, 100])]),
    // Table 5 at level 0, 3,000 bytes (varint 0xb8 0x17), keys a to z; table 3 came and went.
    Buffer.concat([Buffer.from([7, 0, 5, 0xb8, 0x17]), text('a'), text('z')]),
    Buffer.concat([Buffer.from([7, 0, 3, 9]), text('a'), text('b')]),
    Buffer.from([6, 0, 3, 2, 6, 9, 0]),
  ];
  const table = Buffer.concat([Buffer.alloc(2992), Buffer.from('57fb808b247547db', 'hex')]);
  await writeFile(join(folder, 'CURRENT'), 'MANIFEST-000007\n');
  await writeFile(join(folder, 'MANIFEST-000007'), encodeLog(edits));
  await writeFile(join(folder, '000005.ldb'), table);
  await writeFile(
    join(folder, '000006.log'),
    encodeLog([Buffer.from('written ahead'), Buffer.from('and more')]),
  );
  await writeFile(join(folder, '000004.log'), 'an old log that nobody reads any more');
  await writeFile(join(folder, 'LOCK'), '');
}
