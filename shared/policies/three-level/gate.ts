import { ANSWERED, SUMMARISED, VISITED } from '../common-gate';
import type { GateItem } from '../policy';

/** 闭环: the customer knows the result, was asked, is not dissatisfied; what was promised stands on paper. */
export const GATE: readonly GateItem[] = [
  {
    id: 'solution',
    label: ['已有解决方案并完成处理', 'Solution issued and carried out'],
    condition: { did: ['executed'], since: 'round' },
    waivedBy: null,
    sources: ['S1-6', 'S1-8'],
  },
  { ...ANSWERED, sources: ['S1-12'] },
  { ...VISITED, sources: ['S1-13'] },
  {
    id: 'papers',
    label: ['单据已签字', 'Papers signed'],
    condition: { wrote: 'papersSigned', since: 'round' },
    waivedBy: 'papersWaivedBecause',
    sources: ['own'],
  },
  SUMMARISED,
];
