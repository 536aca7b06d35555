import type { Heard } from '../../shared/statistics/monthly/repeats';
import { toSummary } from './cases';
import type { LocalStore } from './local-store';
import type { Reading } from './long-reading';
import type { CaseRow } from './rows';

/** Rows read in one transaction. */
const PAGE = 400;
const DAY = 86_400_000;
/** A desk whose clock was behind registers before it receives; more than this is no clock. */
const SLACK = 7 * DAY;

/** One complaint as lists know it, with the instant it was received. */
export type HeardCase = Heard & { readonly receivedMs: number };

/** A sort key begins with the hybrid clock: twelve hex digits of milliseconds. */
const keyOf = (ms: number) => Math.max(0, Math.floor(ms)).toString(16).padStart(12, '0');
const msOf = (sortKey: string) => Number.parseInt(sortKey.slice(0, 12), 16);

function heardOf(row: CaseRow): HeardCase {
  const { caseId, receivedAt, openedAt, complaintType } = toSummary(row);
  // Rows of an older program have no receipt until they are made anew.
  const at = (receivedAt as string | null | undefined) ?? openedAt ?? '';
  return {
    caseId,
    receivedOn: at.slice(0, 10),
    receivedMs: Date.parse(at),
    type: complaintType ?? '',
    keys: row.keys,
  };
}

/**
 * Complaints received between two days, both included, in the order they were received. A complaint may
 * be entered long after it was received, so everything registered since is looked at: a page of rows at
 * a time, by key, never the logs.
 */
export async function readHeard(
  { database, now }: LocalStore,
  { from, to }: { readonly from: string; readonly to: string },
  { signal, onProgress }: Reading,
): Promise<readonly HeardCase[]> {
  const begin = Date.parse(`${from}T00:00:00Z`) - SLACK;
  const end = Math.max(begin + DAY, now().ms);
  const heard: HeardCase[] = [];
  let last = keyOf(begin);
  for (;;) {
    signal.throwIfAborted();
    const rows = await database.cases.where('sortKey').above(last).limit(PAGE).toArray();
    const newest = rows.at(-1);
    if (newest === undefined) break;
    last = newest.sortKey;
    heard.push(...rows.map(heardOf).filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to));
    onProgress(Math.min(1, (msOf(last) - begin) / (end - begin)));
  }
  onProgress(1);
  return heard.sort((a, b) => a.receivedMs - b.receivedMs || (a.caseId < b.caseId ? -1 : 1));
}

/** The month of the first complaint of this desk, `YYYY-MM`; null before there is one. */
export async function firstMonth({ database }: LocalStore): Promise<string | null> {
  const row = await database.cases.orderBy('sortKey').first();
  return row === undefined ? null : heardOf(row).receivedOn.slice(0, 7);
}

/** A part of a longer reading: what it reports is moved between two fractions of the whole. */
export function partOf({ signal, onProgress }: Reading, from: number, to: number): Reading {
  return {
    signal,
    onProgress: (fraction) => {
      onProgress(from + (to - from) * fraction);
    },
  };
}
