import type { Condition } from '../condition';
import type { StageInput } from '../define-policy';
import { IS_LIABILITY } from './checklist';
import { IS_QUALITY } from './flags';
import { LIABILITY_STAGES } from './stages-liability';
import { DEALER_MAY, REGION_MAY, TO_CENTRE, TO_MANAGEMENT, IS_RED } from './rules';

const here = (...did: Extract<Condition, { readonly did: unknown }>['did']): Condition => ({
  did,
  since: 'stage',
});
const wrote = (field: Extract<Condition, { readonly wrote: unknown }>['wrote']): Condition => ({
  wrote: field,
  since: 'ever',
});
const only = (when: Condition, settled: Condition): Condition => ({ any: [{ not: when }, settled] });

/** C.3.5, boxes 1–6: the service centre (D20-7). */
const DEALER: readonly StageInput[] = [
  {
    id: 'c-3-5-1',
    label: ['收到投诉', 'Received'],
    place: 'main',
    lane: 'dealer',
    owes: [{ action: 'receive' }],
  },
  {
    id: 'c-3-5-2',
    label: ['告知函', 'Acknowledgement letter'],
    place: 'main',
    lane: 'dealer',
    deliverables: [
      {
        id: 'letter',
        label: ['投诉已收悉的通知信函', 'Letter that the complaint has been received'],
        delivered: { did: ['letter-sent'], since: 'ever' },
        sources: ['D20-7'],
      },
    ],
    owes: [{ action: 'send-letter' }],
  },
  {
    id: 'c-3-5-3',
    label: ['研究调查', 'Study'],
    place: 'main',
    lane: 'dealer',
    owes: [
      { action: 'study', unless: here('investigated') },
      { action: 'evaluate', unless: only(IS_QUALITY, { did: ['inspected'], since: 'ever' }) },
      { action: 'check-liability', unless: { did: ['checklist-filled'], since: 'round' } },
      { action: 'to-liability' },
      { action: 'handle-here' },
      { action: 'ask-region', unless: { any: [DEALER_MAY, IS_LIABILITY] } },
    ],
  },
  {
    id: 'c-3-5-4',
    label: ['现场调查或约请客户', 'Investigate or invite'],
    place: 'main',
    lane: 'dealer',
    owes: [{ action: 'invite' }],
  },
  {
    id: 'c-3-5-5',
    label: ['维修与报告', 'Repair and report'],
    place: 'main',
    lane: 'dealer',
    deliverables: [
      {
        id: 'repair-report',
        label: ['详细的维修报告', 'Detailed repair report'],
        delivered: only(IS_QUALITY, wrote('repairReport')),
        sources: ['D20-7'],
      },
    ],
    owes: [
      { action: 'write-repair-report', unless: only(IS_QUALITY, { wrote: 'repairReport', since: 'stage' }) },
      { action: 'carry-out' },
    ],
  },
  {
    id: 'c-3-5-6',
    label: ['一周后跟踪', 'Follow-up'],
    place: 'main',
    lane: 'dealer',
    owes: [{ action: 'follow-up' }],
  },
];

