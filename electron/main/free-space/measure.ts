import type { FileSystem } from '../files/file-system';

/** Free bytes of the disk that a folder is on, for a user without privileges. */
export async function freeBytesOf(files: FileSystem, folder: string): Promise<number> {
  const { bavail, bsize } = await files.statfs(folder);
  return bavail * bsize;
}

/** The number of free bytes that a file names: how tests fill a disk. */
export async function freeBytesFrom(files: FileSystem, path: string): Promise<number> {
  const free = Number.parseInt(await files.readFile(path, 'utf8'), 10);
  if (Number.isNaN(free)) throw new RangeError('no number of bytes');
  return free;
}
