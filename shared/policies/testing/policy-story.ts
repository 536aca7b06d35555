import type { Facts } from '../../domain/facts/facts';
import type { Role } from '../../domain/rights/roles';
import type { Policy } from '../policy';
import { Story } from './story';

/** One step as a person takes it: who, which action, what is filled in, how many hours passed before. */
export type StoryStep = {
  readonly role: Role;
  readonly action: string;
  readonly form?: Readonly<Record<string, unknown>>;
  readonly after?: number;
};

/** A case from its registration to where it ends, for the tests of a policy and for its demo. */
export type PolicyStory = {
  readonly policy: string;
  readonly facts: Facts;
  readonly steps: readonly StoryStep[];
  /** the stage the case stands in at the end */
  readonly ends: string;
};

/** Takes the steps of a story up to and with the first whose action is `to` (all of them when it is not given). */
export function tell(policy: Policy, story: PolicyStory, to?: string, grade?: string): Story {
  const told = new Story({
    policy,
    facts: story.facts,
    grade: grade ?? policy.grading.otherwise,
  });
  for (const { role, action, form = {}, after = 0 } of story.steps) {
    told.wait(after).do(action, role, form);
    if (action === to) break;
  }
  return told;
}
