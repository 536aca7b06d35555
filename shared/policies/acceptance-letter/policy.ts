import { commonActions } from '../common-actions';
import { endingActions } from '../common-endings';
import { commonFlags } from '../common-flags';
import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';
import { HANDLING } from './actions';
import { CLOSING } from './actions-closing';
import { CLOCKS } from './clocks';
import { GATE } from './gate';
import { GRADES, GRADING } from './grading';
import { LEADER, OFFICER, RECEIVERS, STAFF, VISITORS } from './roles';
import { OPEN_STAGES, STAGES } from './stages';

/** One officer for all channels, a letter within 24 hours, nothing done without the customer's consent (D11). */
export const ACCEPTANCE_LETTER: Policy = definePolicy({
  id: 'acceptance-letter',
  version: 1,
  name: ['24 小时受理函处理规程', 'Acceptance by letter within 24 hours'],
  source: ['客户投诉处理流程通知', 'Notice on the complaint process'],
  roles: STAFF,
  grades: GRADES,
  grading: GRADING,
  flags: commonFlags([...OFFICER, ...LEADER]),
  stages: STAGES,
  firstStage: 'registration',
  actions: [
    ...HANDLING,
    ...CLOSING,
    ...endingActions({
      backTo: 'plan',
      keepers: VISITORS,
      handlers: OFFICER,
      openers: [...OFFICER, ...LEADER],
    }),
    ...commonActions({
      open: OPEN_STAGES,
      resting: ['closed', 'archived'],
      staff: STAFF,
      speakers: [...RECEIVERS, ...VISITORS],
    }),
  ],
  clocks: CLOCKS,
  escalation: { layers: [], sameProblemTimes: 3 },
  gate: GATE,
  visits: { onlyMarked: false, secondHandlingAfter: ['dissatisfied'] },
  papers: [
    { id: 'acceptance-letter', signedBy: OFFICER },
    { id: 'reply-letter', signedBy: OFFICER },
    { id: 'investigation-report', signedBy: OFFICER },
    { id: 'visit-record', signedBy: VISITORS },
  ],
  outstanding: null,
  approvalBeforeInforming: false,
  undoWithinMinutes: 10,
  arbiters: [...OFFICER, ...LEADER],
  rhythms: [
    {
      id: 'month-end-summary',
      label: [
        '月底向领导报投诉总结：根本原因和改进建议',
        'Month-end summary to the leaders: root causes and advice',
      ],
      every: 'month',
      on: -1,
      roles: OFFICER,
      sources: ['D11-4'],
    },
    {
      id: 'month-start-improvements',
      label: ['月初落实上月总结的改进措施', 'Improvements of last month carried out'],
      every: 'month',
      on: 1,
      roles: [...OFFICER, 'department-manager'],
      sources: ['D11-4'],
    },
  ],
  wording: { 'role.customer-manager': ['投诉处理专员', 'Complaint officer'] },
});
