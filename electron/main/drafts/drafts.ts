import { join } from 'node:path';
import { z } from 'zod';
import type { Response } from '../../../shared/ipc/contract';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { createSerialQueue } from '../files/serial-queue';
import { sweepParts } from '../files/sweep-parts';
import { isMissing, type Written } from '../files/write-fault';

export type Drafts = {
  readonly write: (draft: { readonly id: string; readonly json: string }) => Promise<Written>;
  readonly remove: (id: string) => Promise<null>;
  /** Newest first; a file that cannot be read is passed over and left where it is. */
  readonly list: () => Promise<Response<'draft:list'>>;
  readonly idle: () => Promise<void>;
};

const storedSchema = z.object({ json: z.string(), savedAt: z.iso.datetime() });
const FILE = /^([0-9a-f-]{36})\.json$/iu;

function parseStored(text: string): z.infer<typeof storedSchema> | null {
  try {
    return storedSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** What is being typed, kept as files so that neither a crash nor a wiped database loses it. */
export async function openDrafts(files: FileSystem, home: string, now: () => Date): Promise<Drafts> {
  const folder = join(home, 'drafts');
  const queue = createSerialQueue();
  await files.mkdir(folder, { recursive: true, mode: 0o700 });
  await sweepParts(files, folder);
  const pathOf = (id: string) => join(folder, `${z.uuid().parse(id).toLowerCase()}.json`);

  const readOne = async (name: string): Promise<Response<'draft:list'>[number] | null> => {
    const id = FILE.exec(name)?.[1];
    if (id === undefined || !z.uuid().safeParse(id).success) return null;
    const text = await files.readFile(join(folder, name), 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return '';
      throw error;
    });
    const stored = parseStored(text);
    return stored === null ? null : { id, ...stored };
  };

  return {
    write: ({ id, json }) =>
      queue.run(() =>
        writeDurable(files, pathOf(id), JSON.stringify({ json, savedAt: now().toISOString() }), {
          folderToo: false,
        }),
      ),
    remove: (id) =>
      queue.run(async () => {
        await files.rm(pathOf(id), { force: true });
        return null;
      }),
    list: () =>
      queue.run(async () => {
        const found = [];
        for (const name of await files.readdir(folder)) {
          const draft = await readOne(name);
          if (draft !== null) found.push(draft);
        }
        return found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
      }),
    idle: queue.idle,
  };
}
