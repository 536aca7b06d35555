import type { Case } from '../domain/case/case';
import type { Policy } from '../policies/policy';

/** Who prints: stands in the head, and is whom a letter tells the customer to call. */
export type Store = { readonly name: string; readonly servicePhone: string };

/** What a paper is about. */
export type PaperSubject = {
  /** null prints the form blank, for the pen */
  readonly kase: Case | null;
  /** The policy the case runs under; null for a blank form, or where this desk does not have it. */
  readonly policy: Policy | null;
};

/** The same for what the store says to the customer under its own name. */
export type LetterSubject = PaperSubject & { readonly store: Store };
