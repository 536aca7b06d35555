import { describe, expect, it } from 'vitest';
import { Story } from '../../shared/policies/testing/story';
import { walk } from '../../shared/policies/testing/walk';
import { newId } from '../lib/ids';
import { projectCase } from './case-projection';
import { readOutstanding } from './outstanding';
import { openTestStore, sampleDesk } from './testing/test-store';

const DAY = 24;
const PARKING = {
  outstandingReason: 'parts-delayed',
  outstandingWords: '等配件',
  outstandingOwner: '沈怀远',
  outstandingDue: '2026-12-20',
};
/** Parked some days after 2026-11-21, and taken up again some days after that. */
function parked(after: number, resumedAfter?: number): Story {
  const story = walk(new Story(), 'judge-founded').wait(after * DAY);
  story.do('request-parking', 'customer-manager', PARKING).do('approve-parking', 'general-manager');
  return resumedAfter === undefined ? story : story.wait(resumedAfter * DAY).do('resume', 'customer-manager');
}

async function linesIn(month: string, today: string, stories: readonly Story[]) {
  const { store } = await openTestStore(await sampleDesk());
  for (const story of stories)
    await store.database.cases.put(projectCase({ ...story.kase(), caseId: newId() }, 'a'.repeat(64)).row);
  const lines = await readOutstanding(store, month, today);
  return lines.map(({ parking, ageDays, recall }) => [
    parking.parkedAt.slice(0, 10),
    parking.resumedAt?.slice(0, 10) ?? null,
    ageDays,
    recall?.state ?? null,
  ]);
}

describe('D5-5 B3: the ledger of outstanding matters', () => {
  // Parked on 21 November, on 2 December, and from 24 November to 5 December.
  const stories = () => [parked(11), parked(0), parked(3, 11)];

  it('has of this month what stands open today and what was taken up again, oldest first', async () => {
    expect(await linesIn('2026-12', '2026-12-06', stories())).toEqual([
      ['2026-11-21', null, 15, 'overdue'],
      ['2026-11-24', '2026-12-05', 11, null],
      ['2026-12-02', null, 4, null],
    ]);
  });

  it('has of an earlier month what was outstanding in it, as its last day had it', async () => {
    expect(await linesIn('2026-11', '2027-01-10', stories())).toEqual([
      ['2026-11-21', null, 9, null],
      ['2026-11-24', '2026-12-05', 6, null],
    ]);
  });

  it('has nothing of a month before the first, nor of what had ended before the month', async () => {
    expect(await linesIn('2026-10', '2026-12-06', stories())).toEqual([]);
    expect(await linesIn('2027-01', '2027-01-02', [parked(3, 11)])).toEqual([]);
  });
});
