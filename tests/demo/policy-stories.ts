import type { PolicyStory } from '../../shared/policies/testing/policy-story';
import { ACCEPTANCE_LETTER_STORY } from './policy-stories/acceptance-letter';
import { BENZ_ESCALATION_STORY } from './policy-stories/benz-escalation';
import { COMPLAINT_SYSTEM_STORY } from './policy-stories/complaint-system';
import { CUSTOMER_SERVICE_STORY } from './policy-stories/customer-service';
import { DEALER_4S_STORY } from './policy-stories/dealer-4s';
import { ESCALATED_COMPLAINT_STORY } from './policy-stories/escalated-complaint';
import { FLEET_ACCEPTANCE_STORY } from './policy-stories/fleet-acceptance';
import { LOGISTICS_STORY } from './policy-stories/logistics';
import { RECORD_FORM_STORY } from './policy-stories/record-form';
import { THREE_LEVEL_STORY } from './policy-stories/three-level';
import { VALID_COMPLAINT_STORY } from './policy-stories/valid-complaint';

/** A story for each preset, from registration to where its case ends; a test holds the list complete. */
export const POLICY_STORIES: readonly PolicyStory[] = [
  DEALER_4S_STORY,
  RECORD_FORM_STORY,
  THREE_LEVEL_STORY,
  BENZ_ESCALATION_STORY,
  ESCALATED_COMPLAINT_STORY,
  VALID_COMPLAINT_STORY,
  LOGISTICS_STORY,
  COMPLAINT_SYSTEM_STORY,
  FLEET_ACCEPTANCE_STORY,
  ACCEPTANCE_LETTER_STORY,
  CUSTOMER_SERVICE_STORY,
];
