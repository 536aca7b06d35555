import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** A folder of its own for hostile files; `remove` takes it away. */
export async function hostileFolder(): Promise<{
  readonly path: string;
  readonly remove: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'hostile-files-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

const word = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([word(data.length), body, word(crc32(body))]);
}

/** A PNG of one bit a pixel whose head says `side` by `side`: 50,000 are 300 kB here and 10 GB decoded. */
export function hugePng(side: number): Buffer {
  const row = Math.ceil(side / 8) + 1;
  const rows = deflateSync(Buffer.alloc(row * Math.min(side, 4_000)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([word(side), word(side), Buffer.from([1, 0, 0, 0, 0])])),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The head of a JPEG of 800 by 600, and then nothing that a decoder could read. */
export const corruptJpeg = (): Buffer =>
  Buffer.concat([
    Buffer.from([
      0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0x02, 0x58, 0x03, 0x20, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
    ]),
    Buffer.alloc(2_000, 0x5a),
  ]);

/** A film of `size` bytes: a real head, then a hole that takes no room on the disk. */
export async function sparseFilm(path: string, size: number): Promise<void> {
  const file = await open(path, 'w');
  await file.write(Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex'));
  await file.truncate(size);
  await file.close();
}
