import type { Role } from '../domain/rights/roles';
import { defineAction } from './define-action';
import type { PolicyAction } from './policy';

type Everywhere = {
  /** stages in which the case is being handled */
  readonly open: readonly string[];
  /** stages in which it rests; a note may still be written there */
  readonly resting: readonly string[];
  /** everybody who works under the policy */
  readonly staff: readonly Role[];
  /** who speaks with customers */
  readonly speakers: readonly Role[];
};

/** The workshop's two moments that the law counts from (Order 43 arts. 21 and 40); in any stage. */
export function repairActions(open: readonly string[], roles: readonly Role[]): readonly PolicyAction[] {
  return [
    defineAction({
      id: 'agree-repair',
      kind: 'repair-agreed',
      label: ['约定进厂修理', 'Repair agreed'],
      from: open,
      roles,
      offers: ['note'],
      sources: ['Order 43 art. 40'],
    }),
    defineAction({
      id: 'finish-repair',
      kind: 'repair-finished',
      label: ['修理完成', 'Repair finished'],
      from: open,
      roles,
      when: { did: ['repair-agreed'], since: 'ever' },
      offers: ['note'],
      sources: ['Order 43 art. 40'],
    }),
  ];
}

/** What can be done at any stage of any policy: a note, a call, a loan car, the workshop's two moments. */
export function commonActions({ open, resting, staff, speakers }: Everywhere): readonly PolicyAction[] {
  return [
    defineAction({
      id: 'log-contact',
      kind: 'contact-logged',
      label: ['记录联系', 'Log a contact'],
      from: open,
      roles: speakers,
      requires: ['contactReached', 'contactHow'],
      offers: ['contactWords'],
      sources: ['own'],
    }),
    ...repairActions(open, speakers),
    defineAction({
      id: 'give-loan-car',
      kind: 'loan-car-given',
      label: ['提供备用车或交通补偿', 'Loan car or transport money'],
      from: open,
      roles: speakers,
      requires: ['loanCar'],
      sources: ['Order 43 art. 21'],
    }),
    defineAction({
      id: 'note',
      kind: 'noted',
      label: ['备注', 'Note'],
      from: [...open, ...resting],
      roles: staff,
      requires: ['note'],
      sources: ['own'],
    }),
  ];
}
