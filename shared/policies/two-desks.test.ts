import { describe, expect, test } from 'vitest';
import { DEALER_4S } from './dealer-4s/policy';
import { settle } from './engine/arbitrate';
import { personOf } from './testing/people';
import { Story } from './testing/story';
import { walk } from './testing/walk';

const LOG = { contactReached: 'reached', contactHow: 'phone' };
const plain = () => walk(new Story(), 'accept');

describe('two desks at once', () => {
  test('that move a case to different stages are a conflict, kept and shown until it is settled', () => {
    const story = walk(new Story(), 'report-to-gm');
    story.kase(1);
    story.do('instruct-approve', 'general-manager', { instruction: '同意' }, 0).wait(0.1);
    story.do('instruct-return', 'general-manager', { instruction: '再核实' }, 1).sync();
    const { process, work } = story.kase();
    expect(process.stageConflict?.map(({ stage }) => stage)).toEqual(['execution', 'review']);
    expect(process.stage).toBe('review');
    expect(work.instructions).toHaveLength(2);
    expect(work.conflicts.map(({ field }) => field)).toEqual(['instructionVerdict', 'instruction']);
    expect(story.try('review-agree', 'management-dept', { faultOpinion: '警告' })).toMatchObject({
      refusal: { code: 'stage-conflict' },
    });
    const person = personOf('customer-service-director');
    const choice = { field: 'stage', value: 'execution', reason: '以书面批示为准' } as const;
    const settled = settle(story.kase(), DEALER_4S, person, choice);
    if (settled.ok)
      for (const draft of settled.drafts) story.write(draft, person, 'customer-service-director');
    expect(story.kase().process).toMatchObject({ stage: 'execution', stageConflict: null });
    story.do('carry-out', 'department-manager', { executedHow: '已返修' });
  });

  test('that take the same step agree on the stage, and their different words are a conflict', () => {
    const story = walk(new Story(), 'propose-plan');
    story.kase(1);
    story.do('review-agree', 'management-dept', { faultOpinion: '警告' }, 0);
    story.do('review-agree', 'management-dept', { faultOpinion: '扣款' }, 1).sync();
    const { process, work } = story.kase();
    expect(process).toMatchObject({ stage: 'report', stageConflict: null });
    expect(process.acts.filter(({ kind }) => kind === 'reviewed')).toHaveLength(2);
    expect(work.conflicts.map(({ field }) => field)).toEqual(['faultOpinion']);
  });

  test('that each log a call are no conflict: both calls count', () => {
    const story = plain();
    story.kase(1);
    story.do('log-contact', 'front-desk', { ...LOG, contactWords: '甲' }, 0);
    story.do('log-contact', 'visit-clerk', { ...LOG, contactWords: '乙' }, 1).sync();
    expect(story.kase().work.conflicts).toEqual([]);
    expect(story.kase().work.contacts).toHaveLength(2);
  });

  test('one closing, one still at work: the case is not closed, and cannot be settled closed round the gate', () => {
    const story = walk(new Story(), 'record-signatures');
    story.kase(1);
    story.do('close', 'visit-clerk', {}, 0);
    story.do('check-fault', 'visit-clerk', { sheetFault: '缺签字' }, 1).sync();
    expect(story.kase().process).toMatchObject({ isClosed: false });
    const settled = settle(story.kase(), DEALER_4S, personOf('general-manager'), {
      field: 'stage',
      value: 'closed',
      reason: '结案',
    });
    expect(settled).toMatchObject({ refusal: { code: 'gate-unmet' } });
  });

  test('one taking a step back on which the other has built: the step stands', () => {
    const story = plain();
    story.do('take-over', 'customer-manager').kase(1);
    story.do('confirm-grade', 'customer-service-director', {}, 1);
    expect(story.undoLast('customer-manager', '点错了', 0).ok).toBe(true);
    story.sync();
    const kase = story.kase();
    expect(kase.process.stage).toBe('judgement');
    expect(kase.process.undone).toEqual([]);
    expect(kase.setAside).toHaveLength(1);
  });

  test('both reopening a case start one new round, not two', () => {
    const story = walk(new Story(), 'close');
    story.kase(1);
    story.do('reopen', 'customer-manager', { reopenedBecause: '再次来电' }, 0);
    story.do('reopen', 'general-manager', { reopenedBecause: '客户来信' }, 1).sync();
    expect(story.kase().process).toMatchObject({ round: 2, stage: 'reopened', stageConflict: null });
  });
});
