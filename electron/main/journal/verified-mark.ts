import { createHash } from 'node:crypto';
import { z } from 'zod';
import { hashSchema } from '../../../shared/domain/events/event';
import { headSchema, type Head } from '../../../shared/ipc/contract';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { readChunks } from './read-lines';

/**
 * Says that the first `length` bytes of a journal file have been checked event by event and what
 * their SHA-256 is. Checking events costs about 70 µs each, hashing their bytes 2 µs: without marks
 * a desk with ten years behind it would wait a minute at each start. A mark that does not fit the
 * bytes is ignored, and everything is checked again.
 */
const markSchema = z
  .object({
    length: z.number().int().min(1),
    sha256: hashSchema,
    before: headSchema,
    after: headSchema,
  })
  .readonly();
export type VerifiedMark = z.infer<typeof markSchema>;

/** Less than this much unmarked is checked event by event at the next start: about a tenth of a second. */
export const MARK_EVERY = 1024 * 1024;

const LINE_FEED = 0x0a;
const markPath = (path: string) => `${path}.verified.json`;

const sameHead = (a: Head, b: Head): boolean =>
  a.deskId === b.deskId &&
  a.seq === b.seq &&
  a.hash === b.hash &&
  a.hlc === b.hlc &&
  a.registered === b.registered;

async function readMark(files: FileSystem, path: string): Promise<VerifiedMark | null> {
  try {
    return markSchema.safeParse(JSON.parse(await files.readFile(markPath(path), 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

async function hashLines(files: FileSystem, path: string, to: number) {
  const hash = createHash('sha256');
  const offsets = [0];
  let at = 0;
  for await (const chunk of readChunks(files, path, { to })) {
    hash.update(chunk);
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, end + 1)) {
      offsets.push(at + end + 1);
    }
    at += chunk.length;
  }
  return { sha256: hash.digest('hex'), end: offsets.pop() ?? 0, length: at, offsets };
}

export type MarkedPart = { readonly mark: VerifiedMark; readonly offsets: readonly number[] };

/** The part of a file that its mark vouches for, with the start of each record; null for none. */
export async function readMarkedPart(
  files: FileSystem,
  path: string,
  head: Head,
): Promise<MarkedPart | null> {
  const mark = await readMark(files, path);
  if (mark === null || !sameHead(mark.before, head)) return null;
  const { sha256, end, length, offsets } = await hashLines(files, path, mark.length);
  const fits =
    sha256 === mark.sha256 &&
    length === mark.length &&
    end === mark.length &&
    offsets.length === mark.after.seq - mark.before.seq;
  return fits ? { mark, offsets } : null;
}

/** Writes a mark after a full check. It only saves time, so its failure is nobody's trouble. */
export async function writeMark(
  files: FileSystem,
  path: string,
  { length, before, after }: Omit<VerifiedMark, 'sha256'>,
): Promise<void> {
  const { sha256 } = await hashLines(files, path, length);
  await writeDurable(files, markPath(path), JSON.stringify({ length, sha256, before, after }), {
    folderToo: false,
  });
}
