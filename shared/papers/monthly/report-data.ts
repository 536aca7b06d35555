import type { CaseRecord } from '../../statistics/monthly/case-record';
import type { MonthFigures } from '../../statistics/monthly/month-figures';
import { type TypicalCase, typicalCases } from '../../statistics/monthly/typical-cases';

/** Id of the report in codes and orders; never renamed or reused. */
export const MONTHLY_REPORT = 'monthly-report';

/** Complaints received in one of the last twelve months; null where this desk had not begun yet. */
export type TrendPoint = { readonly month: string; readonly count: number | null };

export type CauseLine = {
  readonly number: string;
  readonly cause: string;
  readonly improvement: string;
};

/** What a 月度投诉总结报告 is made of: figures and a few cases, no logs. */
export type MonthlyReportData = {
  /** `YYYY-MM` */
  readonly month: string;
  /** `YYYY-MM-DD` where the month is not over; null for a whole one. */
  readonly upTo: string | null;
  readonly current: MonthFigures;
  /** null where this desk has no data of that month */
  readonly before: MonthFigures | null;
  readonly lastYear: MonthFigures | null;
  /** Twelve months, the last of them this one. */
  readonly trend: readonly TrendPoint[];
  readonly causes: readonly CauseLine[];
  /** Cases with a cause beyond those that are listed. */
  readonly moreCauses: number;
  readonly typical: readonly TypicalCase[];
  /** Cases under policies this desk does not have. */
  readonly unknownPolicy: number;
};

/** More causes than these are read on the papers of the cases. */
const MOST_CAUSES = 8;

/** What the report tells of single cases: causes on record, gravest first, and the typical ones. */
export function toldCases(
  records: readonly CaseRecord[],
  repeated: ReadonlySet<string>,
): Pick<MonthlyReportData, 'causes' | 'moreCauses' | 'typical' | 'unknownPolicy'> {
  const causes = records
    .filter(({ words }) => words.cause !== '' || words.improvement !== '')
    .toSorted((a, b) => a.grade.rank - b.grade.rank || (a.number < b.number ? -1 : 1))
    .map(({ number, words: { cause, improvement } }) => ({ number, cause, improvement }));
  return {
    causes: causes.slice(0, MOST_CAUSES),
    moreCauses: Math.max(0, causes.length - MOST_CAUSES),
    typical: typicalCases(records, repeated),
    unknownPolicy: records.filter(({ policy }) => policy === null).length,
  };
}
