import type { FolderFinding } from '../sentinel/database-folder';
import type { SentinelStore } from '../sentinel/sentinel';
import type { SetAside } from '../sentinel/set-aside';
import type { AreaHandlers } from './handlers';

export type SentinelArea = {
  readonly sentinel: SentinelStore;
  /** How the database's folder was found at the start. */
  readonly found: FolderFinding;
  readonly setAside: SetAside;
};

export function sentinelHandlers({
  sentinel,
  found,
  setAside,
}: SentinelArea): AreaHandlers<'sentinel'> & AreaHandlers<'database'> {
  let finding = found;
  return {
    'sentinel:read': () => Promise.resolve({ remembered: sentinel.remembered(), ...finding }),
    'sentinel:write': (next) => {
      sentinel.remember(next);
      // The window has brought the database in step: a page loaded again finds what is there now.
      finding = { folder: 'sound', keptAside: null };
      return Promise.resolve(null);
    },
    'database:set-aside': ({ confirmed }) => setAside(confirmed),
  };
}
