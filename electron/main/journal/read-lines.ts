import type { FileSystem } from '../files/file-system';

const CHUNK = 1024 * 1024;
const LINE_FEED = 0x0a;

export type Line = {
  /** Where the line starts in its file, in bytes. */
  readonly offset: number;
  /** The line without its line feed. */
  readonly bytes: Buffer;
  /** False for the bytes after the last line feed: a write that a crash cut short. */
  readonly isWhole: boolean;
};

/** The bytes of a file from `from` up to `to` (or its end) in chunks. */
export async function* readChunks(
  files: FileSystem,
  path: string,
  { from = 0, to = Number.POSITIVE_INFINITY }: { readonly from?: number; readonly to?: number } = {},
): AsyncGenerator<Buffer> {
  const handle = await files.open(path, 'r');
  try {
    for (let at = from; at < to;) {
      const wanted = Math.min(CHUNK, to - at);
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(wanted), 0, wanted, at);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

/** Every line of a file from a line's start on, without holding more than a chunk and a line in memory. */
export async function* readLines(files: FileSystem, path: string, from: number): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let offset = from;
  for await (const chunk of readChunks(files, path, { from })) {
    rest = Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = rest.indexOf(LINE_FEED); end !== -1; end = rest.indexOf(LINE_FEED, start)) {
      yield { offset: offset + start, bytes: rest.subarray(start, end), isWhole: true };
      start = end + 1;
    }
    rest = rest.subarray(start);
    offset += start;
  }
  if (rest.length > 0) yield { offset, bytes: rest, isWhole: false };
}
