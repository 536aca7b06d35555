import type { Block } from '../form';
import { writing } from '../form-words';
import type { Kit } from './kit';
import type { Round } from './rounds';
import { beginningText } from './written';

/** Heads the continuation of a form for a second handling: when it began, by whom, and why. */
export function beginning(round: Round, before: Round | undefined, { block }: Kit): Block {
  return block(`第 ${round.nth} 次\n处理`, [writing('', beginningText(round, before), 9)], [], {
    startsPage: true,
    beginsRound: true,
  });
}
