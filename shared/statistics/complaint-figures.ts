import type { Case } from '../domain/case/case';
import { type Rate, satisfaction } from './on-time';

/** So many cases of one kind, with their ids: every figure opens the cases behind it. */
export type Tally = { readonly key: string; readonly caseIds: readonly string[] };

/** How long cases took from the receipt to the close, in milliseconds; null where none is closed. */
export type Durations = {
  readonly closed: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly longest: number | null;
};

export type ComplaintFigures = {
  /** by code of the complaint type; '' for a case that has none */
  readonly byType: readonly Tally[];
  /** by month of registration, `YYYY-MM`, as the desk that registered it wrote its time */
  readonly byMonth: readonly Tally[];
  /** by the department found responsible; '' while none is */
  readonly byDepartment: readonly Tally[];
  readonly durations: Durations;
  readonly satisfaction: Rate;
};

/** S0-11: type, frequency, responsible department, duration and satisfaction over these cases; most frequent first. */
export function complaintFigures(cases: readonly Case[]): ComplaintFigures {
  return {
    byType: tally(cases, ({ facts }) => facts.complaintType ?? ''),
    byMonth: tally(cases, ({ openedAt }) => (openedAt ?? '').slice(0, 7)).toSorted((a, b) =>
      a.key < b.key ? -1 : 1,
    ),
    byDepartment: tally(cases, ({ work }) => work.values.responsibleDepartment?.trim() ?? ''),
    durations: durationsOf(cases),
    satisfaction: satisfaction(cases),
  };
}

/** Most frequent first, then by key, so that two desks show the same list. */
function tally(cases: readonly Case[], keyOf: (kase: Case) => string): readonly Tally[] {
  const found = new Map<string, string[]>();
  for (const kase of cases) {
    const key = keyOf(kase);
    found.set(key, [...(found.get(key) ?? []), kase.caseId]);
  }
  return Array.from(found, ([key, caseIds]) => ({ key, caseIds })).sort(
    (a, b) => b.caseIds.length - a.caseIds.length || (a.key < b.key ? -1 : 1),
  );
}

/** Of what is closed now; a case that was reopened is measured when it is closed again. */
function durationsOf(cases: readonly Case[]): Durations {
  const took = cases
    .flatMap(({ process, openedAt, facts }) => {
      if (process.closedAt === null) return [];
      const opened = Date.parse(openedAt ?? '');
      const received = Date.parse(facts.receivedAt ?? '');
      const ms = Date.parse(process.closedAt) - (received < opened ? received : opened);
      return Number.isFinite(ms) ? [Math.max(0, ms)] : [];
    })
    .sort((a, b) => a - b);
  const middle = (took.length - 1) / 2;
  const [low, high] = [took[Math.floor(middle)], took[Math.ceil(middle)]];
  return {
    closed: took.length,
    mean: took.length === 0 ? null : took.reduce((sum, ms) => sum + ms, 0) / took.length,
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    longest: took.at(-1) ?? null,
  };
}
