import type { Condition } from '../condition';
import type { Policy } from '../policy';
import { CHANNEL_TRIGGERS } from './channels';

const flag = (id: string): Condition => ({ eq: [`flags.${id}`, true] });

/** C-2: the axis is the channel; which way a matter came says how far it has gone. */
export const GRADES: Policy['grades'] = [
  { id: 'channel-escalated', label: ['升级投诉', 'Escalated complaint'] },
  { id: 'channel-tendency', label: ['有升级倾向', 'Tends to escalate'] },
  { id: 'channel-ordinary', label: ['一般投诉', 'Ordinary complaint'] },
];

export const GRADING: Policy['grading'] = {
  triggers: [
    ...CHANNEL_TRIGGERS,
    {
      id: 'came-in-person',
      label: ['客户专程来访', 'Came to management in person'],
      grade: 'channel-escalated',
      when: flag('came-in-person'),
      sources: ['D4-3'],
    },
    {
      id: 'from-court',
      label: ['法院或律师来函', 'From a court or lawyer'],
      grade: 'channel-escalated',
      when: { eq: ['facts.channel', 'court-or-lawyer'] },
      sources: ['own'],
    },
    {
      id: 'tendency',
      label: ['上报了升级倾向', 'A tendency was reported'],
      grade: 'channel-tendency',
      when: flag('tendency'),
      sources: ['D4-2'],
    },
    {
      id: 'threatens',
      label: ['客户称要找媒体或起诉', 'Threatens with the press or a court'],
      grade: 'channel-tendency',
      when: { any: [{ eq: ['facts.mediaThreat', true] }, { eq: ['facts.lawsuitThreat', true] }] },
      sources: ['D4-2', 'own'],
    },
    {
      id: 'same-again',
      label: ['同类投诉集中出现', 'The same complaint from several customers'],
      grade: 'channel-tendency',
      when: { any: [{ eq: ['groups.same-complaint', true] }, { eq: ['facts.groupMatter', true] }] },
      sources: ['D4-6', 'own'],
    },
  ],
  otherwise: 'channel-ordinary',
};

/** 事前预警: what comes from several customers at once is about to be carried further. Our figures. */
export const GROUPS: Policy['groups'] = [
  {
    id: 'same-complaint',
    label: ['30 天内同类投诉满 3 件（本店自定）', 'Three alike within 30 days (our figure)'],
    same: ['complaintType'],
    differentBy: 'customerName',
    withinDays: 30,
    atLeast: 3,
    where: null,
    proposes: { grade: 'channel-tendency', flag: 'tendency' },
    sources: ['D4-6', 'own'],
  },
];
