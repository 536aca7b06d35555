import { ANSWERED, SUMMARISED } from '../common-gate';
import type { GateItem } from '../policy';
import { AT_FAULT, BAD_EFFECT } from './flags';

export const GATE: readonly GateItem[] = [
  ANSWERED,
  {
    id: 'traced-back',
    label: ['造成不良影响的已责任倒查', 'Bad effect: traced back'],
    condition: { any: [{ not: BAD_EFFECT }, { did: ['traced-back'], since: 'round' }] },
    waivedBy: null,
    sources: ['D4-5'],
  },
  {
    id: 'notice',
    label: ['推诿或不良影响已通报', 'Fault: notice circulated'],
    condition: { any: [{ not: AT_FAULT }, { did: ['notice-circulated'], since: 'round' }] },
    waivedBy: null,
    sources: ['D4-4', 'D4-5'],
  },
  {
    id: 'accountability',
    label: ['责任单位和责任人已处理', 'Unit and person held to account'],
    condition: { any: [{ not: AT_FAULT }, { did: ['accountability-recorded'], since: 'round' }] },
    waivedBy: 'accountabilityWaivedBecause',
    sources: ['D4-5'],
  },
  { ...SUMMARISED, sources: ['D4-6'] },
];
