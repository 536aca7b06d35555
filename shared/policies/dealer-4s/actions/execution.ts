import type { Condition } from '../../condition';
import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { CENTRE, DEPARTMENT, MANAGEMENT, MANAGER } from '../roles';

const HANDED_OVER: Condition = { did: ['sheet-handed-over'], since: 'round' };

/** D5-4 A4 and the tail of the process (field rules §3): carrying out, hand-over, check of the sheet. */
export const EXECUTION: readonly PolicyAction[] = [
  defineAction({
    id: 'carry-out',
    kind: 'executed',
    label: ['落实方案', 'Carry out the plan'],
    from: ['execution'],
    roles: [...MANAGER, ...DEPARTMENT, ...MANAGEMENT, 'service-adviser'],
    requires: ['executedHow'],
    offers: ['compensationWords', 'compensationFen'],
    sources: ['D5-4', 'D2-7'],
  }),
  defineAction({
    id: 'record-accountability',
    kind: 'accountability-recorded',
    label: ['责任追究与过失沟通', 'Accountability and fault talk'],
    from: ['execution'],
    roles: MANAGEMENT,
    requires: ['accountability', 'faultTalk'],
    sources: ['D5-4'],
  }),
  defineAction({
    id: 'waive-accountability',
    kind: 'waived',
    label: ['不追究责任', 'Nobody held to account'],
    from: ['execution', 'feedback', 'visit'],
    roles: MANAGEMENT,
    requires: ['accountabilityWaivedBecause'],
    sources: ['D5-4', 'own'],
  }),
  defineAction({
    id: 'hand-over',
    kind: 'sheet-handed-over',
    label: ['终结单转客户服务中心', 'Hand the final sheet over'],
    from: ['execution'],
    to: 'feedback',
    roles: MANAGEMENT,
    when: {
      all: [
        { did: ['executed'], since: 'round' },
        {
          any: [
            { did: ['accountability-recorded'], since: 'round' },
            { wrote: 'accountabilityWaivedBecause', since: 'round' },
          ],
        },
      ],
    },
    sets: [{ field: 'handedOverAt', from: 'now' }],
    sources: ['D5-4'],
  }),
  defineAction({
    id: 'check-pass',
    kind: 'checked',
    label: ['处理单合格', 'Sheet in order'],
    from: ['feedback', 'visit'],
    roles: CENTRE,
    sets: [{ field: 'sheetCheck', to: 'passed' }],
    sources: ['D5-7', 'tail'],
  }),
  defineAction({
    id: 'check-fault',
    kind: 'checked',
    label: ['处理单退回管理部', 'Send the sheet back'],
    from: ['feedback', 'visit'],
    to: 'execution',
    roles: CENTRE,
    when: HANDED_OVER,
    requires: ['sheetFault'],
    sets: [{ field: 'sheetCheck', to: 'faulty' }],
    sources: ['D5-7', 'tail'],
  }),
  defineAction({
    // An unfounded complaint and one settled on the spot never were at 管理部: back to who judged.
    id: 'check-fault-judgement',
    kind: 'checked',
    label: ['处理单退回重新判定', 'Send back to be judged again'],
    from: ['feedback', 'visit'],
    to: 'judgement',
    roles: CENTRE,
    when: { not: HANDED_OVER },
    requires: ['sheetFault'],
    sets: [{ field: 'sheetCheck', to: 'faulty' }],
    sources: ['tail', 'own'],
  }),
];
