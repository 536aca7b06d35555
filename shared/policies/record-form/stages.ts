import type { StageInput } from '../define-policy';
import {
  ACCOUNTED,
  COMPLAINANT,
  DELAYED,
  DEMAND,
  done,
  INFORMED,
  REACTED,
  SIGNED,
  TARGET,
  WHEN,
  wrote,
} from './conditions';

const sources = ['D2-1'];

/** The eight steps of D2 and D8, then the shelf; beside them what happens when a step ends otherwise. */
export const STAGES: readonly StageInput[] = [
  {
    id: 'record',
    label: ['记录投诉内容', 'Recorded'],
    place: 'main',
    owes: [{ action: 'submit-record' }],
    deliverables: [
      { id: 'complainant', label: ['投诉人', 'Complainant'], delivered: COMPLAINANT, sources },
      { id: 'time', label: ['投诉时间', 'Time'], delivered: WHEN, sources },
      { id: 'target', label: ['投诉对象', 'Object complained of'], delivered: TARGET, sources },
      { id: 'demand', label: ['投诉要求', 'Demand'], delivered: DEMAND, sources },
    ],
  },
  {
    id: 'judgement',
    label: ['判断投诉是否成立', 'Founded or not'],
    place: 'main',
    owes: [{ action: 'judge-founded' }],
  },
  {
    id: 'department',
    label: ['确定责任部门', 'Department'],
    place: 'main',
    owes: [{ action: 'tell-decision', unless: done('progress-reported') }, { action: 'assign-department' }],
  },
  {
    id: 'cause',
    label: ['分析投诉原因', 'Cause'],
    place: 'main',
    owes: [{ action: 'analyse-cause', unless: wrote('cause') }, { action: 'determine-responsible' }],
  },
  { id: 'plan', label: ['提出处理方案', 'Plan'], place: 'main', owes: [{ action: 'propose-plan' }] },
  {
    id: 'instruction',
    label: ['主管领导批示', 'Instruction'],
    place: 'main',
    owes: [{ action: 'instruct-approve' }],
  },
  {
    id: 'implementation',
    label: ['实施处理方案', 'Carrying out'],
    place: 'main',
    owes: [
      { action: 'inform', unless: INFORMED },
      { action: 'carry-out', unless: done('executed') },
      { action: 'collect-reaction', unless: REACTED },
      { action: 'hold-to-account', unless: ACCOUNTED },
    ],
  },
  {
    id: 'summary',
    label: ['总结评价', 'Summary'],
    place: 'main',
    owes: [
      { action: 'hold-delay-to-account', unless: { any: [{ not: DELAYED }, wrote('delayAccountability')] } },
      { action: 'summarise', unless: wrote('summary') },
      { action: 'record-signatures', unless: SIGNED },
      { action: 'close' },
    ],
  },
  { id: 'closed', label: ['结案', 'Closed'], place: 'closed', owes: [{ action: 'archive' }] },
  { id: 'archived', label: ['归档', 'Archived'], place: 'archived', owes: [] },
  {
    id: 'tactful-reply',
    label: ['委婉答复', 'Tactful reply'],
    place: 'side',
    owes: [{ action: 'reply-unfounded' }],
  },
  {
    id: 'second-handling',
    label: ['二次处理', 'Second handling'],
    place: 'side',
    owes: [{ action: 'second-plan' }, { action: 'second-judge' }],
  },
  {
    id: 'reopened',
    label: ['重新打开', 'Reopened'],
    place: 'side',
    owes: [{ action: 'reopened-judge' }],
  },
];

/** Stages in which the case is being handled: before it rests. */
export const OPEN_STAGES: readonly string[] = STAGES.filter(
  ({ place }) => place === 'main' || place === 'side',
).map(({ id }) => id);
