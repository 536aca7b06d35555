import type { Condition } from '../condition';
import type { PolicyFlag } from '../policy';
import { SPECIAL_CHANNELS } from './channels';
import { DISCIPLINE, STAFF, WINDOW } from './roles';

export const FLAGS: readonly PolicyFlag[] = [
  {
    // D4-2: whoever hears it says so; no box at registration can.
    id: 'tendency',
    label: ['升级倾向', 'Tendency to escalate'],
    raisedBy: null,
    roles: [...STAFF],
    sources: ['D4-2'],
  },
  {
    id: 'came-in-person',
    label: ['客户专程来访', 'Came to management in person'],
    raisedBy: null,
    roles: [...STAFF],
    sources: ['D4-3'],
  },
  {
    id: 'special-channel',
    label: ['特殊渠道，归口处理', 'Special channel, single window'],
    raisedBy: { in: ['facts.channel', SPECIAL_CHANNELS] },
    roles: [...WINDOW],
    sources: ['D4-6'],
  },
  {
    id: 'shirked',
    label: ['违反首问负责，推诿', 'First responsibility shirked'],
    raisedBy: null,
    roles: [...DISCIPLINE],
    sources: ['D4-4'],
  },
  {
    id: 'bad-effect',
    label: ['处理不当或不及时，造成不良影响', 'Improper or late handling with bad effect'],
    raisedBy: null,
    roles: [...DISCIPLINE],
    sources: ['D4-5'],
  },
];

export const SHIRKED: Condition = { eq: ['flags.shirked', true] };
export const BAD_EFFECT: Condition = { eq: ['flags.bad-effect', true] };
export const AT_FAULT: Condition = { any: [SHIRKED, BAD_EFFECT] };
