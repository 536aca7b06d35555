import { describe, expect, it } from 'vitest';
import { parkedStory, proposedStory } from '../../../tests/support/worked-case';
import { DEALER_4S } from '../../policies/dealer-4s/policy';
import { outstandingRows } from './outstanding-rows';

const rows = (story: ReturnType<typeof parkedStory>, month: string, today: string) =>
  outstandingRows([story.kase()], DEALER_4S, { month, today });

describe('the lines of a 未了事宜台帐 (D5-5 B3, B4)', () => {
  it('say what waits, since when, by whom, until when, and what the customer said last', () => {
    // Parked on Saturday 21 November, reminded in vain on the 22nd, reached on the 23rd.
    expect(rows(parkedStory(), '2026-11', '2026-11-24')).toEqual([
      {
        number: parkedStory().kase().number,
        parkedOn: '2026-11-21',
        plate: '沪A8K219',
        customer: '陈立恒',
        matter: '变速箱阀体原厂缺货，预计到货后通知客户进厂',
        reason: '配件延时',
        owner: '沈怀远',
        promised: '2026-12-10',
        ageDays: 3,
        reminder: { on: '2026-11-23', said: '微信，已联系上：客户知道配件未到，愿意等' },
        state: '本月列入',
      },
    ]);
  });

  it.each([
    ['2026-12-02', '待提醒'],
    ['2026-12-04', '待提醒'],
    ['2026-12-05', '超期未提醒'],
  ])('count the reminder by the 4th of the next month: on %s it is %s', (today, state) => {
    expect(rows(parkedStory(), '2026-12', today)[0]?.state).toBe(state);
  });

  it('say that the customer was reminded this month, with the date promised then', () => {
    const story = parkedStory().wait(24 * 9);
    story.do('recall', 'customer-manager', {
      contactReached: 'reached',
      contactWords: '月底再来',
      outstandingDue: '2026-12-31',
    });
    expect(rows(story, '2026-12', '2026-12-03')[0]).toMatchObject({
      state: '本月已提醒',
      promised: '2026-12-31',
      reminder: { on: '2026-12-02', said: '已联系上：月底再来' },
    });
  });

  it('keep a matter in the months it was open in, and in no other', () => {
    const story = parkedStory()
      .wait(24 * 12)
      .do('resume', 'customer-manager');
    const state = (month: string) => rows(story, month, '2027-01-15').map((row) => row.state);
    expect(state('2026-10')).toEqual([]);
    expect(state('2026-11')).toEqual(['已恢复处理']);
    expect(state('2026-12')).toEqual(['已恢复处理']);
    expect(state('2027-01')).toEqual([]);
    expect(rows(story, '2026-12', '2027-01-15')[0]?.ageDays).toBe(14);
  });

  it('have nothing of a case that was never parked', () => {
    expect(
      outstandingRows([proposedStory().kase()], DEALER_4S, { month: '2026-11', today: '2026-11-30' }),
    ).toEqual([]);
  });
});
