import type { Condition } from '../condition';
import { defineAction } from '../define-action';
import type { PolicyAction } from '../policy';
import { DEPARTMENTS, DIRECTOR, HANDLERS, LEADER, RECEIVER } from './roles';
import { UNFOUNDED } from './stages';

const FOUNDED: Condition = { not: UNFOUNDED };

const solution = {
  kind: 'plan-proposed',
  to: 'agreement',
  roles: HANDLERS,
  when: FOUNDED,
  requires: ['planKinds', 'planWords', 'planDeadline'],
  offers: ['planAmountFen'],
  checklist: 'solution',
  sets: [{ field: 'planAuthorId', from: 'person-id' }],
} as const;

const explanation = {
  kind: 'plan-proposed',
  to: 'agreement',
  roles: HANDLERS,
  when: UNFOUNDED,
  requires: ['planWords'],
  sets: [
    { field: 'planKinds', to: ['explanation'] },
    { field: 'planAuthorId', from: 'person-id' },
  ],
} as const;

/** The solution, agreed with the customer, carried out and looked at (D1-4, D3-3, D3-4, D12, D14-1, D15, D17). */
export const SOLUTION_ACTIONS: readonly PolicyAction[] = [
  defineAction({
    ...solution,
    id: 'propose-plan',
    label: ['提出处理方案', 'Propose a solution'],
    from: ['plan'],
    sources: ['D1-4', 'D3-3', 'D6-1', 'D10-1', 'D12', 'D14-1', 'D15'],
    hints: [
      {
        text: ['公司过错：道歉并给合理补偿', 'Our fault: apologise and compensate reasonably'],
        source: 'D3-3',
      },
      {
        text: [
          '道歉、补偿、退款、优惠、重新提供服务、改进流程',
          'Apology, compensation, refund, discount, redo, better process',
        ],
        source: 'D12',
      },
    ],
  }),
  defineAction({
    ...explanation,
    id: 'propose-explanation',
    label: ['拟定解释说明', 'Prepare the explanation'],
    from: ['plan'],
    sources: ['D3-3'],
    hints: [{ text: ['属误解：说明解释', 'A misunderstanding: explain'], source: 'D3-3' }],
  }),
  defineAction({
    ...solution,
    id: 'adjust-plan',
    label: ['调整方案', 'Adjust the solution'],
    from: ['agreement', 'negotiation'],
    sources: ['D3-4', 'D15'],
  }),
  defineAction({
    ...explanation,
    id: 'adjust-explanation',
    label: ['补充解释', 'Explain more'],
    from: ['negotiation'],
    sources: ['D3-4'],
  }),
  defineAction({
    id: 'agree',
    kind: 'consented',
    label: ['客户同意方案', 'Customer agrees to the solution'],
    from: ['agreement'],
    to: 'execution',
    roles: HANDLERS,
    when: { all: [FOUNDED, { eq: ['checklists.solution', 'sound'] }] },
    requires: ['consentWords', 'informedHow'],
    sources: ['D15', 'D17'],
    hints: [{ text: ['与客户共同解决', 'Solve it together with the customer'], source: 'D17' }],
  }),
  defineAction({
    id: 'explain',
    kind: 'fed-back',
    label: ['说明原因和依据，客户接受', 'Explained with reason and basis, accepted'],
    from: ['agreement'],
    to: 'follow-up',
    roles: [...RECEIVER, ...HANDLERS],
    when: UNFOUNDED,
    requires: ['informedHow', 'customerReaction', 'answerWords'],
    offers: ['reactionWords'],
    allows: [{ field: 'customerReaction', codes: ['accepted'] }],
    sets: [{ field: 'informedAt', from: 'now' }],
    sources: ['D3-3', 'D3-5', 'D14-1'],
  }),
  defineAction({
    id: 'refuse',
    kind: 'fed-back',
    label: ['客户不接受，协商', 'Not accepted: negotiate'],
    from: ['agreement'],
    to: 'negotiation',
    roles: [...RECEIVER, ...HANDLERS],
    requires: ['informedHow', 'reactionWords'],
    sets: [
      { field: 'informedAt', from: 'now' },
      { field: 'customerReaction', to: 'not-accepted' },
    ],
    sources: ['D3-4', 'D15'],
  }),
  defineAction({
    id: 'negotiate',
    kind: 'negotiated',
    label: ['与客户协商', 'Negotiate with the customer'],
    from: ['negotiation'],
    roles: [...HANDLERS, ...LEADER],
    requires: ['negotiatedOpinion', 'negotiators'],
    sources: ['D15'],
  }),
  defineAction({
    id: 'carry-out',
    kind: 'executed',
    label: ['落实方案', 'Carry out'],
    from: ['execution'],
    to: 'supervision',
    roles: [...HANDLERS, ...DEPARTMENTS, 'service-adviser'],
    requires: ['executedHow'],
    offers: ['compensationWords', 'compensationFen'],
    sources: ['D1-4', 'D12', 'D14-1'],
  }),
  defineAction({
    id: 'supervise-pass',
    kind: 'checked',
    label: ['监督核查通过', 'Seen to be done'],
    from: ['supervision'],
    to: 'feedback',
    roles: [...DIRECTOR, ...LEADER],
    sets: [{ field: 'sheetCheck', to: 'passed' }],
    sources: ['D3-6', 'D15'],
  }),
  defineAction({
    id: 'supervise-fault',
    kind: 'checked',
    label: ['未落实到位，退回', 'Not done: back'],
    from: ['supervision'],
    to: 'execution',
    roles: [...DIRECTOR, ...LEADER],
    requires: ['sheetFault'],
    sets: [{ field: 'sheetCheck', to: 'faulty' }],
    sources: ['D3-6', 'D15'],
  }),
];
