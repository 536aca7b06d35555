import { outstandingLedgerWording } from '../../wording/papers';
import type { OutstandingRow } from './ledger-data';
import type { LedgerColumn } from './table-lines';

const say = outstandingLedgerWording;

/** A number takes two lines, broken where its day ends. */
export const brokenNumber = (number: string): string => number.replace(/-(?=[A-Z]\d)/u, '-\n');

/** The columns of the 未了事宜台帐 (D5-5 B3); the matter takes what the others leave. */
export const OUTSTANDING_COLUMNS: readonly LedgerColumn<OutstandingRow>[] = [
  { words: say.number[0], width: 76, text: ({ number }) => brokenNumber(number), keepsLines: true },
  { words: say.parkedOn[0], width: 52, text: ({ parkedOn }) => parkedOn },
  { words: say.plate[0], width: 50, text: ({ plate }) => plate },
  { words: say.customer[0], width: 46, text: ({ customer }) => customer },
  { words: say.matter[0], width: { share: 1 }, text: ({ matter }) => matter },
  { words: say.reason[0], width: 46, text: ({ reason }) => reason },
  { words: say.owner[0], width: 38, text: ({ owner }) => owner },
  { words: say.promised[0], width: 52, text: ({ promised }) => promised },
  {
    words: say.age[0],
    width: 24,
    text: ({ ageDays }) => (ageDays === null ? '' : String(ageDays)),
    alignment: 'right',
  },
  {
    words: say.reminder[0],
    width: 124,
    text: ({ reminder }) => (reminder === null ? '' : `${reminder.on} ${reminder.said}`),
  },
  { words: say.state[0], width: 46, text: ({ state }) => state },
];
