import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { IN_PERSON, OURS } from '../hints';
import { CENTRE, DEPARTMENT, MANAGER } from '../roles';
import { OPEN_STAGES } from '../stages';

const SPEAKERS = [...MANAGER, 'visit-clerk', 'service-adviser'] as const;

/** What the customer is told and asked: contact, feedback, return visit (D5-4 A1, D5-6, D18). */
export const CUSTOMER: readonly PolicyAction[] = [
  defineAction({
    id: 'log-contact',
    kind: 'contact-logged',
    label: ['记录联系', 'Log a contact'],
    from: OPEN_STAGES,
    roles: ['front-desk', ...SPEAKERS, ...DEPARTMENT],
    requires: ['contactReached', 'contactHow'],
    offers: ['contactWords'],
    sources: ['D5-4', 'D18-5'],
    hints: IN_PERSON,
  }),
  defineAction({
    // C-11: here the customer manager speaks with the customer before the review (A1).
    id: 'inform-early',
    kind: 'fed-back',
    label: ['先行告知客户', 'Inform the customer early'],
    from: ['responsibility', 'plan', 'review', 'negotiation', 'report', 'instruction', 'execution'],
    roles: MANAGER,
    requires: ['informedHow'],
    offers: ['informedAt', 'reactionWords'],
    sets: [{ field: 'informedAt', from: 'now' }],
    sources: ['D5-4', 'C-11'],
    hints: OURS,
  }),
  defineAction({
    id: 'feed-back',
    kind: 'fed-back',
    label: ['反馈客户，客户接受', 'Informed, customer agrees'],
    from: ['feedback'],
    to: 'visit',
    roles: SPEAKERS,
    requires: ['informedHow', 'customerReaction'],
    offers: ['informedAt', 'reactionWords', 'answeredAt'],
    allows: [{ field: 'customerReaction', codes: ['accepted', 'understood'] }],
    sets: [{ field: 'informedAt', from: 'now' }],
    sources: ['D5-4', 'D2-7', 'D18-7'],
    hints: OURS,
  }),
  defineAction({
    id: 'feed-back-refused',
    kind: 'fed-back',
    label: ['反馈客户，客户不接受', 'Informed, customer refuses'],
    from: ['feedback'],
    to: 'second-handling',
    roles: SPEAKERS,
    requires: ['informedHow', 'reactionWords'],
    offers: ['informedAt'],
    sets: [
      { field: 'informedAt', from: 'now' },
      { field: 'customerReaction', to: 'not-accepted' },
    ],
    sources: ['S0-9', 'S0-10'],
  }),
  defineAction({
    id: 'waive-feedback',
    kind: 'waived',
    label: ['无法反馈客户', 'Customer cannot be informed'],
    from: ['feedback'],
    to: 'visit',
    roles: MANAGER,
    // Only after somebody has tried.
    when: { gte: ['counts.not-reached', 1] },
    requires: ['feedbackWaivedBecause'],
    sources: ['own'],
  }),
  defineAction({
    id: 'mark-visit',
    kind: 'visit-planned',
    label: ['标注是否回访', 'Mark the return visit'],
    from: ['responsibility', 'plan', 'review', 'report', 'instruction', 'execution', 'feedback', 'visit'],
    roles: ['customer-manager'],
    requires: ['visitWanted'],
    sources: ['D5-6'],
  }),
  defineAction({
    id: 'visit',
    kind: 'visited',
    label: ['回访', 'Return visit'],
    from: ['visit'],
    roles: CENTRE,
    when: { eq: ['work.visitWanted', 'yes'] },
    requires: ['visitOutcome'],
    offers: ['visitWords', 'loopClosed'],
    allows: [
      {
        field: 'visitOutcome',
        codes: ['very-satisfied', 'satisfied', 'fair', 'no-comment', 'understands', 'accepts'],
      },
    ],
    sets: [{ field: 'visitor', from: 'person-name' }],
    sources: ['D5-6'],
  }),
  defineAction({
    id: 'visit-dissatisfied',
    kind: 'visited',
    label: ['回访，客户不满意', 'Return visit, dissatisfied'],
    from: ['visit'],
    to: 'second-handling',
    roles: CENTRE,
    when: { eq: ['work.visitWanted', 'yes'] },
    requires: ['visitWords'],
    sets: [
      { field: 'visitor', from: 'person-name' },
      { field: 'visitOutcome', to: 'dissatisfied' },
      { field: 'loopClosed', to: 'no' },
    ],
    sources: ['D5-6', 'S0-10', 'S1-13'],
  }),
  defineAction({
    id: 'waive-visit',
    kind: 'waived',
    label: ['免回访', 'No return visit'],
    from: ['visit'],
    roles: CENTRE,
    when: { eq: ['work.visitWanted', 'yes'] },
    requires: ['visitWaivedBecause'],
    sources: ['D5-6', 'own'],
  }),
];
