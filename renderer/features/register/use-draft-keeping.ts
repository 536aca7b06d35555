import { useEffect, useState } from 'react';
import { readTyped, type Typed } from '../../../shared/domain/facts/typed';
import { FACT_FIELDS } from '../../../shared/domain/facts/facts';
import { listDrafts, writeDraft, type Draft } from '../../data/drafts';
import { now } from '../../lib/clock';
import { offsetOf } from '../../lib/moments';
import { useRegister } from './register-store';

/** Milliseconds of quiet after which typing is kept: a crash costs less than a word. */
const QUIET = 250;
const GRADE = 'grade';
const BECAUSE = 'gradeBecause';

export type DraftState =
  { readonly kind: 'blank' } | { readonly kind: 'kept'; readonly at: string } | { readonly kind: 'not-kept' };

async function keep(): Promise<DraftState> {
  const { draftId, typed, evidence, overruling } = useRegister.getState();
  const extra = overruling ? { [GRADE]: overruling.grade, [BECAUSE]: overruling.because } : {};
  const at = now().iso;
  const { facts } = readTyped(typed, offsetOf(at));
  const outcome = await writeDraft({ id: draftId, facts, evidence, typed: { ...typed, ...extra } });
  return outcome === 'kept' ? { kind: 'kept', at } : { kind: 'not-kept' };
}

/** Keeps the form as typed, a moment after each change and at once when the window is left. */
export function useDraftKeeping(): DraftState {
  const changes = useRegister((form) => form.changes);
  const draftId = useRegister((form) => form.draftId);
  const isTyping = useRegister((form) => form.phase.kind === 'typing' || form.phase.kind === 'refused');
  const [state, setState] = useState<DraftState>({ kind: 'blank' });

  useEffect(() => {
    if (changes === 0 || !isTyping) {
      setState({ kind: 'blank' });
      return;
    }
    const keepNow = () => {
      void keep().then(setState, () => {
        setState({ kind: 'not-kept' });
      });
    };
    const timer = setTimeout(keepNow, QUIET);
    window.addEventListener('blur', keepNow);
    window.addEventListener('pagehide', keepNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', keepNow);
      window.removeEventListener('pagehide', keepNow);
    };
  }, [changes, draftId, isTyping]);

  return state;
}

/** Brings a kept draft back into the form, exactly as it was typed. */
export function restoreDraft(draft: Draft): void {
  const typed: Typed = Object.fromEntries(
    FACT_FIELDS.flatMap((field) => (draft.typed[field] === undefined ? [] : [[field, draft.typed[field]]])),
  );
  const grade = draft.typed[GRADE];
  const overruling = grade === undefined ? null : { grade, because: draft.typed[BECAUSE] ?? '' };
  useRegister
    .getState()
    .restore({ draftId: draft.id, typed, evidence: draft.evidence, overruling }, draft.savedAt);
}

/** The draft a crash left behind, newest first; null when there is none. */
export async function newestDraft(): Promise<Draft | null> {
  return (await listDrafts())[0] ?? null;
}
