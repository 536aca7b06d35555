import type { PolicyStory } from '../../../shared/policies/testing/policy-story';
/** Repaired at the service centre, not satisfied a week later, settled by the regional office (D20). */
export declare const BENZ_ESCALATION_STORY: PolicyStory;
