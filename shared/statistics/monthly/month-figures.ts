import type { VisitOutcome } from '../../domain/work/code-lists';
import { clocksUnder } from '../../policies/engine/clocks-under';
import type { Policy } from '../../policies/policy';
import type { CaseRecord, Share } from './case-record';
import { SOURCES } from './sources';

/** So many of one kind; `key` is a code, or the words themselves where a store names its own. */
export type Count = { readonly key: string; readonly count: number };

/** A figure against what the policy promises. */
export type AgainstTarget = {
  readonly value: number;
  readonly bound: 'at-least' | 'at-most';
  readonly unit: 'percent' | 'hours';
  /** null where there is nothing to count yet */
  readonly isMet: boolean | null;
};

export type ClockFigure = Share & {
  readonly label: string;
  readonly target: AgainstTarget | null;
};

/** `share` null: one desk cannot work it out from its own cases; the report leaves it to the pen. */
export type TargetFigure = {
  readonly label: string;
  readonly share: Share | null;
  readonly target: AgainstTarget;
};

/** The clocks and targets of one policy that cases of the month run under. */
export type PolicyFigures = {
  readonly name: string;
  readonly cases: number;
  readonly clocks: readonly ClockFigure[];
  readonly targets: readonly TargetFigure[];
};

/** The figures of one month over the complaints that were received in it (S0-11, S1, D11-4). */
export type MonthFigures = {
  /** `YYYY-MM` */
  readonly month: string;
  readonly received: number;
  readonly closed: number;
  readonly escalated: number;
  readonly founded: number;
  readonly unfounded: number;
  readonly parked: number;
  readonly repeated: number;
  /** Milliseconds; null where none is closed. */
  readonly meanTookMs: number | null;
  readonly longestTookMs: number | null;
  readonly onTime: Share;
  readonly satisfaction: Share;
  readonly outcomes: readonly Count[];
  /** By branch of the complaint tree, most frequent first; '' without a type. */
  readonly byType: readonly Count[];
  readonly byLeaf: readonly Count[];
  /** Gravest first; '' for ungraded. */
  readonly byGrade: readonly Count[];
  readonly byDepartment: readonly Count[];
  readonly byChannel: readonly Count[];
  readonly bySource: readonly Count[];
  readonly policies: readonly PolicyFigures[];
};

const SATISFIED: ReadonlySet<VisitOutcome> = new Set<VisitOutcome>(['very-satisfied', 'satisfied']);

const shareOf = (shares: readonly Share[]): Share => ({
  part: shares.reduce((sum, { part }) => sum + part, 0),
  whole: shares.reduce((sum, { whole }) => sum + whole, 0),
});

/** Percent with one decimal as the report prints it; null where there is nothing to count. */
export function percentOf({ part, whole }: Share): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}

/**
 * @param repeated ids of cases whose car or customer had complained of the same before
 * @param policies every policy the desk has, for the names of clocks and targets
 */
export function monthFigures(
  { month, records }: { readonly month: string; readonly records: readonly CaseRecord[] },
  repeated: ReadonlySet<string>,
  policies: readonly Policy[],
): MonthFigures {
  const count = (isCounted: (record: CaseRecord) => boolean) => records.filter(isCounted).length;
  const took = records.flatMap(({ tookMs }) => (tookMs === null ? [] : [tookMs]));
  const said = records.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
  const answered = said.filter((outcome) => outcome !== 'no-comment');
  return {
    month,
    received: records.length,
    closed: count(({ isClosed }) => isClosed),
    escalated: count(({ isEscalated }) => isEscalated),
    founded: count(({ founded }) => founded === 'founded'),
    unfounded: count(({ founded }) => founded === 'not-founded'),
    parked: count(({ isParked }) => isParked),
    repeated: count(({ caseId }) => repeated.has(caseId)),
    meanTookMs: took.length === 0 ? null : took.reduce((sum, ms) => sum + ms, 0) / took.length,
    longestTookMs: took.length === 0 ? null : took.reduce((most, ms) => Math.max(most, ms), 0),
    onTime: shareOf(records.flatMap(({ clocks }) => clocks)),
    satisfaction: {
      part: answered.filter((outcome) => SATISFIED.has(outcome)).length,
      whole: answered.length,
    },
    outcomes: counted(said),
    byType: counted(records.map(({ type }) => type.split('.', 1)[0] ?? '')),
    byLeaf: counted(records.map(({ type }) => type)),
    byGrade: byGrade(records),
    byDepartment: counted(records.map(({ department }) => department)),
    byChannel: counted(records.map(({ channel }) => channel)),
    bySource: SOURCES.flatMap((key) => {
      const found = count(({ source }) => source === key);
      return found === 0 ? [] : [{ key, count: found }];
    }),
    policies: policyFigures(records, policies),
  };
}

/** Most frequent first, then by key, so that two desks print the same list; what nobody recorded comes last. */
function counted(keys: readonly string[]): readonly Count[] {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return Array.from(found, ([key, count]) => ({ key, count })).sort(
    (a, b) => Number(a.key === '') - Number(b.key === '') || b.count - a.count || (a.key < b.key ? -1 : 1),
  );
}

/** C-1: by where the grade stands in its policy; grades of the same name under two policies are one. */
function byGrade(records: readonly CaseRecord[]): readonly Count[] {
  const rank = new Map<string, number>();
  for (const { grade } of records)
    rank.set(grade.name, Math.min(grade.rank, rank.get(grade.name) ?? Infinity));
  return [...counted(records.map(({ grade }) => grade.name))].sort(
    (a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0),
  );
}

function policyFigures(
  records: readonly CaseRecord[],
  policies: readonly Policy[],
): readonly PolicyFigures[] {
  return policies.flatMap((policy) => {
    const mine = records.filter(
      (record) => record.policy?.id === policy.id && record.policy.version === policy.version,
    );
    if (mine.length === 0) return [];
    const targets = policy.targets.map((target): TargetFigure => {
      const shares = mine.flatMap((record) => record.targets.filter(({ id }) => id === target.id));
      const known = shares.flatMap(({ share }) => (share === null ? [] : [share]));
      const share = known.length === 0 ? null : shareOf(known);
      return { label: target.label[0], share, target: against(target, share) };
    });
    const clocks = clocksUnder(policy).map((clock): ClockFigure => {
      const share = shareOf(mine.flatMap((record) => record.clocks.filter(({ id }) => id === clock.id)));
      const target = policy.targets.find((one) => one.measure === 'clock' && one.clock === clock.id);
      return {
        ...share,
        label: clock.label[0],
        target: target === undefined ? null : against(target, share),
      };
    });
    return [
      {
        name: policy.name[0],
        cases: mine.length,
        clocks: clocks.filter(({ whole }) => whole > 0),
        targets: targets.filter((_, i) => policy.targets[i]?.measure !== 'clock'),
      },
    ];
  });
}

function against({ bound, unit, value }: Policy['targets'][number], share: Share | null): AgainstTarget {
  const percent = share === null || share.whole === 0 ? null : (100 * share.part) / share.whole;
  if (percent === null) return { value, bound, unit, isMet: null };
  return { value, bound, unit, isMet: bound === 'at-least' ? percent >= value : percent <= value };
}
