import type { DeskConfig } from '../../shared/ipc/contract';
import { OUTSTANDING_LEDGER } from '../../shared/papers/ledger/ledger-data';
import { outstandingRow } from '../../shared/papers/ledger/outstanding-row';
import { readOutstanding, type OutstandingLine } from '../data/outstanding';
import { storeDay } from '../data/store-calendar';
import { currentStore } from '../data/window-state';
import { now } from '../lib/clock';
import { printedBy } from './case-order';
import { makeOutstandingLedger, type LedgerRequest, type MadePaper } from './print-shop';

/** A book and its month; `label` is the book's name in Chinese, as the paper is. */
export type LedgerPlace = { readonly book: string; readonly label: string; readonly month: string };

/** The order for the 未了事宜台帐 of a book and month over lines of the screen. */
export function ledgerOrder(
  { book, label, month }: LedgerPlace,
  lines: readonly OutstandingLine[],
  config: DeskConfig,
): LedgerRequest {
  const rows = lines.map(({ row, parking, recall, ageDays }) =>
    outstandingRow(row, parking, { recall, ageDays }),
  );
  return { ledger: { book: { id: book, label }, month, rows }, ...printedBy(config) };
}

/** Which ledger a waiting job means, from what it kept; null for one of a newer program. */
export function ledgerPlace(paper: string, place: Readonly<Record<string, string>>): LedgerPlace | null {
  const { book, label, month } = place;
  if (paper !== OUTSTANDING_LEDGER || book === undefined || month === undefined) return null;
  return { book, label: label ?? '', month };
}

/** The ledger as it stands now, for a job that waited. */
export async function makeLedgerNow(place: LedgerPlace, config: DeskConfig): Promise<MadePaper> {
  const lines = await readOutstanding(currentStore(), place.month, storeDay(now().ms));
  return makeOutstandingLedger(ledgerOrder(place, lines, config));
}
