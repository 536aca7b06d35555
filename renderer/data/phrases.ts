import { useEffect } from 'react';
import { create } from 'zustand';
import type { Moment } from '../../shared/playbook/moments';
import type { Phrase, PhraseRefusal } from '../../shared/ipc/playbook';
import { desk } from '../lib/desk';

/** The store's own phrases as the main process keeps them; null until they were asked for. */
const usePhraseStore = create<{ readonly phrases: readonly Phrase[] | null }>()(() => ({ phrases: null }));

const NONE: readonly Phrase[] = [];

/** The store's own phrases; none while they are not known, which never keeps a screen waiting. */
export function usePhrases(): readonly Phrase[] {
  const phrases = usePhraseStore((state) => state.phrases);
  useEffect(() => {
    if (usePhraseStore.getState().phrases !== null) return;
    desk.call('phrases:list', undefined).then(
      (kept) => {
        usePhraseStore.setState({ phrases: kept });
      },
      () => undefined,
    );
  }, []);
  return phrases ?? NONE;
}

/** Keeps a phrase, new or changed; answers why it was not kept, or null. */
export async function keepPhrase(
  phrase: Phrase & { readonly moment: Moment },
): Promise<PhraseRefusal | null> {
  const answer = await desk
    .call('phrases:write', phrase)
    .catch(() => ({ ok: false, refusal: 'write-failed' }) as const);
  if (!answer.ok) return answer.refusal;
  usePhraseStore.setState({ phrases: answer.phrases });
  return null;
}

/** Removes a phrase; one that is gone already is no error. */
export async function removePhrase(id: string): Promise<PhraseRefusal | null> {
  const answer = await desk
    .call('phrases:remove', { id })
    .catch(() => ({ ok: false, refusal: 'write-failed' }) as const);
  if (!answer.ok) return answer.refusal;
  usePhraseStore.setState({ phrases: answer.phrases });
  return null;
}
