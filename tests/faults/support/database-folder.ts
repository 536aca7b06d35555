import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium keeps the database of the page's origin. */
export const databaseFolder = (home: string): string => {
  const name = readdirSync(join(home, 'IndexedDB')).find((each) => each.endsWith('.leveldb'));
  if (name === undefined) throw new Error('this home has no LevelDB: is it another backend?');
  return join(home, 'IndexedDB', name);
};
