import type { Condition } from '../condition';
import { defineAction } from '../define-action';
import type { PolicyAction } from '../policy';
import { IS_COMPANY, IS_GRUMBLE, IS_STAFF } from './grading';
import { CARE, CENTRE, DEPARTMENTS } from './roles';
import { ACCOUNTED, CONSULTED } from './stages';

const IS_FAULT: Condition = { any: [IS_STAFF, IS_COMPANY] };

type Decision = {
  readonly id: string;
  readonly label: PolicyAction['label'];
  readonly when: Condition;
  readonly requires: PolicyAction['requires'];
  readonly verdict: 'approved' | 'rejected';
  readonly sources: PolicyAction['sources'];
};

const decide = ({ id, label, when, requires, verdict, sources }: Decision) =>
  defineAction({
    id,
    kind: 'instructed',
    label,
    from: ['centre'],
    to: 'feedback',
    roles: CENTRE,
    when,
    requires,
    offers: verdict === 'approved' ? ['planAmountFen', 'planDeadline'] : [],
    sets: [{ field: 'instructionVerdict', to: verdict }],
    sources,
  });

const PLAN = ['planKinds', 'planWords', 'instruction'] as const;

/** What the GM of the centre decides, with other departments (D16-3…5). */
export const CENTRE_ACTIONS: readonly PolicyAction[] = [
  defineAction({
    id: 'consult',
    kind: 'investigated',
    label: ['会同相关部门', 'Ask the departments'],
    from: ['centre'],
    roles: [...CENTRE, ...DEPARTMENTS],
    requires: ['involvedDepartments', 'adviceWords'],
    offers: ['cause', 'responsibleDepartment'],
    sources: ['D16-3', 'D16-5'],
  }),
  defineAction({
    id: 'verify-loss',
    kind: 'investigated',
    label: ['核实损失', 'Verify the loss'],
    from: ['verification', 'centre', 'feedback'],
    roles: [...CARE, ...CENTRE, ...DEPARTMENTS],
    when: IS_FAULT,
    requires: ['lossWords'],
    sources: ['D16-4'],
  }),
  defineAction({
    id: 'compensate',
    kind: 'compensation-recorded',
    label: ['商定补偿', 'Agree on compensation'],
    from: ['centre', 'feedback'],
    roles: [...CARE, ...CENTRE],
    when: { all: [IS_FAULT, { wrote: 'lossWords', since: 'ever' }] },
    requires: ['compensationWords', 'compensationFen'],
    sources: ['D16-1', 'D16-4'],
  }),
  defineAction({
    id: 'hold-to-account',
    kind: 'accountability-recorded',
    label: ['警告或处罚当事人', 'Warn or punish'],
    from: ['centre'],
    roles: CENTRE,
    when: IS_STAFF,
    requires: ['accountability'],
    offers: ['faultTalk', 'mainResponsibleId', 'mainResponsible', 'secondaryResponsible'],
    sources: ['D16-4', 'C-15'],
  }),
  defineAction({
    id: 'waive-accountability',
    kind: 'waived',
    label: ['不追究责任', 'Nobody held to account'],
    from: ['centre', 'feedback', 'form', 'signing', 'filing'],
    roles: CENTRE,
    when: IS_STAFF,
    requires: ['accountabilityWaivedBecause'],
    sources: ['own'],
  }),
  decide({
    id: 'decide-special',
    label: ['同意特殊处理', 'Special treatment'],
    when: { all: [IS_GRUMBLE, CONSULTED] },
    requires: PLAN,
    verdict: 'approved',
    sources: ['D16-3'],
  }),
  decide({
    id: 'decide-no-special',
    label: ['不作特殊处理', 'No special treatment'],
    when: { all: [IS_GRUMBLE, CONSULTED] },
    requires: ['instruction'],
    verdict: 'rejected',
    sources: ['D16-3'],
  }),
  decide({
    id: 'decide-staff',
    label: ['批示处理意见', 'Decide'],
    when: { all: [IS_STAFF, ACCOUNTED] },
    requires: PLAN,
    verdict: 'approved',
    sources: ['D16-4'],
  }),
  decide({
    id: 'decide-company',
    label: ['会同部门批示处理意见', 'Decide with the departments'],
    when: { all: [IS_COMPANY, CONSULTED] },
    requires: PLAN,
    verdict: 'approved',
    sources: ['D16-5'],
  }),
];
