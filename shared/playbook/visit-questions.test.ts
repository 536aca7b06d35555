import { expect, test } from 'vitest';
import { VISIT_QUESTIONS } from './visit-questions';

test('D19-1: each of the thirteen key moments has a question of a return visit, in the order of the source', () => {
  expect(VISIT_QUESTIONS.map(({ label }) => label[0])).toEqual([
    '欢迎',
    '咨询与解答',
    '产品介绍',
    '试驾',
    '报价',
    '价格谈判',
    '促进成交',
    '交车时刻',
    '送别',
    '潜在客户',
    '客户关怀',
    '异议处理',
    '流失挽回',
  ]);
  for (const { question } of VISIT_QUESTIONS) expect(question[0]).toMatch(/？|。$/u);
});
