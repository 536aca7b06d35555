import { BENZ_ESCALATION_STORY } from '../demo/policy-stories/benz-escalation';
import type { Role } from '../../shared/domain/rights/roles';
import { closingGate } from '../../shared/policies/engine/closing-gate';
import { nextOwed } from '../../shared/policies/engine/next-owed';
import { personOf } from '../../shared/policies/testing/people';
import { tell } from '../../shared/policies/testing/policy-story';
import type { Story } from '../../shared/policies/testing/story';
import { BENZ_ESCALATION } from '../../shared/policies/benz-escalation/policy';

/** The story of the preset up to an action, at a colour. */
export const told = (to?: string, grade?: string) => tell(BENZ_ESCALATION, BENZ_ESCALATION_STORY, to, grade);

/** The same about a seller's manners, where there is nothing to repair. */
export const toldOfManners = (to: string) =>
  tell(
    BENZ_ESCALATION,
    {
      ...BENZ_ESCALATION_STORY,
      facts: { ...BENZ_ESCALATION_STORY.facts, complaintType: 'attitude.adviser' },
    },
    to,
  );

/** Where a case stands. */
export const stage = (story: Story) => story.kase().process.stage;

/** Why a step was refused; null when it was taken. */
export const refusal = (result: ReturnType<Story['try']>) => (result.ok ? null : result.refusal.code);

/** What the case owes, most important first. */
export const owed = (story: Story) => nextOwed(story.kase(), BENZ_ESCALATION).map(({ action }) => action.id);

/** What still keeps a case from closing. */
export const openGate = (story: Story) =>
  closingGate(story.kase(), BENZ_ESCALATION)
    .items.filter(({ state }) => state === 'open')
    .map(({ id }) => id);

/** A flag as a person sets it. */
export function flag(story: Story, id: string, role: Role = 'regional-office'): Story {
  story.write({ type: 'flagged', data: { flag: id, on: true, reason: '核实' } }, personOf(role), role);
  return story;
}
