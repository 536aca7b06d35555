import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { DEPARTMENT, DESK, HANDLER, LEADER, MANAGEMENT } from '../roles';
import { done, HAS_SAID } from '../stages';

const WORKERS = [...HANDLER, ...DEPARTMENT, ...MANAGEMENT, ...LEADER] as const;
const SPEAKERS = ['visit-clerk', ...HANDLER, ...MANAGEMENT, ...LEADER] as const;

/** Steps 1 to 3 of S3-3, with the progress that the complainant sees (S3-4). */
export const HANDLING: readonly PolicyAction[] = [
  defineAction({
    id: 'receive',
    kind: 'acknowledged',
    label: ['接收', 'Receive'],
    from: ['reception'],
    to: 'classification',
    // Whoever hears it takes it, an employee's as well: only what follows is confidential.
    roles: [...DESK, ...MANAGEMENT, ...LEADER],
    offers: ['partyIds'],
    sets: [{ field: 'acceptedBy', from: 'person-name' }],
    sources: ['S3-1', 'S3-2', 'S3-3'],
    hints: [
      {
        text: [
          '员工投诉先在登记中选「本店员工」，此后只由客服总监、管理部、总经理经手',
          'Of an employee: say so in the registration; only director, management and general manager see to it from then on',
        ],
        source: 'S3-1',
      },
    ],
  }),
  defineAction({
    id: 'send-letter',
    kind: 'letter-sent',
    label: ['发受理函', 'Send the letter'],
    from: ['classification', 'investigation'],
    roles: [...SPEAKERS, 'front-desk'],
    requires: ['letterWords', 'informedHow', 'expectedBy'],
    sources: ['S3-4', 'S3-6'],
  }),
  defineAction({
    id: 'classify',
    kind: 'assigned',
    label: ['分类并分派', 'Sort and assign'],
    from: ['classification'],
    to: 'investigation',
    roles: [...HANDLER, ...MANAGEMENT, ...LEADER],
    when: { has: 'facts.complaintType' },
    requires: ['messageKind', 'responsibleDepartment', 'handlerId', 'handlerName'],
    offers: ['involvedDepartments', 'partyIds'],
    allows: [{ field: 'messageKind', codes: ['complaint', 'grumble', 'suggestion'] }],
    sources: ['S3-1', 'S3-3', 'S3-4'],
    hints: [
      {
        text: [
          '类型：服务质量（快慢、准确、态度）、车辆物品损失、价格与收费、信息反馈',
          'Kinds: service (speed, accuracy, attitude), damage or loss in our care, prices and charges, being kept informed',
        ],
        source: 'S3-4',
      },
    ],
  }),
  defineAction({
    id: 'reassign',
    kind: 'assigned',
    label: ['改派', 'Reassign'],
    from: ['investigation'],
    roles: [...HANDLER, ...MANAGEMENT, ...LEADER],
    requires: ['responsibleDepartment', 'handlerId', 'handlerName'],
    offers: ['partyIds'],
    sources: ['S3-3', 'own'],
  }),
  defineAction({
    id: 'report-progress',
    kind: 'progress-reported',
    label: ['告知处理进度', 'Tell the progress'],
    from: ['classification', 'investigation', 'feedback', 'second-handling', 'reopened'],
    roles: SPEAKERS,
    requires: ['progressWords', 'informedHow'],
    offers: ['expectedBy'],
    sources: ['S3-4', 'S3-6'],
    hints: [
      {
        text: [
          '说清做到哪一步、下一步是什么、什么时候有结果',
          'Which step, what comes next, and when there will be a result',
        ],
        source: 'S3-4',
      },
    ],
  }),
  defineAction({
    id: 'investigate',
    kind: 'investigated',
    label: ['调查', 'Investigate'],
    from: ['investigation'],
    roles: WORKERS,
    requires: ['cause'],
    offers: ['mainResponsible', 'mainResponsibleId', 'involvedDepartments', 'partyIds'],
    sources: ['S3-3'],
  }),
  defineAction({
    id: 'propose-solution',
    kind: 'plan-proposed',
    label: ['提出处理方案', 'Propose a solution'],
    from: ['investigation'],
    roles: WORKERS,
    when: done('investigated'),
    requires: ['planKinds', 'planWords'],
    offers: ['planAmountFen', 'planDeadline'],
    sets: [{ field: 'planAuthorId', from: 'person-id' }],
    sources: ['S3-3'],
  }),
  defineAction({
    id: 'agree-solution',
    kind: 'consented',
    label: ['投诉人认可方案', 'The complainant agrees'],
    from: ['investigation'],
    roles: SPEAKERS,
    when: done('plan-proposed'),
    requires: ['consentWords'],
    sources: ['S3-6'],
    hints: [
      {
        text: ['听投诉人的意见，方案和投诉人一起定', 'Hear the complainant; settle the solution together'],
        source: 'S3-6',
      },
    ],
  }),
  defineAction({
    id: 'carry-out',
    kind: 'executed',
    label: ['落实方案', 'Carry out the solution'],
    from: ['investigation'],
    to: 'feedback',
    roles: WORKERS,
    when: { all: [done('plan-proposed'), HAS_SAID] },
    requires: ['executedHow'],
    offers: ['compensationWords', 'compensationFen'],
    sources: ['S3-3', 'S3-6'],
  }),
];
