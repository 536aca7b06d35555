import { useEffect, useRef, useState } from 'react';
import { readTyped, type Typed } from '../../../shared/domain/facts/typed';
import { FACT_FIELDS } from '../../../shared/domain/facts/facts';
import { listDrafts, writeDraft, type Draft, type DraftKept } from '../../data/drafts';
import { now } from '../../lib/clock';
import { offsetOf } from '../../lib/moments';
import { useRegister } from './register-store';

/** Milliseconds of quiet after which typing is kept: a crash costs less than a word. */
const QUIET = 250;
/** Milliseconds after which it is kept without a pause: who types on and on loses no more than this. */
const PATIENCE = 1_000;
const GRADE = 'grade';
const BECAUSE = 'gradeBecause';

export type DraftState =
  | { readonly kind: 'blank' }
  /** `isCurrent`: nothing has been typed since. */
  | { readonly kind: 'kept'; readonly at: string; readonly isCurrent: boolean }
  | { readonly kind: 'not-kept'; readonly why: Exclude<DraftKept, 'kept'> };

type Kept = { readonly state: DraftState; readonly draftId: string; readonly changes: number };

async function keep(): Promise<Kept> {
  const { draftId, typed, evidence, overruling, changes } = useRegister.getState();
  const extra = overruling ? { [GRADE]: overruling.grade, [BECAUSE]: overruling.because } : {};
  const at = now().iso;
  const { facts } = readTyped(typed, offsetOf(at));
  const outcome = await writeDraft({ id: draftId, facts, evidence, typed: { ...typed, ...extra } }).catch(
    () => 'write-failed' as const,
  );
  return {
    state: outcome === 'kept' ? { kind: 'kept', at, isCurrent: true } : { kind: 'not-kept', why: outcome },
    draftId,
    changes,
  };
}

/**
 * Keeps the form as typed, a moment after each change and at once when the window is left.
 */
export function useDraftKeeping(): DraftState {
  const changes = useRegister((form) => form.changes);
  const draftId = useRegister((form) => form.draftId);
  const isTyping = useRegister((form) => form.phase.kind === 'typing' || form.phase.kind === 'refused');
  const [last, setLast] = useState<Kept | null>(null);
  const unkeptSince = useRef<number | null>(null);

  useEffect(() => {
    if (changes === 0 || !isTyping) {
      unkeptSince.current = null;
      return;
    }
    const keepNow = () => {
      unkeptSince.current = null;
      void keep().then(setLast);
    };
    unkeptSince.current ??= performance.now();
    const waited = performance.now() - unkeptSince.current;
    const timer = setTimeout(keepNow, Math.max(0, Math.min(QUIET, PATIENCE - waited)));
    window.addEventListener('blur', keepNow);
    window.addEventListener('pagehide', keepNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', keepNow);
      window.removeEventListener('pagehide', keepNow);
    };
  }, [changes, draftId, isTyping]);

  // Locking the desk or going to another screen takes the form away in the middle of the pause.
  useEffect(
    () => () => {
      if (unkeptSince.current !== null) void keep();
    },
    [],
  );

  if (last?.draftId !== draftId || !isTyping) return { kind: 'blank' };
  return last.state.kind === 'kept' ? { ...last.state, isCurrent: last.changes === changes } : last.state;
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
