import { mayChangeSettings } from '../../../shared/ipc/desk-access';
import type { DeskAccess } from '../desk/desk-access';
import type { LookStore } from '../paper-look/paper-look';
import type { AreaHandlers } from './handlers';

/** How the store has its papers: read by anybody, changed by whoever may change the settings. */
export function lookHandlers(looks: LookStore, desk: DeskAccess): AreaHandlers<'look'> {
  return {
    'look:read': () => Promise.resolve(looks.read()),
    'look:save': async (look) => {
      const config = desk.config();
      const access = desk.access();
      if (access.isLocked) return { ok: false, refusal: 'locked' };
      if (config === null || !mayChangeSettings(config, access))
        return { ok: false, refusal: 'administrator-needed' };
      return looks.save(look);
    },
  };
}
