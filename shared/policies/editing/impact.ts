import type { CaseStanding } from '../standing/standing';
import { findStage } from '../engine/stage-of';
import type { Policy } from '../policy';
import { isLimitChanged } from './differences';

/** An open case as far as a change of its policy touches it. */
export type OpenCase = {
  readonly caseId: string;
  readonly grade: string | null;
  readonly standing: Pick<CaseStanding, 'policy' | 'stage' | 'clocks'>;
};

/** What a new version would mean for cases that are open now, were they moved to it. */
export type Impact = {
  /** open cases under any version of the policy */
  readonly open: number;
  /** ids of those that can be moved: the new version has their stage */
  readonly movable: readonly string[];
  /** ids of those that stand in a stage the new version does not have */
  readonly stranded: readonly string[];
  /** how many have a clock running whose limit becomes another */
  readonly otherLimits: number;
  /** how many have a grade the new version does not have */
  readonly otherGrades: number;
};

/** Whether an open case could be moved to a policy: it is handled there in a stage of the same name. */
export function isMovableTo(after: Policy, { standing }: OpenCase): boolean {
  const place = findStage(after, standing.stage)?.place;
  return place === 'main' || place === 'side';
}

/** Open cases a new version could take over: of its own older versions, and of the policy it was made of. */
export function casesToMove<C extends OpenCase>(after: Policy, cases: readonly C[]): readonly C[] {
  return cases.filter((one) => {
    const { id, version } = one.standing.policy;
    const isOlder = id === after.id && version < after.version;
    return (isOlder || id === after.basedOn) && isMovableTo(after, one);
  });
}

/** The preview of an edit (what changes for open cases). `before` is the version the cases run under. */
export function impactOf(before: Policy, after: Policy, cases: readonly OpenCase[]): Impact {
  const mine = cases.filter(({ standing }) => standing.policy.id === before.id);
  const isMovable = (one: OpenCase) => isMovableTo(after, one);
  return {
    open: mine.length,
    movable: mine.filter(isMovable).map(({ caseId }) => caseId),
    stranded: mine.filter((one) => !isMovable(one)).map(({ caseId }) => caseId),
    otherLimits: mine.filter(({ grade, standing }) =>
      standing.clocks.some(({ id }) => isLimitChanged(before, after, id, grade)),
    ).length,
    otherGrades: mine.filter(({ grade }) => grade !== null && after.grades.every(({ id }) => id !== grade))
      .length,
  };
}
