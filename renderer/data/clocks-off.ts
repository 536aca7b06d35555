import type { DeskConfig } from '../../shared/ipc/contract';
import { rememberLast } from '../lib/remember-last';
import { useDesk } from './desk-config';

const NONE: NonNullable<DeskConfig['legalClocksOff']> = [];

const idsOf = rememberLast((off: typeof NONE): ReadonlySet<string> => new Set(off.map(({ clock }) => clock)));

/** Ids of the law's clocks that an administrator has switched off, with a reason that stays in the settings. */
export function clocksOff(): ReadonlySet<string> {
  return idsOf(useDesk.getState().config?.legalClocksOff ?? NONE);
}
