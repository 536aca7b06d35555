import type { Band } from './calendar';
import { DAY, timeOfDay } from './local-day';
import type { Pair } from '../wording/wording';

/** Why a day differs from its weekday, or why nothing of it counts. */
export type DayReason = {
  readonly reason: 'weekly-rest' | 'holiday' | 'make-up-day' | 'own-open-day' | 'own-closed-day';
  /** The festival or the store's own words for the day. */
  readonly name?: Pair;
};

/** A day's bands in milliseconds from its midnight; many days of a year share one pattern. */
export type DayPattern = {
  readonly key: string;
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  /** Working milliseconds of the whole day. */
  readonly total: number;
  readonly why: DayReason;
};

export function dayPattern(bands: readonly Band[], why: DayReason): DayPattern {
  const inMs = bands.map(({ from, to }) => ({ from: timeOfDay(from) ?? 0, to: timeOfDay(to) ?? 0 }));
  const total = inMs.reduce((sum, { from, to }) => sum + to - from, 0);
  return { key: JSON.stringify([bands, why]), bands: inMs, total, why };
}

/** Working time from midnight to `time`, both in milliseconds of the day. */
export function workUntil({ bands }: DayPattern, time: number): number {
  let work = 0;
  for (const { from, to } of bands) {
    if (time <= from) break;
    work += Math.min(time, to) - from;
  }
  return work;
}

/** The earliest time of day by which `work` milliseconds (above 0, at most the day's total) are done. */
export function timeOfWork({ bands }: DayPattern, work: number): number {
  let left = work;
  for (const { from, to } of bands) {
    if (left <= to - from) return from + left;
    left -= to - from;
  }
  return DAY;
}

/** When business ends that day; 24:00 where the store is closed (Civil Code art. 203 para. 2). */
export function closingTime({ bands }: DayPattern): number {
  return bands.at(-1)?.to ?? DAY;
}

/** When business begins that day; midnight where the store is closed. */
export function openingTime({ bands }: DayPattern): number {
  return bands[0]?.from ?? 0;
}
