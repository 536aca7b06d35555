import type { Condition } from '../../condition';
import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { IS_COMPLAINT, kindIs, REDRESS, REQUEST_KINDS } from '../kinds';
import { DESK, HANDLER } from '../roles';

const AGREES = { field: 'customerReaction', codes: ['accepted', 'understood'] } as const;
const SPEAKERS = ['service-adviser', 'visit-clerk', ...HANDLER] as const;

type Answer = Pick<PolicyAction, 'id' | 'label' | 'requires' | 'offers' | 'hints'>;

/** D9-5: the answer to one kind of request. */
const answer = (given: Answer, when: Condition): PolicyAction =>
  defineAction({
    ...given,
    kind: 'fed-back',
    from: ['request'],
    to: 'summary',
    roles: SPEAKERS,
    when,
    requires: ['informedHow', 'customerReaction', ...given.requires],
    offers: ['reactionWords', ...given.offers],
    allows: [AGREES],
    sets: [{ field: 'informedAt', from: 'now' }],
    sources: ['D9-5'],
  });

/** Complaint or request, and what becomes of a request (D9-2…5). */
export const KINDS: readonly PolicyAction[] = [
  defineAction({
    id: 'accept',
    kind: 'acknowledged',
    label: ['受理', 'Accept'],
    from: ['registration'],
    to: 'kind',
    roles: DESK,
    offers: ['partyIds'],
    sets: [{ field: 'acceptedBy', from: 'person-name' }],
    sources: ['D9-1'],
  }),
  defineAction({
    id: 'judge-complaint',
    kind: 'kind-judged',
    label: ['有效投诉', 'Valid complaint'],
    from: ['kind'],
    to: 'grading',
    roles: HANDLER,
    when: REDRESS,
    requires: ['foundedReason'],
    offers: ['responsibleDepartment', 'involvedDepartments', 'partyIds'],
    sets: [
      { field: 'messageKind', to: 'complaint' },
      { field: 'founded', to: 'founded' },
      { field: 'handlerId', from: 'person-id' },
      { field: 'handlerName', from: 'person-name' },
    ],
    sources: ['D9-2', 'D9-3', 'D9-4'],
    hints: [
      {
        text: [
          '我方未兑现：售车及保养套餐、车辆或设施故障、产品质量、服务质量、服务过程',
          'We did not keep our word: sale, vehicle or facility failure, product, service, its course',
        ],
        source: 'D9-4',
      },
    ],
  }),
  defineAction({
    id: 'judge-request',
    kind: 'kind-judged',
    label: ['需求（沟通性）投诉', 'Request, to be talked over'],
    from: ['kind'],
    to: 'request',
    roles: HANDLER,
    requires: ['messageKind', 'foundedReason'],
    offers: ['partyIds'],
    allows: [{ field: 'messageKind', codes: [...REQUEST_KINDS] }],
    sets: [
      { field: 'founded', to: 'not-founded' },
      { field: 'handlerId', from: 'person-id' },
      { field: 'handlerName', from: 'person-name' },
    ],
    sources: ['D9-2', 'D9-3', 'D9-5'],
    hints: [
      {
        text: [
          '无效投诉、非正当要求、非我方原因的不满也归这里，写明理由',
          'Invalid complaints, improper demands and what is not our doing belong here; say why',
        ],
        source: 'D9-5',
      },
    ],
  }),
  answer(
    {
      id: 'give-help',
      label: ['求助：已帮助并答复', 'Help given'],
      requires: ['executedHow'],
      offers: [],
      hints: [{ text: ['先帮车主把事办成', 'First get it done for the owner'], source: 'D9-5' }],
    },
    kindIs('request-help'),
  ),
  answer(
    {
      id: 'give-advice',
      label: ['咨询、建议：已答复', 'Question answered, advice noted'],
      requires: ['planWords'],
      offers: ['suggestionWords'],
      hints: [{ text: ['客户的建议要记下来', 'Write the customer’s advice down'], source: 'D9-5' }],
    },
    kindIs('request-advice'),
  ),
  answer(
    {
      id: 'hear-out',
      label: ['发泄：已倾听并消除误会', 'Heard out, misunderstanding cleared'],
      requires: ['reactionWords'],
      offers: [],
      hints: [
        {
          text: ['让客户说完，再解释误会', 'Let them finish, then clear up the misunderstanding'],
          source: 'D9-5',
        },
      ],
    },
    kindIs('request-vent'),
  ),
  defineAction({
    id: 'request-refused',
    kind: 'fed-back',
    label: ['已答复，客户不接受', 'Answered, customer refuses'],
    from: ['request'],
    to: 'second-handling',
    roles: SPEAKERS,
    requires: ['informedHow', 'reactionWords'],
    sets: [
      { field: 'informedAt', from: 'now' },
      { field: 'customerReaction', to: 'not-accepted' },
    ],
    sources: ['D9-5', 'own'],
  }),
  defineAction({
    id: 'judge-kind-anew',
    kind: 'kind-judged',
    label: ['性质有变，重新区分', 'It is something else: part again'],
    from: ['grading', 'handling', 'execution', 'feedback', 'request'],
    to: 'kind',
    roles: HANDLER,
    requires: ['foundedReason'],
    sources: ['D9-3', 'own'],
  }),
  defineAction({
    id: 'confirm-grade',
    kind: 'grade-confirmed',
    label: ['确认等级', 'Confirm the grade'],
    from: ['grading'],
    to: 'handling',
    roles: HANDLER,
    when: { all: [IS_COMPLAINT, { has: 'grade' }] },
    offers: ['responsibleDepartment', 'involvedDepartments', 'partyIds'],
    sources: ['D9-6', 'D9-7'],
    hints: [{ text: ['只要发生客户伤害即为一级', 'Any injury of a customer is grade 1'], source: 'D9-6' }],
  }),
];
