import { NO_GRADE } from '../grade-rank';
import type { CaseRecord } from './case-record';

export type TypicalReason = 'gravest' | 'late' | 'dissatisfied' | 'repeated';

export type TypicalCase = { readonly record: CaseRecord; readonly reasons: readonly TypicalReason[] };

/** As many as a meeting of leaders goes through. */
const MOST = 5;

/**
 * The cases a report tells about: the gravest of the month, then those that were late longest, then the
 * customers who stayed dissatisfied and those who had to come again. Each once, with all its reasons.
 */
export function typicalCases(
  records: readonly CaseRecord[],
  repeated: ReadonlySet<string>,
): readonly TypicalCase[] {
  const ranks = records.map(({ grade }) => grade.rank).filter((rank) => rank < NO_GRADE);
  const worst = Math.min(NO_GRADE, ...ranks);
  // Where all cases have one grade, none of them is the gravest.
  const isGravest = ({ grade }: CaseRecord) =>
    grade.rank === worst && ranks.some((rank) => rank > worst) && worst < NO_GRADE;
  const told = records.map((record): TypicalCase => {
    const is = (reason: TypicalReason, holds: boolean) => (holds ? [reason] : []);
    return {
      record,
      reasons: [
        ...is('gravest', isGravest(record)),
        ...is('late', record.latestMs > 0),
        ...is('dissatisfied', record.outcome === 'dissatisfied'),
        ...is('repeated', repeated.has(record.caseId)),
      ],
    };
  });
  return told
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (a, b) =>
        Number(b.reasons.includes('gravest')) - Number(a.reasons.includes('gravest')) ||
        b.record.latestMs - a.record.latestMs ||
        b.reasons.length - a.reasons.length ||
        (a.record.number < b.record.number ? -1 : 1),
    )
    .slice(0, MOST);
}
