import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../domain/rights/roles';
import { actionsFor } from '../engine/offers';
import { personOf } from '../testing/people';
import { Story } from '../testing/story';
import { DEALER_4S } from './policy';

/**
 * Who may do what, every cell: x may, . may not. Columns in the order of ROLES: front desk, service
 * adviser, visit clerk, customer manager, customer-service director, department manager, technical
 * director, management department, general manager, administrator. The maker's side, legal affairs and
 * public relations come after them and have no part in the dealer's own process.
 */
const TABLE: Readonly<Record<string, string>> = {
  accept: '..xxx.....',
  'take-over-on-site': '....x.....',
  'take-over': '...xx.....',
  assign: '...xx.....',
  reassign: '...xx.....',
  'confirm-grade': '...xx.....',
  'judge-founded': '...xx.....',
  'judge-unfounded': '...xx.....',
  'settle-on-spot': '....x.....',
  investigate: '...xxxx...',
  determine: '...xx.....',
  'propose-plan': '...xx.....',
  'review-agree': '.......x..',
  'review-object': '.......x..',
  'sign-negotiated': '.......x..',
  'report-to-gm': '.......x..',
  'instruct-approve': '........x.',
  'instruct-return': '........x.',
  'instruct-reject': '........x.',
  'carry-out': '.x.xxxxx..',
  'record-accountability': '.......x..',
  'waive-accountability': '.......x..',
  'hand-over': '.......x..',
  'check-pass': '..x.x.....',
  'check-fault': '..x.x.....',
  'check-fault-judgement': '..x.x.....',
  'log-contact': 'xxxxxxx...',
  'inform-early': '...xx.....',
  'feed-back': '.xxxx.....',
  'feed-back-refused': '.xxxx.....',
  'waive-feedback': '...xx.....',
  'mark-visit': '...x......',
  visit: '..x.x.....',
  'visit-dissatisfied': '..x.x.....',
  'waive-visit': '..x.x.....',
  'request-parking': '...x......',
  'approve-parking': '........x.',
  'refuse-parking': '........x.',
  'mark-reception': '.x.x......',
  recall: '...x......',
  'home-visit': '...x......',
  'waive-home-visit': '........x.',
  resume: '...x......',
  'second-plan': '...xx.....',
  'second-responsibility': '...xx.....',
  summarise: '..xxx..x..',
  'record-signatures': 'x.xxx..x..',
  'waive-papers': '...xx.....',
  close: '..xxx.....',
  archive: '..x.x.....',
  reopen: '...xx...x.',
  'reopened-plan': '...xx.....',
  'reopened-responsibility': '...xx.....',
  note: 'xxxxxxxxx.',
  'escalate-2': 'xxxxxxxxx.',
  'escalate-3': '...xx.....',
  'de-escalate-2': '....x.....',
  'de-escalate-1': '....x.....',
  'give-loan-car': '.x.xx.....',
  'agree-repair': '.x.xxxx...',
  'finish-repair': '.x.xxxx...',
  'record-compensation': '...xx.....',
};

/** Whether the engine itself says that the role has no right, at a stage of the action. */
function mayDo(role: Role, actionId: string): boolean {
  const action = DEALER_4S.actions.find(({ id }) => id === actionId);
  const policy = { ...DEALER_4S, firstStage: action?.from[0] ?? '' };
  const offers = actionsFor(new Story().kase(), policy, personOf(role));
  const offer = offers.find((one) => one.action.id === actionId);
  if (offer === undefined) throw new Error(`${actionId} is not offered at its own stage`);
  return !offer.closedBecause.some(({ code }) => code === 'no-right');
}

describe('rights of the dealer process', () => {
  test('the table names every action and no other', () => {
    expect(Object.keys(TABLE).sort()).toEqual(DEALER_4S.actions.map(({ id }) => id).sort());
  });

  test.each(Object.entries(TABLE))('D5-7: who may and who may not: %s %s', (action, row) => {
    expect(row).toHaveLength(ROLES.indexOf('administrator') + 1);
    expect(ROLES.map((role) => (mayDo(role, action) ? 'x' : '.')).join('')).toBe(
      row.padEnd(ROLES.length, '.'),
    );
  });
});
