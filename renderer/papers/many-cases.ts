import { COMPLAINT_LEDGER, type LedgerPeriod } from '../../shared/papers/ledger/complaint-data';
import { complaintRow } from '../../shared/papers/ledger/complaint-row';
import { periodOfMonth, periodPlace, shortPeriod } from '../../shared/papers/ledger/period';
import { toldCases } from '../../shared/papers/monthly/report-data';
import { ledgerPrintsWording } from '../../shared/wording/ledger-prints';
import { readReceived } from '../data/complaint-ledger';
import { useDesk } from '../data/desk-config';
import type { Reading } from '../data/long-reading';
import { readMonth } from '../data/monthly-report';
import { storeDay } from '../data/store-calendar';
import { now } from '../lib/clock';
import { policyFor } from '../lib/known-policies';
import { printedBy } from './case-order';
import { makeComplaintLedger, type MadePaper, makeMonthlyReport } from './print-shop';
import type { LedgerPaperId } from './many-cases-ids';

/** What is read and ready for the press: how many cases, and the order itself. */
export type ReadyPaper = { readonly count: number; readonly make: () => Promise<MadePaper> };

function printedFor() {
  const { config } = useDesk.getState();
  if (config === null) throw new Error('no desk');
  return printedBy(config);
}

/** Reads what a paper is made of. A monthly report is of the month that its days begin in. */
export async function readLedgerPaper(
  paper: LedgerPaperId,
  period: LedgerPeriod,
  reading: Reading,
): Promise<ReadyPaper> {
  if (paper === COMPLAINT_LEDGER) {
    const rows = await readReceived(period, (kase) => complaintRow(kase, policyFor(kase)), reading);
    const complaints = { period, rows };
    return { count: rows.length, make: () => makeComplaintLedger({ ...printedFor(), complaints }) };
  }
  const month = period.from.slice(0, 7);
  const { records, repeated, ...figures } = await readMonth(month, reading);
  const today = storeDay(now().ms);
  const upTo = today < periodOfMonth(month).to ? today : null;
  const report = { month, upTo, ...figures, ...toldCases(records, repeated) };
  return { count: records.length, make: () => makeMonthlyReport({ ...printedFor(), report }) };
}

/** Name of the file and of the job; the paper is Chinese in either language of the screens. */
export function titleOf(paper: LedgerPaperId, period: LedgerPeriod): string {
  const [name] = paper === COMPLAINT_LEDGER ? ledgerPrintsWording.ledger : ledgerPrintsWording.report;
  return `${name} ${shortPeriod(period)}`;
}

/** What would find this paper again, to make it anew. */
export function placeOf(period: LedgerPeriod): Readonly<Record<string, string>> {
  return { ...periodPlace(period), from: period.from, to: period.to };
}

/** A paper that waited, made as its cases stand now; null for a place of a newer program. */
export async function remake(
  paper: LedgerPaperId,
  { from, to }: Readonly<Record<string, string>>,
): Promise<MadePaper | null> {
  if (from === undefined || to === undefined) return null;
  const signal = new AbortController().signal;
  const ready = await readLedgerPaper(paper, { from, to }, { signal, onProgress: () => undefined });
  return ready.make();
}
