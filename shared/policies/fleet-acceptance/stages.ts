import type { Condition } from '../condition';
import type { StageInput } from '../define-policy';
import { ENDING_STAGES } from '../common-endings';
import { IS_COMPANY, IS_GRUMBLE, IS_STAFF } from './grading';

export const CONSULTED: Condition = { wrote: 'adviceWords', since: 'round' };
export const INVESTIGATED: Condition = { wrote: 'cause', since: 'round' };
export const ACCOUNTED: Condition = {
  any: [
    { did: ['accountability-recorded'], since: 'round' },
    { wrote: 'accountabilityWaivedBecause', since: 'round' },
  ],
};
/** Everybody who took part stands on the form, or the reason why not (D16-6). */
export const ALL_SIGNED: Condition = {
  all: [{ wrote: 'papersSigned', since: 'round' }, { not: { gte: ['counts.unsigned', 1] } }],
};
export const SIGNED: Condition = { any: [ALL_SIGNED, { wrote: 'papersWaivedBecause', since: 'round' }] };

/** The chain of D16: first clerk, own manager, GM of the centre, customer-care office; then the form. */
export const STAGES: readonly StageInput[] = [
  { id: 'registration', label: ['登记', 'Registered'], place: 'main', owes: [{ action: 'accept' }] },
  { id: 'checking', label: ['核实', 'Check'], place: 'main', owes: [{ action: 'judge-founded' }] },
  {
    id: 'origin',
    label: ['定级', 'Level'],
    place: 'main',
    owes: [{ action: 'level-grumble' }, { action: 'level-staff' }, { action: 'level-company' }],
  },
  {
    id: 'explanation',
    label: ['第一客服解释', 'First clerk explains'],
    place: 'main',
    owes: [{ action: 'explain' }, { action: 'check-again', unless: IS_GRUMBLE }],
  },
  {
    id: 'apology',
    label: ['先行致歉', 'Apology first'],
    place: 'main',
    owes: [
      { action: 'apologise-staff' },
      { action: 'apologise-company' },
      { action: 'check-again', unless: { any: [IS_STAFF, IS_COMPANY] } },
    ],
  },
  {
    id: 'own-manager',
    label: ['所属经理沟通', 'Own manager'],
    place: 'main',
    owes: [{ action: 'manager-explain' }, { action: 'manager-report' }],
  },
  {
    id: 'care-intake',
    label: ['转客户维护室', 'To the care office'],
    place: 'main',
    owes: [{ action: 'care-take-over' }],
  },
  {
    id: 'verification',
    label: ['核查', 'Verification'],
    place: 'main',
    owes: [{ action: 'investigate', unless: INVESTIGATED }, { action: 'report-to-centre' }],
  },
  {
    id: 'centre',
    label: ['客服中心总经理', 'GM of the centre'],
    place: 'main',
    owes: [
      { action: 'consult', unless: CONSULTED },
      { action: 'hold-to-account', unless: ACCOUNTED },
      { action: 'decide-special' },
      { action: 'decide-staff' },
      { action: 'decide-company' },
    ],
  },
  {
    id: 'feedback',
    label: ['客户维护室反馈', 'Care office answers'],
    place: 'main',
    owes: [{ action: 'feed-back-grumble' }, { action: 'feed-back' }],
  },
  { id: 'form', label: ['填写受理单', 'Acceptance form'], place: 'main', owes: [{ action: 'fill-form' }] },
  {
    id: 'signing',
    label: ['签字确认', 'Signatures'],
    place: 'main',
    owes: [{ action: 'record-signatures', unless: SIGNED }, { action: 'submit-form' }],
  },
  {
    id: 'filing',
    label: ['整理入档', 'Filing'],
    place: 'main',
    owes: [
      {
        action: 'check-pass',
        unless: { all: [{ did: ['checked'], since: 'stage' }, { eq: ['work.sheetCheck', 'passed'] }] },
      },
      { action: 'close' },
    ],
  },
  ...ENDING_STAGES,
];

export const OPEN_STAGES: readonly string[] = STAGES.filter(
  ({ place }) => place === 'main' || place === 'side',
).map(({ id }) => id);
