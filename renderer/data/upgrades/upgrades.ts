import { caseLog } from './001-case-log';
import type { Upgrade } from './upgrade';

/** Every step, oldest first. Only ever add to the end. */
export const UPGRADES: readonly Upgrade[] = [caseLog];
