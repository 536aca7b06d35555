import { defineAction } from '../define-action';
import type { PolicyAction } from '../policy';
import { MAYBE_LIABLE, NOT_LIABLE } from './checklist';
import { ANALYSIS, CENTRE, DEALER, LEGAL, PUBLICITY, REGION, TECHNICIANS } from './roles';

const checked = (outcome: NonNullable<PolicyAction['when']>): NonNullable<PolicyAction['when']> => ({
  all: [{ did: ['checklist-filled'], since: 'stage' }, outcome],
});

/** C.3.4, boxes 1–7: from the dealer to the written answer (D20-10). */
const COORDINATED: readonly PolicyAction[] = [
  defineAction({
    id: 'pl-secure',
    kind: 'progress-reported',
    label: ['按标准流程处置并保全车辆', 'Secure the car by the standard procedure'],
    from: ['pl-1'],
    to: 'pl-2',
    roles: DEALER,
    requires: ['progressWords'],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-hand-up',
    kind: 'reported-up',
    label: ['立即上交区域办公室', 'Hand it up to the region at once'],
    from: ['pl-2'],
    to: 'pl-3',
    roles: DEALER,
    requires: ['reportWords'],
    sets: [{ field: 'layer', to: 'layer-2' }],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-confirm',
    kind: 'kind-judged',
    label: ['按产品责任处理', 'Handled as product liability'],
    from: ['pl-3'],
    to: 'pl-4',
    roles: REGION,
    when: { all: [checked(MAYBE_LIABLE), { eq: ['grade', 'benz-liability'] }] },
    offers: ['checklistWords'],
    sources: ['D20-10', 'D20-4'],
  }),
  defineAction({
    id: 'pl-deny',
    kind: 'kind-judged',
    label: ['不是产品责任，转客户关系流程', 'No liability: back to customer relations'],
    from: ['pl-3'],
    to: 'c-3-5-9',
    roles: REGION,
    when: checked(NOT_LIABLE),
    offers: ['checklistWords'],
    sources: ['D20-3', 'D20-10'],
  }),
  defineAction({
    id: 'pl-first-inspection',
    kind: 'inspected',
    label: ['初步车辆检测，准备标准流程报告', 'Initial inspection and report'],
    from: ['pl-4'],
    to: 'pl-5',
    roles: [...REGION, ...TECHNICIANS],
    requires: ['investigationReport'],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-send-report',
    kind: 'sheet-handed-over',
    label: [
      '发出报告给法务、产品分析和厂家全球总部',
      'Send the report to legal, product analysis and global headquarters',
    ],
    from: ['pl-5'],
    to: 'pl-6',
    roles: REGION,
    requires: ['reportWords'],
    sets: [{ field: 'handedOverAt', from: 'now' }],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-clarify',
    kind: 'investigated',
    label: ['和经销商明确问题', 'Clarify the problem with the dealer'],
    from: ['pl-6'],
    roles: CENTRE,
    requires: ['cause'],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-decide',
    kind: 'plan-proposed',
    label: ['定方案，决定区域是否初步检测', 'Decide on the way and on a first inspection'],
    from: ['pl-6'],
    to: 'pl-7',
    roles: CENTRE,
    when: {
      all: [
        { did: ['investigated'], since: 'stage' },
        { wrote: 'legalAdvice', since: 'ever' },
        { wrote: 'publicityAdvice', since: 'ever' },
      ],
    },
    requires: ['planWords'],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-answer',
    kind: 'fed-back',
    label: ['书面回复客户', 'Answer the customer in writing'],
    from: ['pl-7'],
    to: 'pl-8',
    roles: CENTRE,
    requires: ['letterWords', 'informedHow'],
    allows: [{ field: 'informedHow', codes: ['letter', 'email'] }],
    sets: [{ field: 'informedAt', from: 'now' }],
    sources: ['D20-10'],
  }),
];

