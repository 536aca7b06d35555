import type { CaseStanding } from '../../shared/policies/standing/standing';

/**
 * The lists a case stands on, as keys of an index: codes and months, nothing of a person.
 * `live`: something is owed or may still be done · `parked`: an outstanding matter now · `visit`: a
 * return visit is owed or waits · `resumed:2026-11`, `visited:2026-11`: what ended in that month.
 */
export const LIVE = 'live';
export const PARKED = 'parked';
export const VISIT = 'visit';
export const resumedIn = (month: string) => `resumed:${month}`;
export const visitedIn = (month: string) => `visited:${month}`;

type Standing = Pick<CaseStanding, 'place' | 'owed' | 'parkings' | 'visit'>;

/** The lists of a case, by its standing; a case whose policy this desk does not have stays in view. */
export function listsOf(standing: Standing | null): readonly string[] {
  if (standing === null) return [LIVE];
  const { owed, parkings, place, visit } = standing;
  const isResting = place === 'closed' || place === 'archived';
  const lists = [
    ...(isResting && owed.length === 0 ? [] : [LIVE]),
    ...(parkings.some(({ resumedAt }) => resumedAt === null) ? [PARKED] : []),
    ...parkings.flatMap(({ resumedAt }) => (resumedAt === null ? [] : [resumedIn(resumedAt.slice(0, 7))])),
    ...(visit.state === 'due' || visit.state === 'suspended' ? [VISIT] : []),
    ...(visit.visitedAt === null ? [] : [visitedIn(visit.visitedAt.slice(0, 7))]),
  ];
  return Array.from(new Set(lists)).sort();
}
