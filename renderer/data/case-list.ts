import { useLiveQuery } from 'dexie-react-hooks';
import type { CaseStanding } from '../../shared/policies/standing/standing';
import type { CaseSummary } from './case-summary';
import { toSummary } from './cases';
import type { LocalStore } from './local-store';
import { currentStore } from './window-state';

/** A case whose policy this desk has. */
export type StandingCase = CaseSummary & { readonly standing: CaseStanding };

/** Every case on a list (`case-lists.ts`), in no order. */
export async function readList({ database }: LocalStore, list: string): Promise<readonly CaseSummary[]> {
  return (await database.cases.where('lists').equals(list).toArray()).map(toSummary);
}

/** The cases on a list, live; `undefined` while loading. */
export function useCaseList(list: string): readonly CaseSummary[] | undefined {
  return useLiveQuery(() => readList(currentStore(), list), [list]);
}

export function hasStanding(summary: CaseSummary): summary is StandingCase {
  return summary.standing !== null;
}
