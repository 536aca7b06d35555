import type { DeskInfo } from '../../shared/ipc/contract';

/** How the database was found at the start. */
export type DatabaseState =
  | {
      readonly kind: 'ready';
      /** events the database lacked and got back from the journal */
      readonly restored: number;
      /** events the journal lacked and got back from the database */
      readonly returned: number;
      /** what the engine said about lost data when it made the database anew; null when nothing was lost */
      readonly dataLoss: string | null;
      /** desks whose two homes tell different stories: nothing was changed there */
      readonly diverged: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly problem: 'newer-version' | 'engine-refused' };

export type DeskSession = { readonly info: DeskInfo; readonly database: DatabaseState };

/** Progress of bringing both homes of the log in step, in events. */
export type ReconcileProgress = { readonly done: number; readonly total: number };

/** Opens the database and brings it and the journal in step. Later calls answer with the same session. */
export function openDesk(onProgress?: (progress: ReconcileProgress) => void): Promise<DeskSession> {
  onProgress?.({ done: 0, total: 0 });
  return Promise.reject(new Error('being built'));
}
