import { complaintLedgerWording } from '../../wording/ledger-papers';
import { fill } from '../../wording/wording';
import type { PaperDefinition } from '../document';
import type { ComplaintLedgerData, ComplaintRow } from './complaint-data';
import { ledgerPaper } from './ledger-paper';
import type { LedgerPrint } from './period-document';
import type { LedgerColumn } from './table-lines';
import { brokenNumber } from './outstanding-columns';
import { monthOf, periodWords, shortPeriod } from './period';

export type ComplaintLedgerRequest = LedgerPrint & { readonly complaints: ComplaintLedgerData };

const say = complaintLedgerWording;

/** Thirteen columns want a smaller type than forms, and the account of what happened a line more. */
const SIZE = 8;
const MOST_LINES = 4;

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
/** Two values under each other in one cell. */
const over = (above: string, below: string) => [above, below].map(oneLine).join('\n').trim();

/** The fields of the sources' ledgers (X-3; field rules §1.3 and the local rule s38), as far as a register has them. */
const COLUMNS: readonly LedgerColumn<ComplaintRow>[] = [
  { words: say.place[0], width: 20, text: (_row, i) => String(i + 1), alignment: 'right' },
  { words: say.number[0], width: 70, text: ({ number }) => brokenNumber(number), keepsLines: true },
  { words: say.receivedOn[0], width: 46, text: ({ receivedOn }) => receivedOn },
  {
    words: say.customer[0],
    width: 52,
    text: ({ customer, phone }) => over(customer, phone),
    keepsLines: true,
  },
  { words: say.car[0], width: 46, text: ({ plate, model }) => over(plate, model), keepsLines: true },
  { words: say.type[0], width: 42, text: ({ type }) => type },
  { words: say.summary[0], width: { share: 5 }, text: ({ summary }) => summary },
  { words: say.grade[0], width: 26, text: ({ grade }) => grade },
  { words: say.department[0], width: 42, text: ({ department }) => department },
  { words: say.result[0], width: { share: 4 }, text: ({ result }) => result },
  { words: say.closedOn[0], width: 46, text: ({ closedOn }) => closedOn },
  { words: say.visit[0], width: 42, text: ({ visit }) => visit },
  { words: say.owner[0], width: 34, text: ({ owner }) => owner },
];

/** 投诉台帐: every complaint received in a month or between two days, one row each, signed at its end. */
export function complaintLedger({ complaints, ...print }: ComplaintLedgerRequest): PaperDefinition {
  const { period, rows } = complaints;
  const note = fill(say.note[0], { count: rows.length });
  const none = monthOf(period) === null ? say.noneInDays[0] : say.none[0];
  const sheet = {
    title: say.title[0],
    period: periodWords(period),
    shortPeriod: shortPeriod(period),
    note: rows.length === 0 ? `${none}。` : note,
    signers: [
      { role: say.preparer[0], name: '' },
      { role: say.approver[0], name: '' },
    ],
  };
  const table = { columns: COLUMNS, rows, size: SIZE, lines: MOST_LINES };
  return ledgerPaper(print, sheet, rows.length === 0 ? table : { ...table, total: totalOf(rows) });
}

function totalOf(rows: readonly ComplaintRow[]): string {
  const grades = new Map<string, { readonly rank: number; readonly count: number }>();
  for (const { grade, gradeRank } of rows) {
    const key = grade === '' ? say.ungraded[0] : grade;
    grades.set(key, { rank: gradeRank, count: (grades.get(key)?.count ?? 0) + 1 });
  }
  const byRank = [...grades].sort(([a, m], [b, n]) => m.rank - n.rank || (a < b ? -1 : 1));
  const closed = rows.filter(({ closedOn }) => closedOn !== '').length;
  return fill(say.total[0], {
    count: rows.length,
    closed,
    open: rows.length - closed,
    grades: byRank.map(([grade, { count }]) => fill(say.ofGrade[0], { grade, count })).join('、'),
    visited: rows.filter(({ isSatisfied }) => isSatisfied !== null).length,
    satisfied: rows.filter(({ isSatisfied }) => isSatisfied === true).length,
  });
}
