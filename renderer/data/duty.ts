import { useMemo } from 'react';
import type { Person } from '../../shared/domain/rights/person';
import { personOnDuty, rightsOf, staffOf, useDesk } from './desk-config';

/** Who is at the desk, among whom. */
export type Duty = { readonly person: Person; readonly people: readonly Person[] };

/** The person on duty and everybody who works at the store with their rights; null before the first start is done. */
export function useDuty(): Duty | null {
  const config = useDesk((state) => state.config);
  return useMemo(() => {
    const person = personOnDuty(config);
    return config === null || person === null ? null : { person, people: staffOf(config).map(rightsOf) };
  }, [config]);
}
