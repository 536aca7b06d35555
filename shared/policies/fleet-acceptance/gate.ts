import { ANSWERED } from '../common-gate';
import type { GateItem } from '../policy';
import { IS_STAFF } from './grading';
import { ACCOUNTED, ALL_SIGNED } from './stages';

/** What must be there before a case is filed away (D16-6). */
export const GATE: readonly GateItem[] = [
  ANSWERED,
  {
    id: 'accountability',
    label: ['人员过失已作处理', 'The person at fault was dealt with'],
    condition: { any: [{ not: IS_STAFF }, ACCOUNTED] },
    waivedBy: 'accountabilityWaivedBecause',
    sources: ['D16-4'],
  },
  {
    id: 'form',
    label: ['已填写客户投诉受理单', 'Acceptance form filled in'],
    condition: { wrote: 'summary', since: 'round' },
    waivedBy: null,
    sources: ['D16-6'],
  },
  {
    id: 'papers',
    label: ['涉及人员均已签字', 'Signed by everybody involved'],
    condition: ALL_SIGNED,
    waivedBy: 'papersWaivedBecause',
    sources: ['D16-6'],
  },
  {
    id: 'filed',
    label: ['客户维护室已收单并核对', 'Care office has the form and checked it'],
    condition: {
      all: [{ did: ['sheet-handed-over'], since: 'round' }, { eq: ['work.sheetCheck', 'passed'] }],
    },
    waivedBy: null,
    sources: ['D16-6'],
  },
];
