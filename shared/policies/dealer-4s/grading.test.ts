import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../domain/facts/code-lists';
import type { Facts } from '../../domain/facts/facts';
import { proposeGrade as propose } from '../grading/propose-grade';
import { GRADE_REASONS, type Grade, type GradeReason } from './grade-codes';
import { DEALER_4S } from './policy';

const proposeGrade = (facts: Facts, sameProblemTimes = 1) =>
  propose(DEALER_4S, facts, { sameProblemTimes, groups: [] });

const PLAIN: Facts = { channel: 'phone', complaintType: 'attitude.reception', description: '接待人员不耐烦' };

describe('the proposed grade', () => {
  test('is 三级 for dissatisfaction with the service attitude, the example of S1-6', () => {
    expect(proposeGrade(PLAIN)).toEqual({ grade: 'routine', reasons: ['no-trigger'] });
    expect(proposeGrade({})).toEqual({ grade: 'routine', reasons: ['no-trigger'] });
  });

  test.each<[string, Facts, Grade, GradeReason]>([
    ['S1-5 personal safety', { injured: true }, 'urgent', 'injury'],
    [
      'S1-6 a product fault that endangers people',
      { complaintType: 'product.brakes' },
      'urgent',
      'safety-system',
    ],
    ['Order 43 art. 23', { complaintType: 'product.steering' }, 'urgent', 'safety-system'],
    ['what the customer says', { description: '高速上刹车失灵' }, 'urgent', 'safety-words'],
    ['a group', { groupMatter: true }, 'urgent', 'group-matter'],
    ['S1-6 economic loss', { demandAmountFen: 1 }, 'important', 'economic-loss'],
    ['D20-5 media', { mediaThreat: true }, 'important', 'media-threat'],
    ['D20-5 a lawsuit', { lawsuitThreat: true }, 'important', 'lawsuit-threat'],
    ['D4-3 12315', { channel: 'hotline-12315' }, 'important', 'escalated-channel'],
    ['D2-5 exchange', { demands: ['apology', 'exchange-car'] }, 'important', 'demand-exchange-or-return'],
    ['D2-5 return', { demands: ['return-goods'] }, 'important', 'demand-exchange-or-return'],
    ['D9-2 compensation', { demands: ['goodwill'] }, 'important', 'demand-compensation'],
    ['D20-5 immobilised', { immobilised: true }, 'important', 'immobilised'],
    ['Order 43 art. 24(1)', { sameFaultRepairs: 2 }, 'important', 'repeated-repair'],
    ['Order 43 art. 21', { workshopDays: 6 }, 'important', 'long-in-workshop'],
    ['D20-5 an important customer', { keyCustomer: true }, 'important', 'key-customer'],
  ])('answers %s', (_rule, facts, grade, reason) => {
    expect(proposeGrade({ ...PLAIN, ...facts })).toEqual({ grade, reasons: [reason] });
  });

  test.each<[string, Facts]>([
    ['one repair of the fault', { sameFaultRepairs: 1 }],
    ['five days in the workshop', { workshopDays: 5 }],
    ['a demand for an apology', { demands: ['apology', 'explanation', 'repair', 'discount', 'other'] }],
    ['an amount of nothing', { demandAmountFen: 0 }],
    ['boxes that were unticked', { injured: false, mediaThreat: false, groupMatter: false }],
  ])('is not raised by %s', (_name, facts) => {
    expect(proposeGrade({ ...PLAIN, ...facts }).grade).toBe('routine');
  });

  test.each([
    '行驶中自燃',
    '发动机舱起火',
    '机舱冒烟',
    '制动突然失效',
    '方向卡死',
    '气囊没弹开',
    '安全气囊误爆',
    '底盘漏油',
    '家人受伤',
  ])('hears the danger in “%s”', (description) => {
    expect(proposeGrade({ description }).reasons).toEqual(['safety-words']);
    expect(proposeGrade({ incidentCourse: description }).grade).toBe('urgent');
  });

  test.each(['没有起火', '未受伤', '刹车有异响', '刹车片太贵', '气囊灯亮', '更换安全带卡扣'])(
    'does not hear a danger in “%s”',
    (description) => {
      expect(proposeGrade({ description }).grade).toBe('routine');
    },
  );

  test('counts exactly the channels of D4-3 as escalated', () => {
    const raised = CHANNELS.filter((channel) => proposeGrade({ channel }).grade !== 'routine');
    expect(raised).toEqual([
      'manufacturer',
      'management',
      'press',
      'hotline-12315',
      'consumer-association',
      'market-regulator',
      'industry-ministry',
      'court-or-lawyer',
      'supervision-line',
    ]);
  });

  test('names everything that calls for it, gravest first', () => {
    expect(
      proposeGrade({ injured: true, mediaThreat: true, demands: ['return-car', 'compensation'] }),
    ).toEqual({
      grade: 'urgent',
      reasons: ['injury', 'media-threat', 'demand-exchange-or-return', 'demand-compensation'],
    });
  });

  test('is never lowered by learning more', () => {
    const flags = fc.record(
      {
        injured: fc.boolean(),
        mediaThreat: fc.boolean(),
        lawsuitThreat: fc.boolean(),
        groupMatter: fc.boolean(),
        immobilised: fc.boolean(),
        keyCustomer: fc.boolean(),
        workshopDays: fc.nat({ max: 40 }),
        sameFaultRepairs: fc.nat({ max: 5 }),
        demandAmountFen: fc.nat(),
      },
      { requiredKeys: [] },
    );
    const order: readonly string[] = ['routine', 'important', 'urgent'];
    fc.assert(
      fc.property(flags, fc.constantFrom('injured', 'mediaThreat', 'keyCustomer'), (facts, more) => {
        const before = proposeGrade(facts);
        const after = proposeGrade({ ...facts, [more]: true });
        expect(order.indexOf(after.grade)).toBeGreaterThanOrEqual(order.indexOf(before.grade));
        for (const reason of after.reasons) expect(GRADE_REASONS).toContain(reason);
      }),
    );
  });
});
