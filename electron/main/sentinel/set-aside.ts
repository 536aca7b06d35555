import type { Response } from '../../../shared/ipc/contract';
import type { FileSystem } from '../files/file-system';
import { errorCode } from '../files/write-fault';
import { moveDatabaseAside } from './database-folder';
import { isJournalWhole, type Known } from './journal-whole';

export type SetAsideParts = Known & {
  readonly files: FileSystem;
  readonly home: string;
  readonly now: () => Date;
};

export type SetAside = (confirmed: boolean) => Promise<Response<'database:set-aside'>>;

/**
 * Answers a window whose database does not open. Once a run: a second refusal has another cause
 * than the files. Nothing is removed (checks D-08).
 */
export function createSetAside(parts: SetAsideParts): SetAside {
  const { files, home, now } = parts;
  let isTried = false;
  return async (confirmed) => {
    if (isTried) return { ok: false, refusal: 'tried-already' };
    try {
      if (!confirmed && !(await isJournalWhole(parts))) return { ok: false, refusal: 'journal-not-whole' };
      isTried = true;
      return {
        ok: true,
        keptAside: await moveDatabaseAside(files, { home, now: now(), why: 'does-not-open' }),
      };
    } catch (error) {
      console.error(`database not set aside: ${errorCode(error)}`);
      return { ok: false, refusal: 'write-failed' };
    }
  };
}
