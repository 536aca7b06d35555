import type { Condition } from '../condition';
import type { Policy } from '../policy';

/** 重要性 × 紧急程度 (D1-2), worst first. */
export const GRADES: Policy['grades'] = [
  { id: 'cs-important-urgent', label: ['重要且紧急', 'Important and urgent'] },
  { id: 'cs-important', label: ['重要不紧急', 'Important, not urgent'] },
  { id: 'cs-urgent', label: ['紧急不重要', 'Urgent, less important'] },
  { id: 'cs-routine', label: ['不重要不紧急', 'Neither important nor urgent'] },
];

type Row = readonly [id: string, zh: string, en: string, when: Condition];

const ticked = (field: string): Condition => ({ eq: [`facts.${field}`, true] });
const DANGER: Condition = { eq: ['derived.safety-words', true] };

/** D1-2: 性质 (nature), 严重程度 (severity), 影响范围 (how far it reaches). Which ones count is ours. */
const IMPORTANT: readonly Row[] = [
  ['injury', '严重程度：有人受伤', 'Severity: someone was hurt', ticked('injured')],
  ['danger', '严重程度：安全险情', 'Severity: a danger', DANGER],
  [
    'safety-system',
    '性质：制动或转向问题',
    'Nature: brakes or steering',
    { in: ['facts.complaintType', ['product.brakes', 'product.steering']] },
  ],
  [
    'exchange-or-return',
    '性质：要求退换',
    'Nature: exchange or return',
    { in: ['facts.demands', ['exchange-car', 'return-car', 'exchange-goods', 'return-goods']] },
  ],
  ['amount', '严重程度：涉及金额', 'Severity: a sum is claimed', { gte: ['facts.demandAmountFen', 1] }],
  ['group', '影响范围：群体性投诉', 'Reach: group complaint', ticked('groupMatter')],
  [
    'escalated-channel',
    '影响范围：来自升级渠道',
    'Reach: escalated channel',
    { eq: ['derived.escalated-channel', true] },
  ],
];

const URGENT: readonly Row[] = [
  ['injury', '紧急：有人受伤', 'Urgent: someone was hurt', ticked('injured')],
  ['danger', '紧急：安全险情', 'Urgent: a danger', DANGER],
  ['immobilised', '紧急：车辆无法行驶', 'Urgent: cannot be driven', ticked('immobilised')],
  ['media', '紧急：可能曝光媒体', 'Urgent: may go to the media', ticked('mediaThreat')],
  ['lawsuit', '紧急：可能起诉', 'Urgent: may go to court', ticked('lawsuitThreat')],
  ['answer-wanted', '紧急：客户限时答复', 'Urgent: customer set a time', { has: 'facts.answerWantedBy' }],
];

const oneOf = (rows: readonly Row[]): Condition => ({ any: rows.map(([, , , when]) => when) });
const rowsOf = (side: 'important' | 'urgent', rows: readonly Row[]): Policy['grading']['triggers'] =>
  rows.map(([id, zh, en, when]) => ({
    id: `${side}-${id}`,
    label: [zh, en],
    grade: `cs-${side}`,
    when,
    sources: ['D1-2', 'own'],
  }));

/** The four fields: whatever is on one side alone, and what is on both. */
export const GRADING: Policy['grading'] = {
  triggers: [
    {
      id: 'both',
      label: ['既重要又紧急', 'Important and urgent'],
      grade: 'cs-important-urgent',
      when: { all: [oneOf(IMPORTANT), oneOf(URGENT)] },
      sources: ['D1-2'],
    },
    ...rowsOf('important', IMPORTANT),
    ...rowsOf('urgent', URGENT),
  ],
  otherwise: 'cs-routine',
};

/** Who gives out the work by nature and urgency, so that nobody hands it round (D14-1). Which grade goes where is ours. */
export const TEAMS: Policy['teams'] = GRADES.map(({ id }) => ({
  grade: id,
  label:
    id === 'cs-important-urgent'
      ? ['客服总监或总经理分派', 'Given out by director or general manager']
      : ['客户服务部分派', 'Given out by the service department'],
  roles:
    id === 'cs-important-urgent'
      ? ['customer-service-director', 'general-manager']
      : ['customer-manager', 'customer-service-director'],
  sources: ['D14-1', 'own'],
}));
