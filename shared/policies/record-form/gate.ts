import { ANSWERED, SUMMARISED } from '../common-gate';
import type { GateItem } from '../policy';
import { ACCOUNTED, DELAYED, done, wrote } from './conditions';

/** What the eight steps must have left behind before the form is filed. */
export const GATE: readonly GateItem[] = [
  ANSWERED,
  {
    id: 'instruction',
    label: ['主管领导已批示', 'The leader has instructed'],
    condition: {
      any: [
        { eq: ['work.founded', 'not-founded'] },
        { all: [done('instructed'), { eq: ['work.instructionVerdict', 'approved'] }] },
      ],
    },
    waivedBy: null,
    sources: ['D2-6'],
  },
  {
    id: 'accountability',
    label: ['已处理责任人和部门负责人', 'The person and the head held to account'],
    condition: ACCOUNTED,
    waivedBy: 'accountabilityWaivedBecause',
    sources: ['D2-7', 'D8-4'],
  },
  {
    id: 'delay',
    label: ['已追究延误者责任', 'Those who delayed held to account'],
    condition: { any: [{ not: DELAYED }, wrote('delayAccountability')] },
    waivedBy: null,
    sources: ['D2-7'],
  },
  {
    id: 'papers',
    label: ['记录表已签字', 'Record form signed'],
    condition: wrote('papersSigned'),
    waivedBy: 'papersWaivedBecause',
    sources: ['D2-9', 'own'],
  },
  SUMMARISED,
];
