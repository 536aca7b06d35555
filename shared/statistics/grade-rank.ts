import type { Case } from '../domain/case/case';
import type { Policy } from '../policies/policy';

/** Comes after every grade of a policy; a number, so that it survives being stored. */
export const NO_GRADE = 1000;

/** Where the grade of a case stands in its policy, the gravest 0: grades are compared by this and never by their names (C-1). */
export function gradeRank({ grade }: Case, policy: Policy | null): number {
  const at = policy?.grades.findIndex(({ id }) => id === grade?.grade) ?? -1;
  return at === -1 ? NO_GRADE : at;
}
