import { VISITED } from '../common-gate';
import type { GateItem } from '../policy';

export const GATE: readonly GateItem[] = [
  {
    id: 'letter',
    label: ['已发受理函', 'Letter sent'],
    condition: { did: ['letter-sent'], since: 'ever' },
    waivedBy: null,
    sources: ['D11-2'],
  },
  {
    id: 'consent',
    label: ['已取得客户认可', 'Customer has agreed'],
    condition: { did: ['consented'], since: 'round' },
    waivedBy: 'feedbackWaivedBecause',
    sources: ['D11-3'],
  },
  { ...VISITED, sources: ['D11-3'] },
  {
    id: 'summary',
    label: ['已写总结和根本原因', 'Summary and root cause written'],
    condition: {
      all: [
        { wrote: 'summary', since: 'round' },
        { wrote: 'rootCause', since: 'round' },
      ],
    },
    waivedBy: null,
    sources: ['D11-4'],
  },
];
