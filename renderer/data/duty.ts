import type { Person } from '../../shared/domain/rights/person';
import type { DeskConfig } from '../../shared/ipc/contract';
import { rememberLast } from '../lib/remember-last';
import { personOnDuty, rightsOf, staffOf, useDesk } from './desk-config';

/** Who is at the desk, among whom. */
export type Duty = { readonly person: Person; readonly people: readonly Person[] };

/** The same object for the same settings, whoever asks: what follows from it is remembered by it. */
const dutyOf = rememberLast((config: DeskConfig | null): Duty | null => {
  const person = personOnDuty(config);
  return config === null || person === null ? null : { person, people: staffOf(config).map(rightsOf) };
});

/** The person on duty and everybody who works at the store with their rights; null before the first start is done. */
export function useDuty(): Duty | null {
  return dutyOf(useDesk((state) => state.config));
}
