import { COMPLAINT_LEDGER } from '../../shared/papers/ledger/complaint-data';
import { MONTHLY_REPORT } from '../../shared/papers/monthly/report-data';

/** The papers over the complaints of some days, by their ids. */
export const LEDGER_PAPERS = [COMPLAINT_LEDGER, MONTHLY_REPORT] as const;
export type LedgerPaperId = (typeof LEDGER_PAPERS)[number];

/** For the addresses: what makes the papers comes with their screen, later than the first one. */
export const isLedgerPaper = (id: string): id is LedgerPaperId => LEDGER_PAPERS.some((known) => known === id);