/** C.3.5, boxes 7–13: the regional office (D20-8). */
const REGION: readonly StageInput[] = [
  {
    id: 'c-3-5-7',
    label: ['区域接收', 'Region received'],
    place: 'main',
    lane: 'region',
    owes: [{ action: 'region-receive' }],
  },
  {
    id: 'c-3-5-8',
    label: ['区域告知函', 'Region’s letter'],
    place: 'main',
    lane: 'region',
    owes: [{ action: 'region-letter', unless: here('letter-sent') }, { action: 'ask-dealer' }],
  },
  {
    id: 'c-3-5-9',
    label: ['区域研究', 'Region studies'],
    place: 'main',
    lane: 'region',
    owes: [
      { action: 'dealer-reports', unless: { wrote: 'investigationReport', since: 'stage' } },
      { action: 'region-study', unless: { wrote: 'cause', since: 'stage' } },
      { action: 'region-to-liability' },
      { action: 'region-escalate', unless: { not: TO_CENTRE } },
      { action: 'region-handle', unless: { not: REGION_MAY } },
    ],
  },
  {
    id: 'c-3-5-10',
    label: ['区域调查或上门', 'Region investigates'],
    place: 'main',
    lane: 'region',
    owes: [{ action: 'region-visit' }],
  },
  {
    id: 'c-3-5-11',
    label: ['现场调查组', 'Field team'],
    place: 'main',
    lane: 'region',
    owes: [{ action: 'field-team-reports' }],
  },
  {
    id: 'c-3-5-12',
    label: ['确保服务到位', 'Proper service'],
    place: 'main',
    lane: 'region',
    owes: [{ action: 'ensure-service' }],
  },
  {
    id: 'c-3-5-13',
    label: ['区域答复', 'Region answers'],
    place: 'main',
    lane: 'region',
    owes: [{ action: 'region-satisfied' }],
  },
];

/** C.3.5, boxes 14–16: head office (D20-9). */
const CENTRE: readonly StageInput[] = [
  {
    id: 'c-3-5-14',
    label: ['总部接收', 'Head office received'],
    place: 'main',
    lane: 'centre',
    owes: [{ action: 'centre-receive' }],
  },
  {
    id: 'c-3-5-15',
    label: ['与区域共同研究', 'Common study'],
    place: 'main',
    lane: 'centre',
    owes: [
      { action: 'region-joins', unless: here('investigated') },
      { action: 'legal-advice', unless: only(IS_RED, wrote('legalAdvice')) },
      { action: 'publicity-advice', unless: only(IS_RED, wrote('publicityAdvice')) },
      { action: 'to-management', unless: only(TO_MANAGEMENT, wrote('reportedUpBecause')) },
      { action: 'centre-study' },
    ],
  },
  {
    id: 'c-3-5-16',
    label: ['以厂家名义答复', 'Answer in the maker’s name'],
    place: 'main',
    lane: 'centre',
    owes: [{ action: 'centre-answer' }],
  },
];

export const STAGES: readonly StageInput[] = [
  ...DEALER,
  ...REGION,
  ...CENTRE,
  ...LIABILITY_STAGES,
  {
    id: 'ending',
    label: ['流程结束', 'Flow ends'],
    place: 'main',
    lane: 'dealer',
    owes: [{ action: 'summarise', unless: { did: ['summarised'], since: 'round' } }, { action: 'close' }],
  },
  { id: 'closed', label: ['结案', 'Closed'], place: 'closed', lane: 'dealer', owes: [{ action: 'archive' }] },
  { id: 'archived', label: ['归档', 'Archived'], place: 'archived', lane: 'dealer', owes: [] },
  {
    id: 'second-handling',
    label: ['二次处理', 'Second handling'],
    place: 'side',
    lane: 'centre',
    owes: [{ action: 'centre-again' }],
  },
  {
    id: 'reopened',
    label: ['重新打开', 'Reopened'],
    place: 'side',
    lane: 'dealer',
    owes: [{ action: 'resume' }],
  },
];

export const OPEN_STAGES: readonly string[] = STAGES.filter(
  ({ place }) => place === 'main' || place === 'side',
).map(({ id }) => id);

export const LANES = [
  {
    id: 'dealer',
    label: ['品牌经销商（服务中心）', 'Dealer (service centre)'],
    roles: ['customer-manager', 'customer-service-director', 'technical-director'],
  },
  { id: 'region', label: ['厂家区域办公室', 'Regional office'], roles: ['regional-office'] },
  {
    id: 'centre',
    label: ['厂家总部', 'Head office'],
    roles: ['central-office', 'legal-affairs', 'public-relations'],
  },
  { id: 'analysis', label: ['厂家产品分析', 'Product analysis'], roles: ['product-analysis'] },
] as const;
