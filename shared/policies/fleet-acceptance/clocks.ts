import type { ClockInput } from '../define-policy';

const day = { byFlag: [], byGrade: {}, default: { amount: 24, unit: 'hours' } } as const;
const house = {
  basis: 'house',
  pausesOn: [],
  resumesOn: [],
  warnAt: [0.5, 0.8],
  limit: day,
  source: ['本店自定：24 小时（D16 未给时限）', 'Our figure: 24 h (D16 gives none)'],
} as const;

/** D16 has no limit at all (C-7): these are ours, so that nothing lies about unseen. */
export const CLOCKS: readonly ClockInput[] = [
  {
    ...house,
    id: 'first-answer',
    label: ['首次答复客户', 'First answer to the customer'],
    startsOn: [{ event: 'registered' }],
    stopsOn: [
      { event: 'fed-back' },
      { event: 'contact-logged', where: { 'form.contactReached': 'reached' } },
      { event: 'reported-up', where: { from: 'explanation' } },
      { event: 'waived', where: { action: 'waive-feedback' } },
    ],
    onWarn: { tell: ['front-desk'] },
    onBreach: { tell: ['front-desk', 'customer-manager'] },
  },
  {
    ...house,
    id: 'care-feedback',
    label: ['客户维护室反馈', 'Answer of the care office'],
    startsOn: [{ event: 'instructed' }],
    stopsOn: [{ event: 'fed-back' }, { event: 'waived', where: { action: 'waive-feedback' } }],
    onWarn: { tell: ['visit-clerk'] },
    onBreach: { tell: ['visit-clerk', 'customer-service-director'] },
  },
  {
    ...house,
    id: 'acceptance-form',
    label: ['受理单填写、签字并提交', 'Form filled in, signed, submitted'],
    startsOn: [
      { event: 'fed-back', where: { to: 'form' } },
      { event: 'waived', where: { action: 'waive-feedback' } },
      { event: 'checked', where: { to: 'form' } },
    ],
    stopsOn: [{ event: 'sheet-handed-over' }],
    onWarn: { tell: ['front-desk'] },
    onBreach: { tell: ['front-desk', 'customer-manager'] },
  },
];
