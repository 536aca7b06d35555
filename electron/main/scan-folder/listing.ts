import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { FileSystem } from '../files/file-system';
import { fileKind } from './whole-file';

/** A file as it was last seen. */
export type Seen = {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly modified: number;
  /** when it was first seen so, in ms */
  readonly since: number;
};

export type Listing = {
  /** Lists the folder anew; null when it is not there, or may not be read. */
  readonly list: () => Promise<readonly Seen[] | null>;
  readonly byId: (id: string) => Seen | undefined;
};

/** The files of a folder, of which each keeps its id for as long as nobody writes to it. `now` in ms. */
export function createListing(files: FileSystem, folder: string, now: () => number): Listing {
  let seen = new Map<string, Seen>();
  const asSeen = (name: string, size: number, modified: number): Seen => {
    const before = seen.get(name);
    if (before?.size === size && before.modified === modified) return before;
    return { id: randomUUID(), name, path: join(folder, name), size, modified, since: now() };
  };
  const list = async (): Promise<readonly Seen[] | null> => {
    try {
      const found: Seen[] = [];
      for (const entry of await files.readdir(folder, { withFileTypes: true })) {
        // No links: a shared folder must not make the program read a file of elsewhere.
        if (!entry.isFile() || fileKind(entry.name) === 'passed-over') continue;
        const stat = await files.stat(join(folder, entry.name)).catch(() => null);
        if (stat !== null) found.push(asSeen(entry.name, stat.size, stat.mtimeMs));
      }
      seen = new Map(found.map((one) => [one.name, one]));
      return found;
    } catch {
      return null;
    }
  };
  return { list, byId: (id) => [...seen.values()].find((one) => one.id === id) };
}
