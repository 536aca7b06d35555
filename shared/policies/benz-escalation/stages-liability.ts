import type { StageInput } from '../define-policy';
import { NOT_LIABLE } from './checklist';

type Box = Pick<StageInput, 'owes' | 'label'> & Partial<StageInput>;

/** Numbers of the boxes are certain, the lanes of 3–13 are inferred (D20-10). */
const box = (number: number, lane: string, rest: Box): StageInput => ({
  id: `pl-${String(number)}`,
  place: 'side',
  lane,
  ...rest,
});

/** C.3.4, boxes 1–13, and what the liability team goes on with (D20-10, D20-11). */
export const LIABILITY_STAGES: readonly StageInput[] = [
  box(1, 'dealer', {
    label: ['产品责任：按规定处置', 'Liability: secured'],
    owes: [{ action: 'pl-secure' }],
  }),
  box(2, 'dealer', {
    label: ['产品责任：立即上交区域办公室', 'Liability: handed up at once'],
    owes: [{ action: 'pl-hand-up' }],
  }),
  box(3, 'region', {
    label: ['产品责任：逐项检查', 'Liability: checklist'],
    owes: [
      { action: 'check-liability', unless: { did: ['checklist-filled'], since: 'stage' } },
      { action: 'pl-confirm', unless: NOT_LIABLE },
      { action: 'pl-deny' },
    ],
  }),
  box(4, 'region', {
    label: ['产品责任：初步检测', 'Liability: initial inspection'],
    deliverables: [
      {
        id: 'sop-report',
        label: ['标准流程报告', 'Report by the standard procedure'],
        delivered: { wrote: 'investigationReport', since: 'ever' },
        sources: ['D20-10'],
      },
    ],
    owes: [{ action: 'pl-first-inspection' }],
  }),
  box(5, 'region', {
    label: ['产品责任：发出报告', 'Liability: report sent'],
    owes: [{ action: 'pl-send-report' }],
  }),
  box(6, 'centre', {
    label: ['产品责任：协调', 'Liability: coordination'],
    deliverables: [
      {
        id: 'clarified',
        label: ['已和经销商明确问题', 'Problem clarified with the dealer'],
        delivered: { did: ['investigated'], since: 'stage' },
        sources: ['D20-10'],
      },
      {
        id: 'opinions',
        label: ['法务和公关意见', 'Opinions of legal affairs and PR'],
        delivered: {
          all: [
            { wrote: 'legalAdvice', since: 'ever' },
            { wrote: 'publicityAdvice', since: 'ever' },
          ],
        },
        sources: ['D20-10'],
      },
    ],
    owes: [
      { action: 'pl-clarify', unless: { did: ['investigated'], since: 'stage' } },
      { action: 'legal-advice', unless: { wrote: 'legalAdvice', since: 'ever' } },
      { action: 'publicity-advice', unless: { wrote: 'publicityAdvice', since: 'ever' } },
      { action: 'pl-decide' },
    ],
  }),
  box(7, 'centre', {
    label: ['产品责任：书面回复', 'Liability: written answer'],
    owes: [{ action: 'pl-answer' }],
  }),
  box(8, 'centre', {
    label: ['产品责任：组织车辆检测', 'Liability: inspection organised'],
    owes: [{ action: 'pl-organise' }],
  }),
  box(9, 'region', {
    label: ['产品责任：区域初步检测', 'Liability: the region inspects first'],
    owes: [{ action: 'pl-region-inspects' }],
  }),
  box(10, 'dealer', {
    label: ['产品责任：协助准备和参加', 'Liability: prepared and attended'],
    owes: [{ action: 'pl-prepare' }],
  }),
  box(11, 'analysis', {
    label: ['产品责任：车辆检测', 'Liability: inspection'],
    owes: [{ action: 'pl-inspect' }],
  }),
  box(12, 'analysis', {
    label: ['产品责任：技术报告', 'Liability: technical report'],
    owes: [{ action: 'pl-draft-report' }],
  }),
  box(13, 'analysis', {
    label: ['产品责任：按指示定稿', 'Liability: report finished'],
    deliverables: [
      {
        id: 'technical-report',
        label: ['技术报告', 'Technical report'],
        delivered: { did: ['technically-reported'], since: 'ever' },
        sources: ['D20-10'],
      },
    ],
    owes: [{ action: 'pl-finish-report' }],
  }),
  {
    id: 'pl-team',
    label: ['产品责任小组', 'Liability team'],
    place: 'side',
    lane: 'centre',
    owes: [{ action: 'pl-settled' }],
  },
];
