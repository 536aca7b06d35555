import { describe, expect, test } from 'vitest';
import { EMPTY_WORK } from '../work/process';
import { isParty } from './party';

const ZHANG = { id: 'p-7', name: '张三' };

function named(targetPerson: string, name = '张三'): boolean {
  return isParty({ id: 'p-7', name }, { facts: { targetPerson }, work: EMPTY_WORK });
}

describe('the person complained of', () => {
  test.each([
    '张三',
    ' 张 三 ',
    '服务顾问张三',
    '张三经理',
    '张三（前台）',
    '李四、张三',
    '李四和张三',
    '机修 张三',
    '客服部/张三',
  ])('is found in “%s”', (text) => {
    expect(named(text)).toBe(true);
  });

  test.each(['', '李四', '张三丰', '张', '三', '机修车间'])('is not found in “%s”', (text) => {
    expect(named(text)).toBe(false);
  });

  test('is found whatever the width and case of the letters', () => {
    expect(named('ＺＨＡＮＧ San', 'Zhang San')).toBe(true);
    expect(named('Zhang San 经理', 'Zhang San')).toBe(true);
    expect(named('zhangsan', 'Zhang San')).toBe(true);
  });

  test('is nobody where no name is given, on either side', () => {
    expect(named('张三', '')).toBe(false);
    expect(named('张三', '  ')).toBe(false);
    expect(isParty(ZHANG, { facts: {}, work: EMPTY_WORK })).toBe(false);
  });

  test('is found by id, as party or as responsible, main or other', () => {
    for (const values of [
      { partyIds: ['p-1', 'p-7'] },
      { mainResponsibleId: 'p-7' },
      { secondaryResponsibleIds: ['p-7'] },
      { mainResponsible: '张三' },
      { secondaryResponsible: ['李四', '张三'] },
    ])
      expect(isParty(ZHANG, { facts: {}, work: { ...EMPTY_WORK, values } })).toBe(true);
    expect(isParty(ZHANG, { facts: {}, work: { ...EMPTY_WORK, values: { handlerId: 'p-7' } } })).toBe(false);
  });
});
