import { nextOwed } from '../engine/next-owed';
import { findStage, stageOf } from '../engine/stage-of';
import { formFor } from './random-story';
import type { Story } from './story';

/** More steps than any handling has. */
const MOST = 40;

/**
 * Does what the case asks for, by whoever is asked, until it is closed; says where it got stuck, or null.
 * A policy under which this ends somewhere has left its people alone with a case.
 */
export function stuckAt(story: Story): string | null {
  const { policy } = story;
  for (let step = 0; step < MOST; step += 1) {
    const stage = stageOf(story.kase(), policy);
    const place = findStage(policy, stage)?.place;
    if (place === 'closed' || place === 'archived') return null;
    const isTaken = nextOwed(story.kase(), policy).some(({ action, roles }) =>
      roles.some((role) => story.try(action.id, role, formFor(action, 'enough', step)).ok),
    );
    if (!isTaken) return stage;
  }
  return stageOf(story.kase(), policy);
}
