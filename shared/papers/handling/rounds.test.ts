import { describe, expect, it } from 'vitest';
import { archivedStory, HANDLED, proposedStory } from '../../../tests/support/worked-case';
import { Story } from '../../policies/testing/story';
import { personOf } from '../../policies/testing/people';
import { walk } from '../../policies/testing/walk';
import { roundsOf } from './rounds';
import { instructionText, instructions, isVisitAttempt, typedBy } from './written';

describe('the handlings a paper prints', () => {
  it('are one empty one for a blank form and for a case nobody has worked on', () => {
    for (const kase of [null, new Story().kase()]) {
      const [first, ...more] = roundsOf(kase);
      expect(more).toEqual([]);
      expect(first).toMatchObject({ nth: 1, isLast: true, acts: [], values: {} });
      expect(first.writer('cause')).toBeNull();
    }
  });

  it('keep apart what each of them wrote', () => {
    const [first, second] = roundsOf(archivedStory().kase());
    expect(first.values).toMatchObject({ planWords: HANDLED.plan, visitOutcome: 'dissatisfied' });
    expect(second?.values).toMatchObject({ planWords: HANDLED.secondPlan, visitOutcome: 'satisfied' });
    expect(first.values.summary).toBeUndefined();
    expect(second?.values.cause).toBeUndefined();
    expect(second?.writer('planWords')?.actor.name).toBe(personOf('customer-manager').name);
  });

  it('keep a case marked for its return visit in the second handling (D5-6)', () => {
    const [, second] = roundsOf(archivedStory().kase());
    expect(second?.values.visitWanted).toBe('yes');
  });

  it('say what a person settled where two desks wrote at once', () => {
    const story = walk(new Story(), 'judge-founded');
    story.kase(1);
    story.do('investigate', 'customer-manager', { cause: '甲说' }, 0);
    story.do('investigate', 'technical-director', { cause: '乙说' }, 1).sync();
    const settled = { field: 'cause', value: '甲说', reason: '核实' };
    story.write({ type: 'work-settled', data: settled }, personOf('customer-manager'), 'customer-manager');
    expect(roundsOf(story.kase())[0].values.cause).toBe('甲说');
  });
});

describe('what stands beside a signature', () => {
  it('names each writer once, with role and latest time', () => {
    const { acts } = roundsOf(proposedStory().kase())[0];
    expect(typedBy()).toBe('');
    expect(typedBy(null, undefined)).toBe('');
    const manager = acts.filter(({ actor }) => actor.role === 'customer-manager');
    expect(manager.length).toBeGreaterThan(4);
    expect(typedBy(...manager)).toBe('录入：沈怀远（客户经理）2026-11-21 14:24');
  });

  it('says that a time is doubtful where the clock of the desk was', () => {
    const [act] = roundsOf(proposedStory().kase())[0].acts;
    if (act === undefined) throw new Error('no act');
    expect(typedBy({ ...act, clockSuspect: true })).toContain('（时间存疑）');
  });

  it('cuts a name that would take the room of the signature', () => {
    const [act] = roundsOf(proposedStory().kase())[0].acts;
    if (act === undefined) throw new Error('no act');
    expect(typedBy({ ...act, actor: { ...act.actor, name: '长'.repeat(90) } })).toContain(
      `${'长'.repeat(12)}…`,
    );
  });
});

describe('instructions', () => {
  it('stand alone with their verdict, or each with time and person when one came back', () => {
    const [first, second] = roundsOf(archivedStory().kase());
    expect(instructionText(instructions(first)).split('\n')).toHaveLength(2);
    expect(second === undefined ? '' : instructionText(instructions(second))).toBe(
      `批准：${HANDLED.secondApproved}`,
    );
  });
});

describe('attempts to pay a return visit', () => {
  it('are the calls after the customer was informed, not those before', () => {
    const [first] = roundsOf(archivedStory().kase());
    const calls = first.acts.filter(({ kind }) => kind === 'contact-logged');
    expect(calls.map((act) => isVisitAttempt(act, first))).toEqual([false, false, true]);
  });
});
