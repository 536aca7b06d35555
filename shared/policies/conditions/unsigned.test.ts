import { describe, expect, test } from 'vitest';
import { DEALER_4S } from '../dealer-4s/policy';
import { definePolicy } from '../define-policy';
import { personOf } from '../testing/people';
import { Story } from '../testing/story';
import { walk } from '../testing/walk';
import { contextOf } from './context-of';
import { isMet } from './evaluate';
import { unsigned } from './paths';

/** The dealer's policy where the signers are named with the signatures. */
const NAMING = definePolicy({
  ...DEALER_4S,
  actions: DEALER_4S.actions.map((action) =>
    action.id === 'record-signatures' ? { ...action, offers: ['signerIds', 'signerNames'] } : action,
  ),
});
const story = () => walk(new Story({ policy: NAMING }), 'summarise');
const OPEN = { gte: ['counts.unsigned', 1] } as const;
const isOpen = (one: Story) => isMet(OPEN, contextOf(one.kase(), NAMING));

describe('who has not signed', () => {
  test('are all who took a step, each once, but not who only registered it', () => {
    expect(unsigned(walk(new Story({ policy: NAMING }), 'take-over').kase())).toEqual([
      'p-visit-clerk',
      'p-customer-manager',
    ]);
    expect(isOpen(story())).toBe(true);
  });

  test('a note makes nobody a signer', () => {
    const one = new Story({ policy: NAMING }).do('note', 'technical-director', { note: '已看' });
    expect(unsigned(one.kase())).toEqual([]);
  });

  test('is nobody once each is named by id or by name; who acts later has to when it is signed again', () => {
    const roles = [
      'front-desk',
      'visit-clerk',
      'customer-manager',
      'management-dept',
      'general-manager',
      'department-manager',
    ] as const;
    const [first, ...rest] = roles;
    const form = {
      papersSigned: 'by-hand',
      signerIds: [personOf(first).id],
      signerNames: rest.map((role) => personOf(role).name),
    };
    const one = story().do('record-signatures', 'front-desk', form);
    expect(unsigned(one.kase())).toEqual([]);
    expect(isOpen(one)).toBe(false);
    one.do('give-loan-car', 'service-adviser', { loanCar: '同级车' });
    expect(unsigned(one.kase())).toEqual([]);
    one.do('record-signatures', 'front-desk', form);
    expect(unsigned(one.kase())).toEqual(['p-service-adviser']);
  });
});
