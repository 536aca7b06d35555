import { monthlyReportWording } from '../../wording/monthly-report';
import { fill } from '../../wording/wording';
import type { PaperDefinition } from '../document';
import { periodOfMonth, periodWords } from '../ledger/period';
import { periodDocument, type LedgerPrint, type PeriodSheet } from '../ledger/period-document';
import { createTypesetter, type Typesetter } from '../typesetter';
import { measures, signed } from './by-hand';
import { byKind, trend } from './by-kind';
import { flowPages, type FlowPart } from './flow';
import { limits } from './limits';
import { overview } from './overview';
import type { MonthlyReportData } from './report-data';
import { createReportKit } from './report-kit';
import { causes, typical } from './told-cases';

export type MonthlyReportRequest = LedgerPrint & { readonly report: MonthlyReportData };

/** 月度投诉总结报告 (D11-4, S0-11): the month in figures and charts, with room for what is to be done about it. */
export function monthlyReport({ report, ...print }: MonthlyReportRequest): PaperDefinition {
  const setter = createTypesetter(print.coverage);
  const say = monthlyReportWording;
  const sheet: PeriodSheet = {
    title: say.title[0],
    period: periodWords(periodOfMonth(report.month)),
    shortPeriod: report.month,
    note: report.upTo === null ? say.note[0] : fill(say.notePartial[0], { day: report.upTo }),
    standing: 'upright',
    lay: (height) => flowPages(partsOf(report, setter), height, setter).map((page) => [...page]),
  };
  return periodDocument(print, sheet, setter);
}

/** A month without complaints has nothing to divide, and is signed all the same. */
function partsOf(report: MonthlyReportData, setter: Typesetter): readonly FlowPart[] {
  const kit = createReportKit(setter);
  const isEmpty = report.current.received === 0;
  return [
    ...overview(report, kit),
    ...trend(report, kit),
    ...(isEmpty
      ? []
      : [...byKind(report, kit), ...limits(report, kit), ...causes(report, kit), ...typical(report, kit)]),
    ...measures(kit),
    ...signed(kit),
  ];
}
