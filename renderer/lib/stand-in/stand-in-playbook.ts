import { del, entries, get, keys, set, type UseStore } from 'idb-keyval';
import type { Channel, Request, Response } from '../../../shared/ipc/contract';
import { PHRASE_LIMIT, type Phrase } from '../../../shared/ipc/playbook';

type PlaybookChannel = Extract<Channel, `phrases:${string}` | `practice:${string}`>;
type Answers = { readonly [C in PlaybookChannel]: (request: Request<C>) => Promise<Response<C>> };

/** The store's own phrases in the browser; a practice needs a program of its own, which a browser has not. */
export function standInPlaybook(use: UseStore): Answers {
  const list = async (): Promise<readonly Phrase[]> => {
    const kept = await entries<string, Phrase>(use);
    return kept.map(([, phrase]) => phrase).sort((one, other) => (one.id < other.id ? -1 : 1));
  };
  return {
    'phrases:list': list,
    'phrases:write': async (phrase) => {
      const isNew = (await get(phrase.id, use)) === undefined;
      if (isNew && (await keys(use)).length >= PHRASE_LIMIT) return { ok: false, refusal: 'too-many' };
      await set(phrase.id, phrase, use);
      return { ok: true, phrases: await list() };
    },
    'phrases:remove': async ({ id }) => {
      await del(id, use);
      return { ok: true, phrases: await list() };
    },
    'practice:state': async () => ({ isPractice: false }),
    'practice:start': async () => ({ ok: false, refusal: 'not-started' }),
    'practice:leave': async () => ({ ok: false, refusal: 'not-practice' }),
    'practice:reset': async () => ({ ok: false, refusal: 'not-practice' }),
  };
}
