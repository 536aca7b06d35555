import { describe, expect, it } from 'vitest';
import { parkedStory } from '../../../tests/support/worked-case';
import { DEALER_4S } from '../../policies/dealer-4s/policy';
import { parkingsOf, recallOf } from '../../policies/engine/outstanding';
import type { Story } from '../../policies/testing/story';
import { outstandingRow } from './outstanding-row';

function rowOf(story: Story, today: string, ageDays = 3) {
  const kase = story.kase();
  const [parking] = parkingsOf(kase);
  if (parking === undefined) throw new Error('never parked');
  const { plate = null, customerName = null } = kase.facts;
  const recall = recallOf(parking, DEALER_4S, today);
  return outstandingRow({ number: kase.number, plate, customerName }, parking, { ageDays, recall });
}

describe('a line of the 未了事宜台帐 (D5-5 B3, B4)', () => {
  it('says what waits, since when, by whom, until when, and what the customer said last', () => {
    // Parked on Saturday 21 November, reminded in vain on the 22nd, reached on the 23rd.
    expect(rowOf(parkedStory(), '2026-11-24')).toEqual({
      number: parkedStory().kase().number,
      parkedOn: '2026-11-21',
      plate: '沪A8K219',
      customer: '陈立恒',
      matter: '变速箱阀体原厂缺货，预计到货后通知客户进厂',
      reason: '配件延时',
      owner: '沈怀远',
      promised: '2026-12-10',
      ageDays: 3,
      reminder: { on: '2026-11-23', said: '已联系上：客户知道配件未到，愿意等' },
      state: '本月列入',
    });
  });

  it.each([
    ['2026-12-02', '待提醒'],
    ['2026-12-04', '待提醒'],
    ['2026-12-05', '超期未提醒'],
  ])('counts the reminder by the 4th of the next month: on %s it is %s', (today, state) => {
    expect(rowOf(parkedStory(), today).state).toBe(state);
  });

  it('says that the customer was reminded this month, with the date promised then', () => {
    const story = parkedStory().wait(24 * 9);
    story.do('recall', 'customer-manager', {
      contactReached: 'reached',
      contactWords: '月底再来',
      outstandingDue: '2026-12-31',
    });
    expect(rowOf(story, '2026-12-03')).toMatchObject({
      state: '本月已提醒',
      promised: '2026-12-31',
      reminder: { on: '2026-12-02', said: '已联系上：月底再来' },
    });
  });

  it('says that a matter was taken up again', () => {
    const story = parkedStory()
      .wait(24 * 12)
      .do('resume', 'customer-manager');
    expect(rowOf(story, '2026-12-20').state).toBe('已恢复处理');
  });

  it('leaves to the pen what nobody has recorded', () => {
    const [parking] = parkingsOf(parkedStory().kase());
    if (parking === undefined) throw new Error('never parked');
    const bare = { ...parking, reason: null, due: null, owner: '', recalls: [] };
    const nobody = { number: null, plate: null, customerName: null };
    expect(outstandingRow(nobody, bare, { ageDays: 0, recall: null })).toMatchObject({
      ...{ number: '', plate: '', customer: '', reason: '', promised: '', owner: '', reminder: null },
    });
  });
});
