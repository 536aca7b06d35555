import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { IS_MAJOR } from '../flags';
import { LEADER } from '../roles';

/** Branch B of D5-5: responsibility cannot be determined now. */
export const OUTSTANDING: readonly PolicyAction[] = [
  defineAction({
    id: 'request-parking',
    kind: 'parking-requested',
    label: ['申请列为未了事宜', 'Ask to park'],
    from: ['judgement', 'responsibility'],
    to: 'parking',
    roles: ['customer-manager'],
    requires: ['outstandingReason', 'outstandingWords', 'outstandingOwner', 'outstandingDue'],
    sources: ['D5-5'],
    hints: [
      {
        text: ['请客户方便时直接来找客户经理', 'Ask the customer to come to you directly when convenient'],
        source: 'D5-5',
      },
    ],
  }),
  defineAction({
    id: 'approve-parking',
    kind: 'parked',
    label: ['认可列为未了事宜', 'Approve parking'],
    from: ['parking'],
    to: 'outstanding',
    roles: LEADER,
    offers: ['instruction'],
    sources: ['D5-5'],
  }),
  defineAction({
    id: 'refuse-parking',
    kind: 'instructed',
    label: ['不同意，继续处理', 'Refuse parking'],
    from: ['parking'],
    to: 'responsibility',
    roles: LEADER,
    requires: ['instruction'],
    sets: [{ field: 'instructionVerdict', to: 'rejected' }],
    sources: ['D5-5'],
  }),
  defineAction({
    id: 'mark-reception',
    kind: 'reception-marked',
    label: ['已在维修接待系统标注', 'Marked in the reception system'],
    from: ['outstanding'],
    roles: ['customer-manager', 'service-adviser'],
    sets: [{ field: 'receptionMarked', to: 'yes' }],
    sources: ['D5-5'],
  }),
  defineAction({
    id: 'recall',
    kind: 'recalled',
    label: ['提醒客户', 'Remind the customer'],
    from: ['outstanding'],
    roles: ['customer-manager'],
    requires: ['contactReached', 'contactWords'],
    offers: ['contactHow', 'outstandingWords', 'outstandingDue'],
    sources: ['D5-5'],
    hints: [
      {
        text: ['提醒客户及时回厂处理，并记录变化', 'Bring the car back to the workshop; note what changed'],
        source: 'D5-5',
      },
    ],
  }),
  defineAction({
    id: 'home-visit',
    kind: 'home-visited',
    label: ['上门拜访', 'Visit at home'],
    from: ['outstanding'],
    roles: ['customer-manager'],
    when: IS_MAJOR,
    requires: ['homeVisitWords'],
    sources: ['D5-5'],
  }),
  defineAction({
    id: 'waive-home-visit',
    kind: 'waived',
    label: ['免上门拜访', 'No home visit'],
    from: ['outstanding', 'feedback', 'visit'],
    roles: LEADER,
    when: { all: [IS_MAJOR, { did: ['parked'], since: 'round' }] },
    requires: ['homeVisitWaivedBecause'],
    sources: ['D5-5', 'own'],
  }),
  defineAction({
    id: 'resume',
    kind: 'resumed',
    label: ['恢复处理', 'Resume'],
    from: ['outstanding'],
    to: 'responsibility',
    roles: ['customer-manager'],
    offers: ['outstandingWords'],
    sources: ['D5-5'],
  }),
];
