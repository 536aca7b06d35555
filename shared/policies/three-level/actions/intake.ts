import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { FIRST_CONTACT, VALUES } from '../hints';
import { HANDLERS, SENIOR, SPEAKERS } from '../roles';
import { OPEN_STAGES } from '../stages';

const RESPOND = {
  kind: 'acknowledged',
  label: ['首次响应', 'First response'],
  roles: SPEAKERS,
  requires: ['contactHow'],
  offers: ['contactWords', 'partyIds'],
  sets: [{ field: 'acceptedBy', from: 'person-name' }],
  sources: ['S1-6', 'S1-9'],
  hints: FIRST_CONTACT,
} as const;

const TAKES_CHARGE = [
  { field: 'handlerId', from: 'person-id' },
  { field: 'handlerName', from: 'person-name' },
] as const;

/** 接收, 分级判定, 责任分配 (S1-5…9). */
export const INTAKE: readonly PolicyAction[] = [
  defineAction({ ...RESPOND, id: 'respond', from: ['registration'], to: 'grading' }),
  defineAction({
    // Who is graded before anybody answered is answered all the same.
    ...RESPOND,
    id: 'respond-late',
    from: ['assignment', 'handling'],
    when: { not: { did: ['acknowledged'], since: 'ever' } },
  }),
  defineAction({
    id: 'confirm-grade',
    kind: 'grade-confirmed',
    label: ['判定等级', 'Confirm the grade'],
    from: ['registration', 'grading'],
    to: 'assignment',
    roles: HANDLERS,
    when: { has: 'grade' },
    offers: ['partyIds', 'involvedDepartments'],
    sources: ['S1-5', 'S1-8'],
  }),
  defineAction({
    id: 'fast-track',
    kind: 'taken-over',
    label: ['快速通道：专项小组直接接手', 'Fast lane: the task group takes over'],
    from: ['registration', 'grading'],
    to: 'handling',
    roles: SENIOR,
    byTeam: true,
    when: { eq: ['grade', 'urgent'] },
    offers: ['partyIds', 'responsibleDepartment'],
    sets: TAKES_CHARGE,
    sources: ['S1-7'],
    hints: VALUES,
  }),
  defineAction({
    id: 'take-on',
    kind: 'taken-over',
    label: ['由我跟进', 'I handle it'],
    from: ['assignment'],
    to: 'handling',
    roles: HANDLERS,
    byTeam: true,
    offers: ['responsibleDepartment'],
    sets: TAKES_CHARGE,
    sources: ['S1-6', 'S1-9'],
    hints: VALUES,
  }),
  defineAction({
    id: 'assign',
    kind: 'assigned',
    label: ['分配责任人', 'Assign'],
    from: ['assignment'],
    to: 'handling',
    roles: SENIOR,
    requires: ['handlerId', 'handlerName'],
    offers: ['responsibleDepartment', 'involvedDepartments'],
    sources: ['S1-8'],
    hints: VALUES,
  }),
  defineAction({
    id: 'reassign',
    kind: 'assigned',
    label: ['改派责任人', 'Reassign'],
    from: OPEN_STAGES.filter((stage) => !['registration', 'grading', 'assignment'].includes(stage)),
    roles: SENIOR,
    // S1-9: passing on takes a reason, and the first contact stays named.
    requires: ['handlerId', 'handlerName', 'note'],
    sources: ['S1-9', 'own'],
    hints: [
      {
        text: ['写明改派理由；首问责任人不变', 'Say why; the first contact stays the first contact'],
        source: 'S1-9',
      },
    ],
  }),
];
