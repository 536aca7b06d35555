import { useLiveQuery } from 'dexie-react-hooks';
import { readSummaries } from './cases';
import { currentStore } from './window-state';

/** Numbers by case id, live, for lists that know cases by their ids only; `undefined` while loading. */
export function useCaseNumbers(caseIds: readonly string[]): ReadonlyMap<string, string> | undefined {
  const key = caseIds.join(' ');
  return useLiveQuery(async () => {
    const found = await readSummaries(currentStore(), key === '' ? [] : key.split(' '));
    return new Map(
      found.flatMap(({ caseId, number }) => (number === null ? [] : [[caseId, number] as const])),
    );
  }, [key]);
}
