import { create } from 'zustand';
import type { PracticeRefusal } from '../../shared/ipc/playbook';
import { desk } from '../lib/desk';

/** Whether this window practises; null until the main process has said so. */
export const usePractice = create<{ readonly isPractice: boolean | null }>()(() => ({ isPractice: null }));

/** Asks what this window is. One that gets no answer is taken for real: the safe side. */
export async function learnPractice(): Promise<void> {
  const { isPractice } = await desk
    .call('practice:state', undefined)
    .catch(() => ({ isPractice: false }) as const);
  usePractice.setState({ isPractice });
}

async function ask(channel: 'practice:start' | 'practice:leave' | 'practice:reset') {
  const answer = await desk
    .call(channel, undefined)
    .catch(() => ({ ok: false, refusal: 'not-started' }) as const);
  return answer.ok ? null : answer.refusal;
}

/** Opens the practice window beside this one; answers why not, or null. */
export const startPractice = (): Promise<PracticeRefusal | null> => ask('practice:start');

/** Ends the practice with this window. */
export const leavePractice = (): Promise<PracticeRefusal | null> => ask('practice:leave');

/** Begins the practice anew: the window closes and comes back with fresh cases. */
export const resetPractice = (): Promise<PracticeRefusal | null> => ask('practice:reset');
