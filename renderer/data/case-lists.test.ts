import { describe, expect, it } from 'vitest';
import { Story } from '../../shared/policies/testing/story';
import { FEEDBACK, walk } from '../../shared/policies/testing/walk';
import { saveCase } from './case-writer';
import { listsOf } from './case-lists';
import { summarise } from './case-summary';
import { checkIn } from './projections';
import { planRegistration } from './registration';
import { openTestStore, sampleDesk, sampleRegistration } from './testing/test-store';

const lists = (story: Story) => listsOf(summarise(story.kase()).standing);
const PARKING = {
  outstandingReason: 'parts-delayed',
  outstandingWords: '等配件',
  outstandingOwner: '沈怀远',
  outstandingDue: '2026-12-20',
};

describe('the lists a case stands on', () => {
  it('keep a case in view until nothing is owed: closed, it is still to be archived', () => {
    expect(lists(new Story())).toEqual(['live']);
    const closed = walk(new Story(), 'close');
    expect(summarise(closed.kase()).open).toBe(false);
    expect(lists(closed)).toEqual(['live']);
    expect(lists(closed.do('archive', 'visit-clerk'))).toEqual([]);
  });

  it('have an outstanding matter until it is taken up again, then in the month it was', () => {
    const story = walk(new Story(), 'judge-founded').do('request-parking', 'customer-manager', PARKING);
    expect(lists(story)).toEqual(['live']);
    story.do('approve-parking', 'general-manager');
    expect(lists(story)).toEqual(['live', 'parked']);
    expect(lists(story.wait(24 * 20).do('resume', 'customer-manager'))).toEqual(['live', 'resumed:2026-12']);
  });

  it('have a return visit while it waits, and in the month it was made', () => {
    const story = walk(new Story(), 'judge-founded').do('mark-visit', 'customer-manager', {
      visitWanted: 'yes',
    });
    walk(story, 'check-pass', 'judge-founded').do('feed-back', 'customer-manager', FEEDBACK);
    expect(lists(story)).toEqual(['live', 'visit']);
    story.do('visit', 'visit-clerk', { visitOutcome: 'satisfied' });
    expect(lists(story)).toEqual(['live', 'visited:2026-11']);
  });

  it('keep a case of an unknown policy in view', () => {
    expect(listsOf(null)).toEqual(['live']);
  });
});

describe('rows made by an older program', () => {
  it('are made anew when the desk opens, once', async () => {
    const desk = await sampleDesk();
    const name = crypto.randomUUID();
    const { store: first } = await openTestStore(desk, name);
    const input = sampleRegistration();
    await saveCase(first, input.caseId, planRegistration(input));
    // What a program of before left behind: no lists, no mark.
    const row = await first.database.cases.get(input.caseId);
    if (row === undefined) throw new Error('no row');
    const older = { ...row };
    delete (older as { lists?: unknown }).lists;
    await first.database.cases.put(older);
    await first.database.meta.delete('projection');
    first.database.close();

    const { store } = await openTestStore(desk, name);
    expect((await store.database.cases.where('lists').equals('live').primaryKeys()).length).toBe(1);
    expect((await checkIn(store)).wrong).toEqual([]);
  });
});