/** C.3.4, boxes 8–13: the inspection and its report. */
const INSPECTED: readonly PolicyAction[] = [
  defineAction({
    id: 'pl-organise',
    kind: 'assigned',
    label: ['组织车辆检测（产品分析、法务、区域代表）', 'Organise the inspection (analysis, legal, region)'],
    from: ['pl-8'],
    to: 'pl-10',
    roles: CENTRE,
    requires: ['planWords', 'planDeadline'],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-organise-first',
    kind: 'assigned',
    label: ['组织车辆检测，先由区域初步检测', 'Organise it, the region inspects first'],
    from: ['pl-8'],
    to: 'pl-9',
    roles: CENTRE,
    requires: ['planWords', 'planDeadline'],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-region-inspects',
    kind: 'inspected',
    label: ['区域完成初步车辆检测', 'The region has inspected'],
    from: ['pl-9'],
    to: 'pl-10',
    roles: REGION,
    requires: ['investigationReport'],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-prepare',
    kind: 'progress-reported',
    label: ['协助准备和参加车辆检测', 'Help to prepare and attend'],
    from: ['pl-10'],
    to: 'pl-11',
    roles: [...DEALER, ...TECHNICIANS],
    requires: ['progressWords'],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-inspect',
    kind: 'inspected',
    label: ['实施车辆检测', 'Carry out the inspection'],
    from: ['pl-11'],
    to: 'pl-12',
    roles: ANALYSIS,
    requires: ['investigationReport'],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-draft-report',
    kind: 'technically-reported',
    label: ['准备技术报告', 'Prepare the technical report'],
    from: ['pl-12'],
    to: 'pl-13',
    roles: ANALYSIS,
    requires: ['technicalReport'],
    sources: ['D20-10'],
  }),
  defineAction({
    id: 'pl-finish-report',
    kind: 'technically-reported',
    label: ['按指示完成技术报告', 'Finish the report as instructed'],
    from: ['pl-13'],
    to: 'pl-team',
    roles: ANALYSIS,
    requires: ['technicalReport'],
    sources: ['D20-10'],
  }),
];

const TEAM = [...CENTRE, ...LEGAL, ...PUBLICITY, ...ANALYSIS];

const goOn = (id: string, label: readonly [string, string]) =>
  defineAction({
    id,
    kind: 'progress-reported',
    label,
    from: ['pl-team'],
    roles: TEAM,
    requires: ['progressWords'],
    sources: ['D20-11'],
  });

/** What the liability team may go on with (D20-11). */
const CONTINUED: readonly PolicyAction[] = [
  goOn('pl-press', ['继续：媒体应对', 'Go on: media']),
  goOn('pl-lawsuit', ['继续：诉讼', 'Go on: lawsuit']),
  goOn('pl-arbitration', ['继续：仲裁', 'Go on: arbitration']),
  goOn('pl-further-inspection', ['继续：进一步的技术调查', 'Go on: further technical investigation']),
  goOn('pl-negotiation', ['继续：谈判解决', 'Go on: negotiated settlement']),
  defineAction({
    id: 'pl-settled',
    kind: 'fed-back',
    label: ['告知结果，客户接受', 'Result told, accepted'],
    from: ['pl-team'],
    to: 'ending',
    roles: CENTRE,
    requires: ['informedHow', 'customerReaction'],
    offers: ['reactionWords', 'consentWords'],
    allows: [{ field: 'customerReaction', codes: ['accepted', 'understood'] }],
    sets: [{ field: 'informedAt', from: 'now' }],
    sources: ['D20-11'],
  }),
  defineAction({
    id: 'pl-refused',
    kind: 'fed-back',
    label: ['告知结果，客户不接受', 'Result told, refused'],
    from: ['pl-team'],
    roles: CENTRE,
    requires: ['informedHow', 'reactionWords'],
    sets: [{ field: 'customerReaction', to: 'not-accepted' }],
    sources: ['D20-11', 'own'],
  }),
];

export const LIABILITY_ACTIONS: readonly PolicyAction[] = [...COORDINATED, ...INSPECTED, ...CONTINUED];
