import { create } from 'zustand';
import type { DeskBridge, Response } from '../../shared/ipc/contract';
import { DEFAULT_LOOK, type PaperLook } from '../../shared/look/paper-look';
import { desk } from '../lib/desk';

/** How the store has its papers, as the main process keeps it. */
export const usePaperLook = create<{ readonly look: PaperLook }>()(() => ({ look: DEFAULT_LOOK }));

/** Asked before any screen shows: a paper must not come out once without the store's head. */
export async function learnLook(bridge: DeskBridge): Promise<void> {
  usePaperLook.setState({ look: await bridge.call('look:read', undefined) });
}

/** Keeps a look; every paper made from now on has it. */
export async function keepLook(look: PaperLook): Promise<Response<'look:save'>> {
  const answer = await desk
    .call('look:save', look)
    .catch(() => ({ ok: false, refusal: 'write-failed' }) as const);
  if (answer.ok) usePaperLook.setState({ look: answer.look });
  return answer;
}
