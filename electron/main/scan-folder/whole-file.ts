import type { FileSystem } from '../files/file-system';

/** Kinds of files that a scanner writes; what else lies in the folder is none of ours. */
const SCANS = /\.(?:png|jpe?g|pdf)$/iu;
/** Files of systems and programs, or half-downloaded: not worth a word. */
const PASSED_OVER = /^[.~]|^(?:thumbs\.db|desktop\.ini)$|\.(?:part|tmp|temp|crdownload)$/iu;

export type FileKind = 'scan' | 'strange' | 'passed-over';

/** What a file in the scanner's folder is, by its name. */
export function fileKind(name: string): FileKind {
  if (PASSED_OVER.test(name)) return 'passed-over';
  return SCANS.test(name) ? 'scan' : 'strange';
}

/** Where the ends of these formats stand: some scanners write a few bytes after them. */
const TAIL = 2048;

/**
 * Whether a file ends as its kind does: PDF with `%%EOF`, JPEG with FFD9, PNG with IEND. Null when it cannot
 * be opened: another program still holds it. A scanner may pause in the middle of a page.
 */
export async function endsWhole(files: FileSystem, path: string, size: number): Promise<boolean | null> {
  try {
    const handle = await files.open(path, 'r');
    try {
      const tail = Buffer.alloc(Math.min(TAIL, size));
      await handle.read(tail, 0, tail.length, size - tail.length);
      const ends = [Buffer.from('%%EOF'), Buffer.from([0xff, 0xd9]), Buffer.from('IEND')];
      const isPdf = /\.pdf$/iu.test(path);
      return ends.some((end, index) => (index === 0) === isPdf && tail.includes(end));
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
