import { canonical } from '../../domain/canonical';
import { chooseLimit, type Limit } from '../../clocks/limit';
import type { Pair } from '../../wording/wording';
import type { Policy } from '../policy';

/** The parts of a policy that people edit; `other` is everything else. */
export const POLICY_AREAS = [
  'names',
  'grades',
  'clocks',
  'rights',
  'papers',
  'gate',
  'flow',
  'other',
] as const;
export type PolicyArea = (typeof POLICY_AREAS)[number];

export type Difference = {
  readonly area: PolicyArea;
  readonly kind: 'added' | 'removed' | 'changed';
  /** what it is, by its own label */
  readonly label: Pair;
};

type Named = { readonly id: string; readonly label: Pair };

const isSame = (a: unknown, b: unknown) => canonical(a) === canonical(b);

function compare<T extends Named>(
  area: PolicyArea,
  before: readonly T[],
  after: readonly T[],
): readonly Difference[] {
  const of = (kind: Difference['kind'], { label }: Named): Difference => ({ area, kind, label });
  return [
    ...after.flatMap((one) => {
      const former = before.find(({ id }) => id === one.id);
      if (former === undefined) return [of('added', one)];
      return isSame(former, one) ? [] : [of('changed', one)];
    }),
    ...before.flatMap((one) => (after.some(({ id }) => id === one.id) ? [] : [of('removed', one)])),
  ];
}

const rightsOf = ({ actions }: Policy) => actions.map(({ id, label, roles }) => ({ id, label, roles }));
const stepsOf = ({ actions }: Policy) => actions.map(({ roles: _, ...rest }) => rest);
const papersOf = ({ papers }: Policy) =>
  papers.map((paper): Named & { signedBy: readonly string[] } => ({
    ...paper,
    label: [paper.id, paper.id],
  }));

const OTHERS = [
  'roles',
  'flags',
  'lanes',
  'teams',
  'superiors',
  'checklists',
  'groups',
  'targets',
  'rhythms',
] as const;

/** What differs between two versions, for the preview and for the history: each thing once, by its label. */
export function differencesOf(before: Policy, after: Policy): readonly Difference[] {
  const whole = (area: PolicyArea, label: Pair, a: unknown, b: unknown): readonly Difference[] =>
    isSame(a, b) ? [] : [{ area, kind: 'changed', label }];
  return [
    ...whole('names', ['名称', 'Name'], before.name, after.name),
    ...whole('names', ['本店用语', 'Words of the store'], before.wording, after.wording),
    ...compare('grades', before.grades, after.grades),
    ...compare('grades', before.grading.triggers, after.grading.triggers),
    ...whole('grades', ['默认等级', 'Default grade'], before.grading.otherwise, after.grading.otherwise),
    ...compare('clocks', before.clocks, after.clocks),
    ...compare('rights', rightsOf(before), rightsOf(after)),
    ...compare('papers', papersOf(before), papersOf(after)),
    ...compare('gate', before.gate, after.gate),
    ...compare('flow', before.stages, after.stages),
    ...compare('flow', stepsOf(before), stepsOf(after)),
    ...OTHERS.flatMap((name) => whole('other', [name, name], before[name], after[name])),
    ...whole('other', ['未了事宜', 'Outstanding matters'], before.outstanding, after.outstanding),
    ...whole('other', ['回访', 'Return visits'], before.visits, after.visits),
    ...whole('other', ['层级', 'Layers'], before.escalation, after.escalation),
    ...whole(
      'other',
      ['先批示后告知', 'Approval first'],
      before.approvalBeforeInforming,
      after.approvalBeforeInforming,
    ),
    ...whole('other', ['撤销时限', 'Undo'], before.undoWithinMinutes, after.undoWithinMinutes),
    ...whole('other', ['裁定人', 'Arbiters'], before.arbiters, after.arbiters),
  ];
}

/** Whether a clock gives a case of this grade another limit than before; gone or new counts as other. */
export function isLimitChanged(before: Policy, after: Policy, clock: string, grade: string | null): boolean {
  const limit = ({ clocks }: Policy): Limit | null => {
    const rule = clocks.find(({ id }) => id === clock)?.limit;
    return rule === undefined ? null : chooseLimit(rule, { grade, flags: [] });
  };
  return !isSame(limit(before), limit(after));
}
