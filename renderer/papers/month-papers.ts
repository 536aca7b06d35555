import type { DeskConfig } from '../../shared/ipc/contract';
import { OUTSTANDING_LEDGER } from '../../shared/papers/ledger/ledger-data';
import { periodOfMonth } from '../../shared/papers/ledger/period';
import type { Policy } from '../../shared/policies/policy';
import { makeLedgerNow } from './ledger-order';
import { placeOf, readLedgerPaper, titleOf } from './many-cases';
import { LEDGER_PAPERS } from './many-cases-ids';
import type { MadePaper } from './print-shop';

type Book = NonNullable<Policy['outstanding']>['books'][number];

/** A paper over the cases of a month that can be made when its turn comes. */
export type MonthPaper = {
  readonly paper: string;
  /** Name of the file and of the job. */
  readonly title: string;
  readonly place: Readonly<Record<string, string>>;
  readonly make: (signal: AbortSignal) => Promise<MadePaper>;
};

/** What the office files each month: 投诉台帐, 月度投诉总结报告 and every book of 未了事宜. */
export function monthPapers(
  month: string,
  books: readonly Book[],
  config: DeskConfig,
): readonly MonthPaper[] {
  const period = periodOfMonth(month);
  const received = LEDGER_PAPERS.map((paper): MonthPaper => ({
    paper,
    title: titleOf(paper, period),
    place: placeOf(period),
    make: async (signal) =>
      (await readLedgerPaper(paper, period, { signal, onProgress: () => undefined })).make(),
  }));
  const outstanding = books.map(({ id, label: [label] }): MonthPaper => {
    const place = { book: id, label, month };
    return {
      paper: OUTSTANDING_LEDGER,
      title: `${label} ${month}`,
      place,
      make: () => makeLedgerNow(place, config),
    };
  });
  return [...received, ...outstanding];
}
