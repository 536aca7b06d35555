import { create } from 'zustand';
import type { Evidence } from '../../../shared/domain/events/event';
import type { FactField } from '../../../shared/domain/facts/facts';
import type { Typed } from '../../../shared/domain/facts/typed';
import type { SaveResult } from '../../data/case-writer';
import { now } from '../../lib/clock';
import { newId } from '../../lib/ids';

export type SaveProblem = Extract<SaveResult, { ok: false }>['problem'] | 'unknown';

export type Phase =
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly problem: SaveProblem }
  | { readonly kind: 'saved'; readonly caseId: string; readonly number: string };

/** The person's own grade instead of the proposed one, with the reason they owe for it. */
export type Overruling = { readonly grade: string; readonly because: string };

type Form = {
  /** Also the id of the case to be: saving twice cannot register twice. */
  readonly draftId: string;
  readonly typed: Typed;
  readonly evidence: readonly Evidence[];
  readonly overruling: Overruling | null;
  /** When an unfinished draft was brought back, for the banner. */
  readonly restoredFrom: string | null;
  /** Counts changes worth keeping: 0 means there is nothing to lose. */
  readonly changes: number;
  readonly phase: Phase;
  /** True once saving was tried: from then on what is missing is shown. */
  readonly tried: boolean;
};

type Actions = {
  readonly start: (defaults: Typed) => void;
  readonly restore: (
    draft: Pick<Form, 'draftId' | 'typed' | 'evidence' | 'overruling'>,
    savedAt: string,
  ) => void;
  readonly type: (field: FactField, value: string) => void;
  readonly typeAll: (values: Typed) => void;
  readonly setEvidence: (change: (evidence: readonly Evidence[]) => readonly Evidence[]) => void;
  readonly overrule: (overruling: Overruling | null) => void;
  readonly setPhase: (phase: Phase) => void;
  readonly markTried: () => void;
};

const blank = (defaults: Typed): Form => ({
  draftId: newId(),
  typed: defaults,
  evidence: [],
  overruling: null,
  restoredFrom: null,
  changes: 0,
  phase: { kind: 'typing' },
  tried: false,
});

/** The form under the receptionist's hands. It outlives the screen, so that a look at the ledger loses nothing. */
export const useRegister = create<Form & Actions>()((set) => ({
  ...blank({}),
  start: (defaults) => {
    set(blank(defaults));
  },
  restore: (draft, savedAt) => {
    set({ ...blank({}), ...draft, restoredFrom: savedAt, changes: 1 });
  },
  type: (field, value) => {
    set((form) => ({ typed: { ...form.typed, [field]: value }, changes: form.changes + 1 }));
  },
  typeAll: (values) => {
    set((form) => ({ typed: { ...form.typed, ...values }, changes: form.changes + 1 }));
  },
  setEvidence: (change) => {
    set((form) => ({ evidence: change(form.evidence), changes: form.changes + 1 }));
  },
  overrule: (overruling) => {
    set((form) => ({ overruling, changes: form.changes + 1 }));
  },
  setPhase: (phase) => {
    set({ phase });
  },
  markTried: () => {
    set({ tried: true });
  },
}));

/** What a fresh form holds before a word is typed: now, at the counter, by the person on duty. */
export function freshDefaults(personName: string): Typed {
  return {
    receivedAt: now().iso.slice(0, 16).replace('T', ' '),
    channel: 'on-site',
    firstContact: personName,
    filledBy: personName,
  };
}
