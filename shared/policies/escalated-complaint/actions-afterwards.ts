import { commonActions } from '../common-actions';
import { defineAction } from '../define-action';
import type { PolicyAction } from '../policy';
import { AT_FAULT, BAD_EFFECT } from './flags';
import { DISCIPLINE, LEADER, SERVICE, SPEAKERS, STAFF, WINDOW } from './roles';
import { OPEN_STAGES } from './stages';

/** 事后分析总结 and 责任倒查: D4-4, D4-5, D4-6; then what ends every case. */
export const AFTERWARDS: readonly PolicyAction[] = [
  defineAction({
    id: 'trace-back',
    kind: 'traced-back',
    label: ['责任倒查', 'Trace the responsibility back'],
    from: ['handling', 'feedback', 'second-handling', 'analysis'],
    roles: DISCIPLINE,
    when: BAD_EFFECT,
    requires: ['traceBackWords'],
    offers: ['involvedDepartments', 'mainResponsible', 'mainResponsibleId'],
    sources: ['D4-5'],
    hints: [
      {
        text: [
          '逐个环节倒查：谁经手、何时接手、何时交出、哪一步超时（见「责任倒查」卡片）',
          'Go back link by link: who, from when, until when, what was late (see the card)',
        ],
        source: 'D4-5',
      },
    ],
  }),
  defineAction({
    id: 'circulate-notice',
    kind: 'notice-circulated',
    label: ['通报责任单位和责任人', 'Circulate a notice'],
    from: ['handling', 'feedback', 'second-handling', 'analysis'],
    roles: DISCIPLINE,
    when: AT_FAULT,
    requires: ['noticeWords'],
    sources: ['D4-4', 'D4-5', 'C-15'],
  }),
  defineAction({
    id: 'hold-to-account',
    kind: 'accountability-recorded',
    label: ['责任追究', 'Hold to account'],
    from: ['analysis'],
    roles: DISCIPLINE,
    // After a bad effect only on the ground of the trace.
    when: {
      any: [
        { all: [AT_FAULT, { not: BAD_EFFECT }] },
        { all: [BAD_EFFECT, { did: ['traced-back'], since: 'round' }] },
      ],
    },
    requires: ['accountability'],
    offers: ['mainResponsible', 'mainResponsibleId'],
    sources: ['D4-5'],
  }),
  defineAction({
    id: 'waive-accountability',
    kind: 'waived',
    label: ['免于追究', 'Nobody held to account'],
    from: ['analysis'],
    roles: LEADER,
    when: AT_FAULT,
    requires: ['accountabilityWaivedBecause'],
    sources: ['own'],
  }),
  defineAction({
    id: 'summarise',
    kind: 'summarised',
    label: ['事后分析总结', 'Analysis and summary'],
    from: ['analysis'],
    roles: WINDOW,
    requires: ['rootCause', 'summary'],
    offers: ['improvementWords'],
    sources: ['D4-6'],
  }),
  defineAction({
    id: 'close',
    kind: 'closed',
    label: ['结案', 'Close'],
    from: ['analysis'],
    to: 'closed',
    roles: WINDOW,
    sets: [{ field: 'loopClosed', to: 'yes' }],
    sources: ['D4-4', 'own'],
  }),
  defineAction({
    id: 'archive',
    kind: 'archived',
    label: ['归档', 'Archive'],
    from: ['closed'],
    to: 'archived',
    roles: SERVICE,
    sources: ['own'],
  }),
  defineAction({
    id: 'reopen',
    kind: 'reopened',
    label: ['重新打开', 'Reopen'],
    from: ['closed', 'archived'],
    to: 'reopened',
    roles: [...WINDOW, ...LEADER],
    requires: ['reopenedBecause'],
    sources: ['C-18'],
  }),
  defineAction({
    id: 'resume',
    kind: 'resumed',
    label: ['重新处理', 'Handle anew'],
    from: ['reopened'],
    to: 'handling',
    roles: WINDOW,
    sources: ['own'],
  }),
  ...commonActions({ open: OPEN_STAGES, resting: ['closed', 'archived'], staff: STAFF, speakers: SPEAKERS }),
];
