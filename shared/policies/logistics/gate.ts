import { ANSWERED, SUMMARISED, VISITED } from '../common-gate';
import type { GateItem } from '../policy';

/** What the archive holds must be there: report, plan, the customer's answer (S0-10, S0-11). */
export const GATE: readonly GateItem[] = [
  {
    id: 'report',
    label: ['已形成调查报告', 'Investigation report written'],
    condition: { wrote: 'investigationReport', since: 'ever' },
    waivedBy: null,
    sources: ['S0-7', 'S0-11'],
  },
  {
    id: 'plan',
    label: ['方案已执行', 'Plan carried out'],
    condition: {
      all: [
        { did: ['plan-proposed'], since: 'round' },
        { did: ['executed'], since: 'round' },
      ],
    },
    waivedBy: null,
    sources: ['S0-8', 'S0-11'],
  },
  ANSWERED,
  {
    ...VISITED,
    label: ['已确认满意、后续服务到位', 'Satisfied, follow-up service delivered'],
    sources: ['S0-10'],
  },
  {
    id: 'improvement',
    label: ['已落实的改进有再评估', 'What was improved has been reassessed'],
    condition: {
      any: [{ not: { did: ['improved'], since: 'round' } }, { did: ['reassessed'], since: 'round' }],
    },
    waivedBy: null,
    sources: ['S0-12'],
  },
  {
    id: 'papers',
    label: ['单据已签字', 'Papers signed'],
    condition: { wrote: 'papersSigned', since: 'round' },
    waivedBy: 'papersWaivedBecause',
    sources: ['own'],
  },
  SUMMARISED,
];
