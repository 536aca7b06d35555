import type { FileSystem } from '../files/file-system';
import { writeDurable } from '../files/durable-file';
import { isMissing, type Written } from '../files/write-fault';

export type TwoCopies<T> = {
  readonly files: FileSystem;
  readonly path: string;
  /** The value of a file's text, or null when it is not one. */
  readonly parse: (text: string) => T | null;
};

export type Found<T> = {
  readonly value: T | null;
  /** True when a copy was unreadable; it has been kept aside under another name. */
  readonly wasDamaged: boolean;
};

type Copy<T> = { readonly state: 'good'; readonly value: T } | { readonly state: 'missing' | 'damaged' };

const copyPath = (path: string) => `${path}.copy`;

async function readCopy<T>({ files, parse }: TwoCopies<T>, path: string): Promise<Copy<T>> {
  try {
    const value = parse(await files.readFile(path, 'utf8'));
    return value === null ? { state: 'damaged' } : { state: 'good', value };
  } catch (error) {
    if (isMissing(error)) return { state: 'missing' };
    throw error;
  }
}

/** First free name of `<path>.damaged-1`, `-2` …: what is damaged may still be of use to a person. */
async function setAside(files: FileSystem, path: string): Promise<void> {
  for (let n = 1; ; n += 1) {
    const target = `${path}.damaged-${String(n)}`;
    const isFree = await files.stat(target).then(
      () => false,
      (error: unknown) => isMissing(error),
    );
    if (isFree) {
      await files.rename(path, target);
      return;
    }
  }
}

export async function writeTwoCopies<T>(
  { files, path }: Pick<TwoCopies<T>, 'files' | 'path'>,
  text: string,
): Promise<Written> {
  const second = await writeDurable(files, copyPath(path), text);
  return second.ok ? writeDurable(files, path, text) : second;
}

/**
 * Reads a small file that the installation cannot do without. A damaged copy is moved aside, never
 * overwritten, and replaced from the other one. Throws what the disk throws, so that a disk that
 * cannot be read is never taken for a first start.
 */
export async function readTwoCopies<T>(store: TwoCopies<T>): Promise<Found<T>> {
  const { files, path } = store;
  const [first, second] = [await readCopy(store, path), await readCopy(store, copyPath(path))];
  if (first.state === 'damaged') await setAside(files, path);
  if (second.state === 'damaged') await setAside(files, copyPath(path));
  const wasDamaged = first.state === 'damaged' || second.state === 'damaged';
  if (first.state === 'good') {
    if (second.state !== 'good') await files.copyFile(path, copyPath(path));
    return { value: first.value, wasDamaged };
  }
  if (second.state !== 'good') return { value: null, wasDamaged };
  await files.copyFile(copyPath(path), path);
  return { value: second.value, wasDamaged };
}
