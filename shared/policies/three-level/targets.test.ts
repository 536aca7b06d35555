import { expect, test } from 'vitest';
import { THREE_LEVEL } from './policy';

type Row = readonly [rule: string, measure: string, bound: string, value: number, unit: string, term: string];

/** The figures of the source, one by one. */
const FIGURES: readonly Row[] = [
  ['S1-1: response time is cut by 40 %', 'response-time-cut', 'at-least', 40, 'percent', 'short'],
  ['S1-1: 90 % follow the process', 'flow-followed', 'at-least', 90, 'percent', 'short'],
  ['S1-1: escalations for lateness fall by 35 %', 'escalation-rate-cut', 'at-least', 35, 'percent', 'short'],
  ['S1-2: handling takes half the time', 'cycle-time-cut', 'at-least', 50, 'percent', 'mid'],
  ['S1-2: other departments answer within 24 h', 'department-answer-hours', 'at-most', 24, 'hours', 'mid'],
  ['S1-2: 95 % are finished', 'completion-rate', 'at-least', 95, 'percent', 'mid'],
  ['S1-2: 85 % are satisfied', 'satisfaction', 'at-least', 85, 'percent', 'mid'],
  ['S1-2: 60 % fewer are lost', 'churn-cut', 'at-least', 60, 'percent', 'mid'],
  ['S1-3: at most 8 % are handled late', 'late-rate', 'at-most', 8, 'percent', 'long'],
  ['S1-3: 90 % of key customers are won back', 'key-customer-recovery', 'at-least', 90, 'percent', 'long'],
  ['S1-3: among the first 20 % of the trade', 'industry-rank', 'at-most', 20, 'percent', 'long'],
  ['S1-5: 90 % are graded right', 'grading-accuracy', 'at-least', 90, 'percent', 'always'],
  ['S1-6: 95 % are answered in time', 'clock', 'at-least', 95, 'percent', 'always'],
  ['S1-7: every channel is answered', 'channel-coverage', 'at-least', 100, 'percent', 'always'],
  ['S1-7: the fast lane is 60 % quicker', 'efficiency-gain', 'at-least', 60, 'percent', 'always'],
  ['S1-7: 95 % have the right people', 'staff-match', 'at-least', 95, 'percent', 'always'],
  ['S1-8: the process covers every stage', 'flow-covered', 'at-least', 100, 'percent', 'always'],
  ['S1-9: 95 % of the nodes are kept', 'node-control', 'at-least', 95, 'percent', 'always'],
  ['S1-10: departments are 50 % quicker', 'efficiency-gain', 'at-least', 50, 'percent', 'always'],
  [
    'S1-11: 90 % of what the board says is right',
    'information-accuracy',
    'at-least',
    90,
    'percent',
    'always',
  ],
  ['S1-12: 95 % are told the result', 'feedback-rate', 'at-least', 95, 'percent', 'always'],
  ['S1-13: 90 % are asked', 'visit-rate', 'at-least', 90, 'percent', 'always'],
];

const ruleOf = (name: string) => name.split(':', 1)[0] ?? '';

test.each(FIGURES)('%s', (name, measure, bound, value, unit, term) => {
  expect(THREE_LEVEL.targets).toContainEqual(
    expect.objectContaining({ measure, bound, value, unit, term, sources: [ruleOf(name)] }),
  );
});

test('the policy promises nothing that the source does not', () => {
  expect(THREE_LEVEL.targets).toHaveLength(FIGURES.length);
});

test('S1-6: the rate of responses is that of the response clock', () => {
  const response = THREE_LEVEL.targets.find(({ measure }) => measure === 'clock');
  expect(response?.clock).toBe('response');
  expect(THREE_LEVEL.clocks.map(({ id }) => id)).toContain('response');
});
