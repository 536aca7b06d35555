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

/** A number as LevelDB writes it: seven bits a byte, the lowest first. */
export function varint(value: number): Buffer {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    bytes.push(rest >= 128 ? (rest % 128) + 128 : rest);
    if (rest < 128) return Buffer.from(bytes);
  }
}

type Packing = { readonly kind: number; readonly pack: (block: Buffer) => Buffer };
const PLAIN: Packing = { kind: 0, pack: (block) => block };

/** A table of these data blocks, with its index packed as told. */
export function encodeTable(blocks: readonly Buffer[], { kind, pack }: Packing = PLAIN): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  const put = (content: Buffer, as: number): Buffer => {
    const covered = Buffer.concat([content, Buffer.from([as])]);
    const checksum = Buffer.alloc(4);
    checksum.writeUInt32LE(maskedCrc32c(covered));
    parts.push(covered, checksum);
    const handle = Buffer.concat([varint(at), varint(content.length)]);
    at += content.length + 5;
    return handle;
  };
  const handles = blocks.map((block) => put(block, 1));
  const entries = handles.map((handle, nth) =>
    Buffer.concat([Buffer.from([0, 1, handle.length, 97 + nth]), handle]),
  );
  const [oneRestart, noRestart] = [Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]), Buffer.alloc(4)];
  const metaindex = put(noRestart, 0);
  const index = put(pack(Buffer.concat([...entries, oneRestart])), kind);
  const footer = Buffer.alloc(48);
  Buffer.concat([metaindex, index]).copy(footer);
  Buffer.from('57fb808b247547db', 'hex').copy(footer, 40);
  return Buffer.concat([...parts, footer]);
}

const text = (value: string) => Buffer.from([value.length, ...Buffer.from(value)]);

/** A small LevelDB folder: one table, one write-ahead log in use and an older one. */
export async function writeLevelDb(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const table = encodeTable([Buffer.alloc(1500, 'a'), Buffer.alloc(1400, 'b')]);
  const edits = [
    Buffer.concat([Buffer.from([1]), text('idb_cmp1'), Buffer.from([2, 4, 3, 8, 4, 100])]),
    // Table 5 at level 0, its size, keys a to z; table 3 came and went.
    Buffer.concat([Buffer.from([7, 0, 5]), varint(table.length), text('a'), text('z')]),
    Buffer.concat([Buffer.from([7, 0, 3, 9]), text('a'), text('b')]),
    Buffer.from([6, 0, 3, 2, 6, 9, 0]),
  ];
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
