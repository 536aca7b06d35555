import { defineAction } from '../../define-action';
import type { PolicyAction } from '../../policy';
import { DEMAND, RECORD_FULL } from '../conditions';
import { DESK, HANDLER } from '../roles';

const ACCEPTED = { field: 'customerReaction', codes: ['accepted', 'understood'] } as const;

/** Steps 1 to 3 of D2: record, judge, name the department; and the reply to what is not founded. */
export const INTAKE: readonly PolicyAction[] = [
  defineAction({
    id: 'submit-record',
    kind: 'acknowledged',
    label: ['登记表填好，转判断', 'Record complete, to be judged'],
    from: ['record'],
    to: 'judgement',
    roles: DESK,
    when: RECORD_FULL,
    offers: ['partyIds'],
    sets: [{ field: 'acceptedBy', from: 'person-name' }],
    sources: ['D2-1', 'D2-9', 'D8-1', 'D7'],
    hints: [
      {
        text: [
          '登记投诉人、投诉时间、投诉对象、投诉要求',
          'Complainant, time, object complained of and demand',
        ],
        source: 'D2-1',
      },
    ],
  }),
  defineAction({
    id: 'judge-founded',
    kind: 'founded-judged',
    label: ['判定成立', 'Founded'],
    from: ['judgement'],
    to: 'department',
    roles: HANDLER,
    when: DEMAND,
    requires: ['foundedReason'],
    offers: ['partyIds'],
    sets: [{ field: 'founded', to: 'founded' }],
    sources: ['D2-2', 'D8-1', 'D7'],
    hints: [
      {
        text: ['看理由是否充分、要求是否合理', 'Is the reason sufficient, the demand reasonable?'],
        source: 'D2-2',
      },
    ],
  }),
  defineAction({
    id: 'judge-unfounded',
    kind: 'founded-judged',
    label: ['判定不成立', 'Not founded'],
    from: ['judgement'],
    to: 'tactful-reply',
    roles: HANDLER,
    requires: ['foundedReason'],
    offers: ['partyIds'],
    sets: [{ field: 'founded', to: 'not-founded' }],
    sources: ['D2-2', 'D7'],
  }),
  defineAction({
    id: 'reply-unfounded',
    kind: 'fed-back',
    label: ['委婉答复，客户谅解', 'Tactful reply, customer understands'],
    from: ['tactful-reply'],
    to: 'summary',
    roles: HANDLER,
    requires: ['informedHow', 'customerReaction'],
    offers: ['reactionWords', 'answeredAt'],
    allows: [ACCEPTED],
    sets: [
      { field: 'informedAt', from: 'now' },
      { field: 'answeredAt', from: 'now' },
    ],
    sources: ['D2-2', 'D8-2', 'D7'],
    hints: [
      {
        text: [
          '以委婉的方式答复，取得客户谅解，消除误会',
          'Answer tactfully, win understanding, clear up the misunderstanding',
        ],
        source: 'D2-2',
      },
      { text: ['登记起 24 小时内答复', 'Within 24 h of registration'], source: 'D8-2' },
    ],
  }),
  defineAction({
    id: 'reply-refused',
    kind: 'fed-back',
    label: ['委婉答复，客户不接受', 'Tactful reply, customer refuses'],
    from: ['tactful-reply'],
    to: 'second-handling',
    roles: HANDLER,
    requires: ['informedHow', 'reactionWords'],
    sets: [
      { field: 'informedAt', from: 'now' },
      { field: 'answeredAt', from: 'now' },
      { field: 'customerReaction', to: 'not-accepted' },
    ],
    sources: ['D2-2', 'own'],
  }),
  defineAction({
    // The decision, not the plan: that is told after the leader has instructed (C-11).
    id: 'tell-decision',
    kind: 'progress-reported',
    label: ['告知客户投诉成立', 'Tell the customer it is founded'],
    from: ['department', 'cause', 'plan', 'instruction'],
    roles: [...HANDLER, 'visit-clerk'],
    requires: ['informedHow'],
    offers: ['progressWords'],
    sets: [{ field: 'answeredAt', from: 'now' }],
    sources: ['D8-2'],
  }),
  defineAction({
    id: 'assign-department',
    kind: 'assigned',
    label: ['确定责任部门和受理负责人', 'Name the department and who is in charge'],
    from: ['department'],
    to: 'cause',
    roles: HANDLER,
    requires: ['responsibleDepartment', 'handlerId', 'handlerName'],
    offers: ['involvedDepartments', 'partyIds'],
    sources: ['D2-3', 'D2-9', 'D8-1', 'D7'],
    hints: [
      {
        text: ['提车、运车问题由整车交付组负责', 'Delivery and transport of cars: the delivery team'],
        source: 'D2-3',
      },
      { text: ['质量问题由质检组负责', 'Quality: the quality inspectors'], source: 'D2-3' },
    ],
  }),
  defineAction({
    id: 'reassign',
    kind: 'assigned',
    label: ['改派责任部门或负责人', 'Reassign'],
    from: ['cause', 'plan', 'implementation'],
    roles: HANDLER,
    requires: ['responsibleDepartment', 'handlerId', 'handlerName'],
    offers: ['involvedDepartments', 'partyIds'],
    sources: ['D2-3', 'own'],
  }),
];
