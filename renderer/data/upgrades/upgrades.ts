import { caseLog } from './001-case-log';
import { packedHistories } from './002-packed-histories';
import { caseLists } from './003-case-lists';
import { packedBytes } from './004-packed-bytes';
import type { Upgrade } from './upgrade';

/** Every step, oldest first. Only ever add to the end, and raise `DATABASE_VERSION` with it. */
export const UPGRADES: readonly Upgrade[] = [caseLog, packedHistories, caseLists, packedBytes];
