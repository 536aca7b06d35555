import type { WriteRefusal } from '../../shared/ipc/contract';

/**
 * Why a save was not acknowledged. `not-confirmed`: no answer in time, it may still land, saving
 * again is safe; `conflict-of-head`: another window kept writing in between; `not-set-up`: no desk
 * yet; `unknown-case`: nothing to append to.
 */
export type SaveProblem = WriteRefusal | 'not-confirmed' | 'conflict-of-head' | 'not-set-up' | 'unknown-case';

export type SaveResult =
  /** both homes of the log have it; `number` is empty only while another desk's registration is missing */
  | { readonly ok: true; readonly caseId: string; readonly number: string }
  | { readonly ok: false; readonly problem: SaveProblem };

export const failed = (problem: SaveProblem): SaveResult => ({ ok: false, problem });
