import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { DEPARTMENT, INVESTIGATORS, MANAGEMENT, OWNERS, STAFF } from '../roles';
import { OPEN_STAGES } from '../stages';

/** Step (四) and what is learnt from it: plan, carrying out, suggestions, the loop of improvement. */
export const HANDLING: readonly PolicyAction[] = [
  defineAction({
    id: 'propose-plan',
    kind: 'plan-proposed',
    label: ['制定处理方案', 'Propose the plan'],
    from: ['plan'],
    to: 'execution',
    roles: OWNERS,
    byTeam: true,
    // 赔偿方案 + 改进措施 + 客户沟通策略, and 规定时间 of its own
    requires: ['planKinds', 'planWords', 'improvementWords', 'communicationWords', 'planDeadline'],
    offers: ['planAmountFen'],
    sets: [{ field: 'planAuthorId', from: 'person-id' }],
    sources: ['S0-8'],
  }),
  defineAction({
    id: 'carry-out',
    kind: 'executed',
    label: ['执行并记录', 'Carry out and record'],
    from: ['execution'],
    to: 'feedback',
    roles: [...OWNERS, ...DEPARTMENT],
    requires: ['executedHow'],
    offers: ['compensationWords', 'compensationFen'],
    sources: ['S0-8'],
  }),
  defineAction({
    id: 'record-compensation',
    kind: 'compensation-recorded',
    label: ['登记赔偿', 'Record a compensation'],
    from: ['execution', 'feedback', 'second-channel', 'visit'],
    roles: INVESTIGATORS,
    requires: ['compensationWords', 'compensationFen'],
    sources: ['S0-8', 'own'],
  }),
  defineAction({
    id: 'propose-optimisation',
    kind: 'suggested',
    label: ['流程问题：提出优化建议', 'Fault of the process: propose a better one'],
    from: ['investigation', 'plan', 'execution', 'feedback', 'visit'],
    roles: [...INVESTIGATORS, ...DEPARTMENT],
    requires: ['rootCause', 'suggestionWords'],
    sources: ['S0-8', 'S0-12'],
  }),
  defineAction({
    id: 'suggest',
    kind: 'suggested',
    label: ['投入改进建议收集箱', 'Put into the suggestion box'],
    from: OPEN_STAGES,
    roles: STAFF,
    requires: ['suggestionWords'],
    sources: ['S0-14'],
  }),
  defineAction({
    id: 'improve',
    kind: 'improved',
    label: ['落实改进', 'Carry the improvement out'],
    from: ['execution', 'feedback', 'visit'],
    roles: [...DEPARTMENT, ...MANAGEMENT, ...INVESTIGATORS],
    requires: ['rootCause', 'improvementWords'],
    sources: ['S0-12'],
  }),
  defineAction({
    id: 'reassess',
    kind: 'reassessed',
    label: ['再评估改进效果', 'Reassess the improvement'],
    from: ['feedback', 'visit'],
    roles: [...MANAGEMENT, ...INVESTIGATORS],
    when: { did: ['improved'], since: 'round' },
    requires: ['reassessmentWords'],
    sources: ['S0-12'],
  }),
];
