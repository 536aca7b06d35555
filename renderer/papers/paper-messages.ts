import type { Case } from '../../shared/domain/case/case';
import type { PaperId } from '../../shared/papers/paper-id';

/** What to print: a paper of a case, or the paper blank for the pen (`kase` null). */
export type PaperOrder = {
  readonly paper: PaperId;
  readonly kase: Case | null;
  readonly store: { readonly name: string; readonly servicePhone: string };
  /** ISO with zone */
  readonly printedAt: string;
  readonly printedBy: string;
};

/** The finished document. `missing` are characters no font has, as `U+XXXX`: tell before printing. */
export type MadePaper = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly missing: readonly string[];
};

/** To the worker. `fonts` is the address of the folder that holds the fonts, ending in a slash. */
export type PaperCall = { readonly id: number; readonly fonts: string } & (
  { readonly kind: 'warm-up' } | { readonly kind: 'make'; readonly order: PaperOrder }
);

/** From the worker. `fault` names what failed, never the text of a case. */
export type PaperAnswer = { readonly id: number } & (
  | { readonly kind: 'warm' }
  | ({ readonly kind: 'made' } & MadePaper)
  | { readonly kind: 'failed'; readonly fault: string }
);
