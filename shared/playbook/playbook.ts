import { MOMENTS, type Moment } from './moments';
import type { PlaybookStep } from './step';
import { FACE_TO_FACE } from './steps/face-to-face';
import { FIRST_CONTACT } from './steps/first-contact';
import { FOLLOW_THROUGH } from './steps/follow-through';

/** The conduct rules of the sources as words for the counter, in the order of the moments. */
export const PLAYBOOK: readonly PlaybookStep[] = [...FIRST_CONTACT, ...FACE_TO_FACE, ...FOLLOW_THROUGH].sort(
  (one, other) => MOMENTS.indexOf(one.moment) - MOMENTS.indexOf(other.moment),
);

/** The steps of one moment, in the order in which they are said. */
export function stepsAt(moment: Moment): readonly PlaybookStep[] {
  return PLAYBOOK.filter((step) => step.moment === moment);
}
