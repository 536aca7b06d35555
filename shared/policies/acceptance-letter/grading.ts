import type { Condition } from '../condition';
import type { Policy } from '../policy';

/** D11 grades nothing; two grades of ours, so that what cannot wait stands on top of the list. */
export const GRADES: Policy['grades'] = [
  { id: 'letter-priority', label: ['优先办理', 'Priority'] },
  { id: 'letter-ordinary', label: ['一般办理', 'Ordinary'] },
];

const ticked = (field: string): Condition => ({ eq: [`facts.${field}`, true] });

const ROWS: readonly (readonly [id: string, zh: string, en: string, when: Condition])[] = [
  ['injury', '有人受伤', 'Someone was hurt', ticked('injured')],
  [
    'safety-words',
    '内容提到安全险情',
    'The account mentions a danger',
    { eq: ['derived.safety-words', true] },
  ],
  ['group-matter', '群体性投诉', 'Group complaint', ticked('groupMatter')],
  ['media-threat', '可能曝光媒体', 'May go to the media', ticked('mediaThreat')],
  ['lawsuit-threat', '可能起诉', 'May go to court', ticked('lawsuitThreat')],
  [
    'escalated-channel',
    '来自升级渠道',
    'Came through an escalated channel',
    { eq: ['derived.escalated-channel', true] },
  ],
];

export const GRADING: Policy['grading'] = {
  triggers: ROWS.map(([id, zh, en, when]) => ({
    id,
    label: [zh, en],
    grade: 'letter-priority',
    when,
    sources: ['own'],
  })),
  otherwise: 'letter-ordinary',
};
