import * as nodeFiles from 'node:fs/promises';

/**
 * The calls this program makes on the disk. Stores take them as a value, so that tests can let a
 * real disk in a temporary folder run full at a chosen moment.
 */
export type FileSystem = Pick<
  typeof nodeFiles,
  'copyFile' | 'mkdir' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat' | 'statfs'
>;

export const diskFiles: FileSystem = nodeFiles;
