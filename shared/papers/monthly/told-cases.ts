import type { TypicalCase } from '../../statistics/monthly/typical-cases';
import { monthlyReportWording, typicalReasonWording } from '../../wording/monthly-report';
import { fill } from '../../wording/wording';
import { brokenNumber } from '../ledger/outstanding-columns';
import type { LedgerColumn } from '../ledger/table-lines';
import type { FlowPart } from './flow';
import type { CauseLine, MonthlyReportData } from './report-data';
import type { ReportKit } from './report-kit';
import { gradeWords, leafWords, spanWords } from './words';

const say = monthlyReportWording;
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Root causes and advice as they stand on record (D11-4). */
export function causes(report: MonthlyReportData, kit: ReportKit): readonly FlowPart[] {
  const { causes: lines, moreCauses } = report;
  if (lines.length === 0) return [kit.heading(say.causes[0]), kit.sentence(say.noCauses[0])];
  return [
    kit.heading(say.causes[0]),
    kit.table(CAUSE_COLUMNS, lines, { lines: 4 }),
    ...(moreCauses === 0 ? [] : [kit.small(fill(say.moreCauses[0], { count: moreCauses }))]),
  ];
}

const CAUSE_COLUMNS: readonly LedgerColumn<CauseLine>[] = [
  { words: say.number[0], width: 76, text: ({ number }) => brokenNumber(number), keepsLines: true },
  { words: say.causeOf[0], width: { share: 1 }, text: ({ cause }) => cause },
  { words: say.advice[0], width: { share: 1 }, text: ({ improvement }) => improvement },
];

/** The cases a meeting goes through; nobody is named, the number leads to the file. */
export function typical({ typical: cases }: MonthlyReportData, kit: ReportKit): readonly FlowPart[] {
  if (cases.length === 0) return [kit.heading(say.typical[0]), kit.sentence(say.noTypical[0])];
  return [kit.heading(say.typical[0]), kit.table(CASE_COLUMNS, cases, { lines: 6 })];
}

const CASE_COLUMNS: readonly LedgerColumn<TypicalCase>[] = [
  {
    words: say.caseOf[0],
    width: 76,
    text: ({ record }) => `${brokenNumber(record.number)}\n${oneLine(record.words.model)}`,
    keepsLines: true,
  },
  {
    words: say.kind[0],
    width: 58,
    text: ({ record }) =>
      `${oneLine(leafWords(record.type)).replace('·', '\n')}\n${oneLine(gradeWords(record.grade.name))}`,
    keepsLines: true,
  },
  {
    words: say.summary[0],
    width: { share: 5 },
    text: ({ record }) => (record.isSecret ? say.secret[0] : record.words.summary),
  },
  { words: say.result[0], width: { share: 4 }, text: ({ record }) => record.words.result },
  { words: say.reason[0], width: 54, text: reasonWords, keepsLines: true },
];

function reasonWords({ record, reasons }: TypicalCase): string {
  return reasons
    .map((reason) =>
      reason === 'late'
        ? fill(say.lateBy[0], { time: spanWords(record.latestMs) })
        : typicalReasonWording[reason][0],
    )
    .join('\n');
}
