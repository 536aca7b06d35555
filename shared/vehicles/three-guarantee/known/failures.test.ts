import { describe, expect, test } from 'vitest';
import { failuresNamed } from './failures';

describe('failures of art. 23 in the customer’s words', () => {
  test.each([
    ['方向盘突然卡死', ['steering-failure']],
    ['高速上转向系统失灵', ['steering-failure']],
    ['刹车失灵，差点追尾', ['brake-failure']],
    ['踩到底也刹不住', ['brake-failure']],
    ['车身 A 柱焊缝开裂', ['body-crack']],
    ['油箱下面渗漏', ['fuel-leak']],
    ['停车场里漏汽油', ['fuel-leak']],
    ['充电时动力电池包起火', ['battery-fire']],
    ['刹车失灵，没有人管', ['brake-failure']],
  ] as const)('R6: %s', (description, failures) => {
    expect(failuresNamed({ description })).toEqual(failures);
  });

  test.each([
    '没有刹车失灵',
    '刹车没有失灵，只是异响',
    '转向偏重',
    '发动机漏油',
    '车身没有开裂',
    '动力电池没有起火',
    '油箱没有漏',
    '车身划痕，保险杠开裂',
    '电池续航短，邻居家起火',
  ])('R6: %s names none', (description) => {
    expect(failuresNamed({ description })).toEqual([]);
  });

  test('R6: reads the course of events as well', () => {
    expect(failuresNamed({ incidentCourse: '制动失效' })).toEqual(['brake-failure']);
  });
});
