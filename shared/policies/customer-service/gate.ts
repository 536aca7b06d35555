import { VISITED } from '../common-gate';
import type { GateItem } from '../policy';
import { IMPROVED, UNFOUNDED } from './stages';

export const GATE: readonly GateItem[] = [
  {
    // D3-5 knows no other way to close: no reason stands in for the customer's yes.
    id: 'accepted',
    label: ['客户满意并接受', 'Customer is satisfied and accepts'],
    condition: {
      all: [
        { did: ['fed-back'], since: 'round' },
        { wrote: 'customerReaction', since: 'round' },
        { eq: ['work.customerReaction', 'accepted'] },
      ],
    },
    waivedBy: null,
    sources: ['D3-5'],
  },
  {
    id: 'record',
    label: ['原因、调查过程、方案、反馈已记录', 'Cause, investigation, solution, feedback on record'],
    condition: {
      all: [
        { wrote: 'cause', since: 'ever' },
        { wrote: 'investigationReport', since: 'ever' },
        { wrote: 'handlerName', since: 'ever' },
        { wrote: 'planWords', since: 'round' },
        { wrote: 'answerWords', since: 'round' },
      ],
    },
    waivedBy: null,
    sources: ['D3-5', 'D14-1'],
  },
  {
    id: 'evidence',
    label: ['证据清单已填', 'Evidence gone through'],
    condition: { did: ['checklist-filled'], since: 'ever' },
    waivedBy: null,
    sources: ['D1-3'],
  },
  {
    id: 'supervised',
    label: ['落实情况已监督核查', 'Carrying out was looked at'],
    condition: {
      any: [
        UNFOUNDED,
        { all: [{ did: ['checked'], since: 'round' }, { eq: ['work.sheetCheck', 'passed'] }] },
      ],
    },
    waivedBy: null,
    sources: ['D3-6', 'D15'],
  },
  {
    id: 'improvement',
    label: ['已写根本原因和改进措施', 'Root cause and improvement written'],
    condition: IMPROVED,
    waivedBy: null,
    sources: ['D12', 'D17'],
  },
  {
    id: 'summary',
    label: ['已总结，已通报部门', 'Summary written, departments told'],
    condition: {
      all: [
        { wrote: 'summary', since: 'round' },
        { wrote: 'noticeWords', since: 'round' },
      ],
    },
    waivedBy: null,
    sources: ['D1-5', 'D3-5'],
  },
  { ...VISITED, sources: ['D1-6', 'D15'] },
];
