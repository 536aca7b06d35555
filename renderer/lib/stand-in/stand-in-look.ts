import { get, set, type UseStore } from 'idb-keyval';
import type { Request, Response } from '../../../shared/ipc/contract';
import { mayChangeSettings } from '../../../shared/ipc/desk-access';
import type { DeskConfig } from '../../../shared/ipc/contract';
import type { Access } from '../../../shared/ipc/sign-in';
import { DEFAULT_LOOK, paperLookSchema } from '../../../shared/look/paper-look';

type Desk = {
  readonly readConfig: () => Promise<DeskConfig | null>;
  readonly access: () => Promise<Access>;
};

/** How the store has its papers, kept by the browser with the refusals of the main process. */
export function standInLook(use: UseStore, desk: Desk) {
  return {
    'look:read': async (): Promise<Response<'look:read'>> =>
      paperLookSchema.safeParse(await get('look', use)).data ?? DEFAULT_LOOK,
    'look:save': async (look: Request<'look:save'>): Promise<Response<'look:save'>> => {
      const [config, access] = [await desk.readConfig(), await desk.access()];
      if (access.isLocked) return { ok: false, refusal: 'locked' };
      if (config === null || !mayChangeSettings(config, access))
        return { ok: false, refusal: 'administrator-needed' };
      await set('look', look, use);
      return { ok: true, look };
    },
  };
}
