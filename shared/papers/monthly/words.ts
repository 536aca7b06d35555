import type { Share } from '../../statistics/monthly/case-record';
import { type Count, percentOf } from '../../statistics/monthly/month-figures';
import { COMPLAINT_TREE, complaintTypeWords } from '../../policies/dealer-4s/complaint-types';
import { codeWords } from '../../wording/codes';
import { monthlyReportWording, sourceWording } from '../../wording/monthly-report';
import { workCodeWords } from '../../wording/work';
import { fill } from '../../wording/wording';
import { SOURCES } from '../../statistics/monthly/sources';

const say = monthlyReportWording;

/** Where there is nothing to count, nothing is invented. */
export const NOTHING = '—';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** `92.3%`; — where nothing was there to be counted. */
export function percentWords(share: Share): string {
  const percent = percentOf(share);
  return percent === null ? NOTHING : `${percent.toFixed(1)}%`;
}

/** `3.5` days. */
export const daysWords = (ms: number | null): string => (ms === null ? NOTHING : (ms / DAY).toFixed(1));

/** How long something was late: whole days, below two days hours. */
export function spanWords(ms: number): string {
  if (ms < HOUR) return say.underHour[0];
  if (ms < 2 * DAY) return fill(say.hoursOf[0], { count: Math.floor(ms / HOUR) });
  return fill(say.days[0], { count: Math.floor(ms / DAY) });
}

/** `+3`, `-2`, `0`. */
export const signed = (difference: number, digits = 0): string =>
  `${difference > 0 ? '+' : ''}${difference.toFixed(digits)}`.replace(/^-(0(?:\.0+)?)$/u, '$1');

const branches: ReadonlyMap<string, string> = new Map(
  COMPLAINT_TREE.map(({ code, words }) => [code, words[0]]),
);

export const typeWords = (key: string): string => (key === '' ? say.noType[0] : (branches.get(key) ?? key));
export const leafWords = (key: string): string =>
  key === '' ? say.noType[0] : complaintTypeWords(key, 'zh-CN');
export const gradeWords = (key: string): string => (key === '' ? say.noGrade[0] : key);
export const departmentWords = (key: string): string => (key === '' ? say.noDepartment[0] : key);
export const channelWords = (key: string): string =>
  key === '' ? say.noChannel[0] : codeWords(key, 'zh-CN');
export const outcomeWords = (key: string): string => workCodeWords(key, 'zh-CN');
export const sourceWords = (key: string): string => {
  const known = SOURCES.find((source) => source === key);
  return known === undefined ? key : sourceWording[known][0];
};

/** How often a key was counted in another month. */
export const countOf = (counts: readonly Count[], key: string): number =>
  counts.find((one) => one.key === key)?.count ?? 0;
