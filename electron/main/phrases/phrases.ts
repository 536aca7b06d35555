import { join } from 'node:path';
import { z } from 'zod';
import type { Request, Response } from '../../../shared/ipc/contract';
import { PHRASE_LIMIT, phraseSchema, type Phrase } from '../../../shared/ipc/playbook';
import { readTwoCopies, writeTwoCopies } from '../desk/two-copies';
import type { FileSystem } from '../files/file-system';
import { createSerialQueue } from '../files/serial-queue';

export type Phrases = {
  /** In the order in which they were first kept, which their ids tell. */
  readonly list: () => readonly Phrase[];
  readonly write: (phrase: Request<'phrases:write'>) => Promise<Response<'phrases:write'>>;
  readonly remove: (id: string) => Promise<Response<'phrases:remove'>>;
  readonly idle: () => Promise<void>;
};

const fileSchema = z
  .object({ version: z.literal(1), phrases: z.array(phraseSchema).max(PHRASE_LIMIT).readonly() })
  .readonly();

function parseFile(text: string): readonly Phrase[] | null {
  try {
    return fileSchema.safeParse(JSON.parse(text)).data?.phrases ?? null;
  } catch {
    return null;
  }
}

const inOrder = (phrases: readonly Phrase[]): readonly Phrase[] =>
  [...phrases].sort((one, other) => (one.id < other.id ? -1 : 1));

/** The store's own phrases, in `phrases.json`: nobody's case, so outside the log. */
export async function openPhrases(files: FileSystem, home: string): Promise<Phrases> {
  const path = join(home, 'phrases.json');
  const found = await readTwoCopies({ files, path, parse: parseFile });
  const queue = createSerialQueue();
  let kept = inOrder(found.value ?? []);

  const keep = async (next: readonly Phrase[]): Promise<Response<'phrases:write'>> => {
    const text = `${JSON.stringify({ version: 1, phrases: next }, null, 2)}\n`;
    const written = await writeTwoCopies({ files, path }, text);
    if (!written.ok) return written;
    kept = next;
    return { ok: true, phrases: kept };
  };

  const write = async (phrase: Phrase): Promise<Response<'phrases:write'>> => {
    const others = kept.filter(({ id }) => id !== phrase.id);
    if (others.length >= PHRASE_LIMIT) return { ok: false, refusal: 'too-many' };
    return keep(inOrder([...others, phrase]));
  };

  return {
    list: () => kept,
    write: (phrase) => queue.run(() => write(phrase)),
    remove: (id) => queue.run(() => keep(kept.filter((one) => one.id !== id))),
    idle: queue.idle,
  };
}
