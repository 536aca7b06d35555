import { defineAction } from '../define-action';
import type { PolicyAction } from '../policy';
import { OFFICER, VISITORS } from './roles';

/** D11-3: 电话回访, 邮件询问. */
const BY_PHONE_OR_MAIL = { field: 'contactHow', codes: ['phone', 'email'] } as const;

/** Follow-up, what was learnt, closing (D11-3, D11-4). */
export const CLOSING: readonly PolicyAction[] = [
  defineAction({
    id: 'visit',
    kind: 'visited',
    label: ['电话或邮件回访', 'Follow up by phone or mail'],
    from: ['follow-up'],
    roles: VISITORS,
    requires: ['contactHow', 'visitOutcome'],
    offers: ['visitWords'],
    allows: [
      BY_PHONE_OR_MAIL,
      {
        field: 'visitOutcome',
        codes: ['very-satisfied', 'satisfied', 'fair', 'no-comment', 'understands', 'accepts'],
      },
    ],
    sets: [{ field: 'visitor', from: 'person-name' }],
    sources: ['D11-3'],
  }),
  defineAction({
    id: 'visit-dissatisfied',
    kind: 'visited',
    label: ['回访，客户不满意', 'Followed up, dissatisfied'],
    from: ['follow-up'],
    to: 'second-handling',
    roles: VISITORS,
    requires: ['contactHow', 'visitWords'],
    allows: [BY_PHONE_OR_MAIL],
    sets: [
      { field: 'visitor', from: 'person-name' },
      { field: 'visitOutcome', to: 'dissatisfied' },
      { field: 'loopClosed', to: 'no' },
    ],
    sources: ['D11-3', 'S0-10'],
  }),
  defineAction({
    id: 'waive-visit',
    kind: 'waived',
    label: ['免回访', 'No follow-up'],
    from: ['follow-up'],
    roles: OFFICER,
    requires: ['visitWaivedBecause'],
    sources: ['own'],
  }),
  defineAction({
    id: 'summarise',
    kind: 'summarised',
    label: ['写总结和根本原因', 'Summary and root cause'],
    from: ['execution', 'follow-up'],
    roles: OFFICER,
    requires: ['summary', 'rootCause'],
    offers: ['suggestionWords'],
    sources: ['D11-4'],
  }),
  defineAction({
    id: 'close',
    kind: 'closed',
    label: ['结案', 'Close'],
    from: ['follow-up'],
    to: 'closed',
    roles: OFFICER,
    sets: [{ field: 'loopClosed', to: 'yes' }],
    sources: ['D11-3'],
  }),
];
