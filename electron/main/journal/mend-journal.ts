import { join } from 'node:path';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { makeKeptFolder } from '../files/kept-aside';
import { makeFolder, syncFolder } from '../files/sync-folder';
import { isMissing } from '../files/write-fault';
import type { DeskJournal } from './desk-journal';
import { gapFile } from './journal-gap';
import { journalFile, listJournalFiles } from './journal-files';

/** Ends the name of the folder in which a damaged journal is made anew. */
const MENDING_SUFFIX = '.mending';
/** In such a folder: everything is in it, and it may take the place of the damaged one. */
const FINISHED = 'mended.json';

export const mendingFolder = (root: string, deskId: string): string =>
  join(root, `${deskId.toLowerCase()}${MENDING_SUFFIX}`);

async function copyDurable(files: FileSystem, from: string, to: string, length?: number): Promise<void> {
  await files.copyFile(from, to);
  const handle = await files.open(to, 'r+');
  try {
    if (length !== undefined) await handle.truncate(length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts the good part of a damaged journal into a folder of its own; an earlier, unfinished one goes. */
export async function copyGoodPart(
  files: FileSystem,
  root: string,
  { deskId, journal }: { readonly deskId: string; readonly journal: DeskJournal },
): Promise<string> {
  const target = mendingFolder(root, deskId);
  const damage = journal.damage();
  const { folder, checked } = journal.good();
  await files.rm(target, { recursive: true, force: true });
  await makeFolder(files, target, root);
  for (const { number, kind } of await listJournalFiles(files, folder)) {
    if (damage === null || number > damage.file) continue;
    if (kind === 'gap') {
      if (number < damage.file) await copyDurable(files, gapFile(folder, number), gapFile(target, number));
      continue;
    }
    const length = checked.find(({ file }) => file === number)?.length ?? 0;
    if (length > 0)
      await copyDurable(files, journalFile(folder, number), journalFile(target, number), length);
  }
  await syncFolder(files, target);
  return target;
}

/**
 * Puts the finished journal in the place of the damaged one, which is kept aside whole. The mark
 * comes first: a start that finds it with nothing in the journal's place completes the exchange.
 */
export async function exchange(
  files: FileSystem,
  { root, home, deskId, now }: { root: string; home: string; deskId: string; now: Date },
): Promise<void> {
  const [live, mended] = [join(root, deskId.toLowerCase()), mendingFolder(root, deskId)];
  const marked = await writeDurable(files, join(mended, FINISHED), `{"deskId":"${deskId}"}\n`);
  if (!marked.ok) throw Object.assign(new Error('mark not written'), { code: marked.refusal });
  const kept = await makeKeptFolder(files, { home, now });
  await files.rename(live, join(kept, `journal-${deskId.toLowerCase()}`));
  await files.rename(mended, live);
  await syncFolder(files, root);
}

/** Completes an exchange that was cut off between its two renames. */
export async function completeExchanges(files: FileSystem, root: string): Promise<void> {
  const isThere = (path: string) =>
    files.stat(path).then(
      () => true,
      (error: unknown) => {
        if (isMissing(error)) return false;
        throw error;
      },
    );
  for (const name of await files.readdir(root)) {
    if (!name.endsWith(MENDING_SUFFIX)) continue;
    const live = join(root, name.slice(0, -MENDING_SUFFIX.length));
    if ((await isThere(live)) || !(await isThere(join(root, name, FINISHED)))) continue;
    await files.rename(join(root, name), live);
    await syncFolder(files, root);
  }
}
