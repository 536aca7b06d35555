import { outstandingLedgerWording } from '../../wording/papers';
import { fill } from '../../wording/wording';
import type { PaperDefinition } from '../document';
import { tidyForPaper } from '../text-runs';
import type { OutstandingLedgerData } from './ledger-data';
import { ledgerPaper } from './ledger-paper';
import type { LedgerPrint } from './period-document';
import { OUTSTANDING_COLUMNS } from './outstanding-columns';

export type LedgerRequest = LedgerPrint & { readonly ledger: OutstandingLedgerData };

/** 未了事宜台帐 (D5-5 B3): a book of a month as the office files it, over many cases. */
export function outstandingLedger({ ledger, ...print }: LedgerRequest): PaperDefinition {
  const say = outstandingLedgerWording;
  const { label } = ledger.book;
  const title = tidyForPaper(label.endsWith(say.title[0]) ? label : `${label}${say.title[0]}`);
  const [year = '', month = ''] = ledger.month.split('-');
  const sheet = {
    title,
    period: fill(say.month[0], { year, month: String(Number(month)) }),
    shortPeriod: ledger.month,
    note: recallLine(ledger),
    signers: [
      { role: title.slice(0, -say.title[0].length), name: '' },
      { role: say.leader[0], name: '' },
    ],
  };
  return ledgerPaper(print, sheet, { columns: OUTSTANDING_COLUMNS, rows: ledger.rows });
}

/** D5-5 B4, the day as the policy has it. */
function recallLine({ rows, recallByDay = 4 }: OutstandingLedgerData): string {
  const say = outstandingLedgerWording;
  const rule = fill(say.recall[0], { day: recallByDay, count: rows.length });
  return rows.length === 0 ? `${rule}${say.none[0]}。` : rule;
}
