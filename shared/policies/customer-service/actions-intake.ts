import { defineAction } from '../define-action';
import type { PolicyAction } from '../policy';
import { DEPARTMENTS, DIRECTOR, HANDLERS, LEADER, RECEIVER, SPEAKERS } from './roles';
import { CONTENT, GATHERED, OPEN_STAGES } from './stages';

/** From receiving to the judgement: D1-1…3, D3-1, D3-2, D10-1, D12, D14-1, D15, D17. */
export const INTAKE: readonly PolicyAction[] = [
  defineAction({
    id: 'confirm-content',
    kind: 'acknowledged',
    label: ['确认投诉内容', 'Confirm the content'],
    from: ['registration'],
    to: 'classification',
    roles: RECEIVER,
    when: CONTENT,
    offers: ['partyIds'],
    sets: [{ field: 'acceptedBy', from: 'person-name' }],
    sources: ['D1-1', 'D3-1', 'D12'],
    hints: [
      { text: ['礼貌、耐心', 'Polite and patient'], source: 'D1-1' },
      {
        text: ['倾听，不争辩，不坚持公司一定对', 'Listen; do not quarrel or insist that we are right'],
        source: 'D6-1',
      },
      {
        text: [
          '渠道：电话热线、邮件、网站和在线表单、社交媒体、客服中心，以及车主手册、交车资料上的联系方式',
          'Channels: hotline, mail, website and online form, social media, service centre, and the contacts in owner’s manual and delivery folder',
        ],
        source: 'D14-2',
      },
    ],
  }),
  defineAction({
    id: 'reply',
    kind: 'progress-reported',
    label: ['答复客户', 'Answer the customer'],
    from: OPEN_STAGES,
    roles: SPEAKERS,
    requires: ['progressWords', 'contactHow'],
    sources: ['D14-1', 'D17'],
    hints: [{ text: ['建议 24 小时内答复', 'Within 24 hours is recommended'], source: 'D14-1' }],
  }),
  defineAction({
    id: 'classify',
    kind: 'grade-confirmed',
    label: ['确认类型和等级', 'Confirm type and grade'],
    from: ['classification'],
    to: 'assignment',
    roles: [...RECEIVER, ...HANDLERS],
    when: { all: [{ has: 'facts.complaintType' }, { has: 'grade' }] },
    offers: ['partyIds'],
    sources: ['D1-2', 'D10-1', 'D12'],
    hints: [
      {
        text: ['看性质、严重程度、影响范围', 'By nature, severity and how far it reaches'],
        source: 'D1-2',
      },
    ],
  }),
  defineAction({
    id: 'assign',
    kind: 'assigned',
    label: ['分派责任人', 'Assign'],
    from: ['assignment'],
    to: 'investigation',
    roles: [...HANDLERS, ...LEADER],
    byTeam: true,
    requires: ['responsibleDepartment', 'handlerId', 'handlerName'],
    offers: ['partyIds'],
    sources: ['D14-1', 'D15'],
  }),
  defineAction({
    id: 'dispute',
    kind: 'disputed',
    label: ['对责任有异议', 'Not ours'],
    from: ['investigation'],
    to: 'dispute',
    roles: DEPARTMENTS,
    requires: ['disputeWords'],
    sources: ['D14-1', 'own'],
  }),
  defineAction({
    id: 'settle-dispute',
    kind: 'arbitrated',
    label: ['裁定责任', 'Decide who is responsible'],
    from: ['dispute'],
    to: 'investigation',
    roles: [...DIRECTOR, ...LEADER],
    requires: ['disputeDecision', 'responsibleDepartment', 'handlerId', 'handlerName'],
    sources: ['D14-1', 'own'],
    hints: [{ text: ['公平分派，防止推卸', 'Fair, and nobody shirks'], source: 'D14-1' }],
  }),
  defineAction({
    id: 'collect-evidence',
    kind: 'checklist-filled',
    label: ['收集证据', 'Collect evidence'],
    from: ['investigation', 'judgement', 'plan'],
    roles: [...SPEAKERS, ...DEPARTMENTS],
    checklist: 'evidence',
    offers: ['checklistWords'],
    sources: ['D1-3', 'D3-2', 'D15'],
    hints: [
      {
        text: ['客户资料保密，不外泄、不挪用', 'The customer’s data stays here: no leak, no misuse'],
        source: 'D14-2',
      },
    ],
  }),
  defineAction({
    id: 'investigate',
    kind: 'investigated',
    label: ['调查核实', 'Investigate'],
    from: ['investigation'],
    to: 'judgement',
    roles: [...HANDLERS, ...DEPARTMENTS],
    // D3-2: the demand and the expectation are part of what is found out.
    when: { all: [GATHERED, { any: [{ has: 'facts.demands' }, { has: 'facts.demandWords' }] }] },
    requires: ['cause', 'investigationReport'],
    offers: ['mainResponsibleId', 'mainResponsible', 'involvedDepartments', 'partyIds'],
    sources: ['D1-3', 'D3-2', 'D10-1', 'D12', 'D17'],
  }),
  defineAction({
    id: 'judge-founded',
    kind: 'founded-judged',
    label: ['属实且合理，成立', 'True and reasonable: founded'],
    // What comes to light later is judged again.
    from: ['judgement', 'plan', 'negotiation'],
    to: 'plan',
    roles: HANDLERS,
    offers: ['foundedReason'],
    sets: [{ field: 'founded', to: 'founded' }],
    sources: ['D3-2', 'D6-1', 'D14-1'],
  }),
  defineAction({
    id: 'judge-unfounded',
    kind: 'founded-judged',
    label: ['属误解或不合理，不成立', 'Misunderstood or unreasonable: not founded'],
    // What comes to light later is judged again.
    from: ['judgement', 'plan', 'negotiation'],
    to: 'plan',
    roles: HANDLERS,
    requires: ['foundedReason'],
    sets: [{ field: 'founded', to: 'not-founded' }],
    sources: ['D3-2', 'D6-1', 'D14-1'],
  }),
];
