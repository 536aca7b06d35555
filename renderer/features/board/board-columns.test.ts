import { describe, expect, it } from 'vitest';
import { DEALER_4S } from '../../../shared/policies/dealer-4s/policy';
import { Story } from '../../../shared/policies/testing/story';
import { walk } from '../../../shared/policies/testing/walk';
import { summarise } from '../../data/case-summary';
import { readingsOf } from '../../data/agenda';
import type { StandingCase } from '../../data/case-list';
import { boardOf, departmentsOf, stepFrom } from './board-columns';

const NOON = Date.parse('2026-11-21T12:00:00+08:00');
const row = (story: Story, caseId: string) => ({ ...summarise(story.kase()), caseId }) as StandingCase;
const ROWS = [
  row(walk(new Story(), 'accept'), 'a'),
  row(new Story(), 'b'),
  row(new Story().wait(2.9), 'c'),
  row(walk(new Story(), 'determine'), 'd'),
];
const ALL = { department: null, mine: null };
const read = (one: StandingCase) => readingsOf(one, NOON)[0] ?? null;
const ids = (filter = ALL as Parameters<typeof boardOf>[2]) =>
  Object.fromEntries(
    boardOf(DEALER_4S, ROWS, filter, read)
      .filter(({ cards }) => cards.length > 0)
      .map(({ stage, cards }) => [stage.id, cards.map((card) => card.row.caseId)]),
  );

describe('the board', () => {
  it('has a column for each stage of handling, none for closed and archived cases', () => {
    const stages = boardOf(DEALER_4S, [], ALL, read).map(({ stage }) => stage.id);
    expect(stages).toContain('registration');
    expect(stages).toContain('outstanding');
    expect(stages).not.toContain('closed');
    expect(stages).not.toContain('archived');
  });

  it('stands each case in its stage, late ones on top', () => {
    expect(ids()).toEqual({ registration: ['b', 'c'], acceptance: ['a'], plan: ['d'] });
  });

  it('is narrowed by department and to what one owes', () => {
    expect(departmentsOf(ROWS)).toEqual(['', '机电车间']);
    expect(ids({ department: '机电车间', mine: null })).toEqual({ plan: ['d'] });
    expect(ids({ department: '', mine: new Set(['a']) })).toEqual({ acceptance: ['a'] });
  });

  it('is walked by arrows, over columns that are empty, and never off the edge', () => {
    const columns = boardOf(DEALER_4S, ROWS, ALL, read);
    const at = (id: string) => columns.findIndex(({ stage }) => stage.id === id);
    const start = { column: at('registration'), card: 1 };
    expect(stepFrom(columns, start, 'ArrowDown')).toEqual(start);
    const right = { column: at('acceptance'), card: 0 };
    expect(stepFrom(columns, start, 'ArrowRight')).toEqual(right);
    expect(stepFrom(columns, right, 'ArrowRight')).toEqual({ column: at('plan'), card: 0 });
    expect(stepFrom(columns, { column: at('plan'), card: 0 }, 'ArrowRight')).toEqual({
      column: at('plan'),
      card: 0,
    });
    expect(stepFrom(columns, start, 'x')).toBe(null);
  });
});
