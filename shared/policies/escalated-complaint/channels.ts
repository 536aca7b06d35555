import type { Channel } from '../../domain/facts/code-lists';
import type { Policy } from '../policy';

type FormerName = Policy['formerNames'][number];

type Row = readonly [channel: Channel, id: string, words: readonly [string, string], ...former: string[]];

/**
 * D4-3: thirteen channels of a telecom company of 2016 under the names a car dealer knows now (C-17).
 * Two of them are one today where the offices were merged; the old names stay as tooltips.
 */
const ROWS: readonly Row[] = [
  [
    'industry-ministry',
    'from-ministry',
    ['工信部门转办', 'From the industry ministry'],
    '工信部',
    '通管局',
    '市经信委',
  ],
  [
    'manufacturer',
    'from-maker',
    ['厂家热线或传真转办', 'From the maker’s hotline or fax'],
    '集团公司热线和传真',
  ],
  [
    'consumer-association',
    'from-association',
    ['消费者协会转办', 'From a consumer association'],
    '省消协',
    '市消协',
  ],
  ['market-regulator', 'from-regulator', ['市场监管部门转办', 'From the market regulator'], '省工商'],
  ['hotline-12315', 'from-12315', ['12315 平台转办', 'From the 12315 platform'], '12315', '315电子网站'],
  ['press', 'from-press', ['媒体反映', 'From the press'], '中消报'],
  ['management', 'from-leaders', ['公司领导转办', 'Passed on by management'], '公司领导转办'],
  ['letter', 'by-letter', ['客户来函', 'By letter'], '客户来访来函'],
  ['supervision-line', 'by-supervision-line', ['监督电话受理', 'By the supervision line'], '监督电话'],
];

/** The thirteen, each as the source writes it. */
export const FORMER_CHANNELS: readonly FormerName[] = ROWS.flatMap(([, , word, ...former]) =>
  former.map((formerly) => ({ word, formerly, source: 'D4-3' })),
);

/** One reason a channel that counts as escalated from the start. */
export const CHANNEL_TRIGGERS: Policy['grading']['triggers'] = ROWS.map(([channel, id, label]) => ({
  id,
  label,
  grade: 'channel-escalated',
  when: { eq: ['facts.channel', channel] },
  sources: ['D4-3', 'C-17'],
}));

/** 特殊渠道 of D4-6: letters, internet, media, consumer association, 12315. */
export const SPECIAL_CHANNELS: readonly Channel[] = [
  'letter',
  'website',
  'social-media',
  'press',
  'consumer-association',
  'hotline-12315',
];
