import { DOUBLE_CLICK } from '../../data/print-once';
import type { PrintRefusal } from '../../data/print-queue';

/** What became of a batch. */
export type BatchOutcome = {
  /** how many the spooler has taken */
  readonly sent: number;
  readonly printer: string | null;
  /** the one it did not take, by its number or name: that one waits on Today, and those after it were not tried */
  readonly refused: { readonly number: string; readonly refusal: PrintRefusal; readonly left: number } | null;
  /** what could not be made, by number or name */
  readonly notMade: readonly string[];
  readonly notLogged: number;
  readonly isStopped: boolean;
};

const NOTHING: BatchOutcome = {
  sent: 0,
  printer: null,
  refused: null,
  notMade: [],
  notLogged: 0,
  isStopped: false,
};

/** What became of one of them. */
export type OneOutcome =
  | { readonly kind: 'sent'; readonly printer: string; readonly isLogged: boolean }
  | { readonly kind: 'queued'; readonly refusal: PrintRefusal }
  | { readonly kind: 'repeated' | 'gone' };

type Each<T> = {
  readonly nameOf: (item: T) => string;
  /** null when it could not be made */
  readonly print: (item: T) => Promise<OneOutcome | null>;
  readonly onOne: (done: number, name: string) => void;
  readonly signal: AbortSignal;
};

/** Tried by hand a moment ago: the guard against double clicks is waited out, nothing is left out in silence. */
async function insisting<T>(item: T, print: Each<T>['print']): Promise<OneOutcome | null> {
  const outcome = await print(item).catch(() => null);
  if (outcome?.kind !== 'repeated') return outcome;
  await new Promise((resolve) => setTimeout(resolve, 2 * DOUBLE_CLICK));
  return print(item).catch(() => null);
}

/**
 * Prints papers one after the other, each a job of its own: on both sides of the sheet no paper begins
 * on another's back. The first refusal ends it, for the printer would refuse the rest too.
 */
export async function printEach<T>(
  items: readonly T[],
  { nameOf, print, onOne, signal }: Each<T>,
): Promise<BatchOutcome> {
  let outcome = NOTHING;
  for (const [done, item] of items.entries()) {
    if (signal.aborted) return { ...outcome, isStopped: true };
    const name = nameOf(item);
    onOne(done, name);
    const printed = await insisting(item, print);
    if (printed?.kind === 'queued') {
      const left = items.length - done - 1;
      return { ...outcome, refused: { number: name, refusal: printed.refusal, left } };
    }
    if (printed?.kind === 'sent') {
      const notLogged = outcome.notLogged + (printed.isLogged ? 0 : 1);
      outcome = { ...outcome, printer: printed.printer, sent: outcome.sent + 1, notLogged };
    } else if (!signal.aborted) outcome = { ...outcome, notMade: [...outcome.notMade, name] };
  }
  return outcome;
}
