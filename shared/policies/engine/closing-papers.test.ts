import { describe, expect, test } from 'vitest';
import { signedOnScreen } from '../../domain/case/testing/event-builder';
import { DEALER_4S } from '../dealer-4s/policy';
import type { Policy } from '../policy';
import { personOf } from '../testing/people';
import { Story } from '../testing/story';
import { walk } from '../testing/walk';
import { closingGate } from './closing-gate';
import { closingPapers } from './closing-papers';
import { explainReason } from './explain-reason';
import { nextOwed } from './next-owed';

const WANTED = DEALER_4S.papers.map(({ id }) => id);
const SCAN = { hash: 'a'.repeat(64), name: '扫描.png', mime: 'image/png', size: 1, thumbnail: null };

/** The page of a paper comes back, as the case stands. */
function comesBack(story: Story, ...papers: readonly string[]): Story {
  for (const paper of papers) {
    const { version, stateHash } = story.kase();
    const print = { paper, version, state: stateHash.slice(0, 10), page: 1 };
    story.write(
      { type: 'paper-signed', data: { ...print, scan: SCAN, how: 'scanned' } },
      personOf('front-desk'),
      'front-desk',
    );
  }
  return story;
}

const gateOf = (story: Story, policy: Policy = DEALER_4S) =>
  closingGate(story.kase(), policy).items.find(({ id }) => id === 'papers')?.state;

describe('the signed papers that closing asks for', () => {
  test('are those of the policy that have not come back', () => {
    const story = comesBack(walk(new Story(), 'feed-back'), 'record-form');
    expect(closingPapers(story.kase(), DEALER_4S)).toEqual({
      missing: WANTED.filter((id) => id !== 'record-form'),
      isSettled: false,
    });
    expect(gateOf(story)).toBe('open');
    const sentence = explainReason(
      { code: 'gate-unmet', items: ['papers'] },
      story.kase(),
      DEALER_4S,
      'zh-CN',
    );
    expect(sentence).toContain('单据已签字（未收回签字件：客户信息反馈处理单');
    expect(sentence).not.toContain('客户投诉记录表');
  });

  test('open the gate once all of them came back, without a word by hand', () => {
    const story = comesBack(walk(new Story(), 'feed-back'), ...WANTED);
    expect(gateOf(story)).toBe('met');
    expect(nextOwed(story.kase(), DEALER_4S).map(({ action }) => action.id)).not.toContain(
      'record-signatures',
    );
  });

  test('count a line that was signed on the pad', () => {
    const story = walk(new Story(), 'feed-back');
    story.write(signedOnScreen('客户', 1, story.kase().stateHash), personOf('front-desk'), 'front-desk');
    expect(closingPapers(story.kase(), DEALER_4S).missing).not.toContain('record-form');
  });

  test('do not when one was taken back as filed wrongly', () => {
    const story = comesBack(walk(new Story(), 'feed-back'), ...WANTED);
    const [paper = ''] = WANTED;
    const { version, stateHash } = story.kase();
    const print = { paper, version, state: stateHash.slice(0, 10), page: 1 };
    const data = { ...print, reason: '归错了' };
    story.write({ type: 'paper-unfiled', data }, personOf('front-desk'), 'front-desk');
    expect(closingPapers(story.kase(), DEALER_4S).missing).toEqual([paper]);
    expect(gateOf(story)).toBe('open');
  });

  test('S0-10: are asked for again in a second handling', () => {
    const signed = comesBack(walk(new Story(), 'feed-back'), ...WANTED);
    const story = walk(signed, 'close', 'feed-back');
    story.wait(1).do('reopen', 'customer-manager', { reopenedBecause: '客户再次反映' });
    expect(closingPapers(story.kase(), DEALER_4S).missing).toEqual(WANTED);
  });

  test('are settled by a mark by hand or a reason, with the words kept', () => {
    const marked = walk(new Story(), 'close').kase();
    expect(closingPapers(marked, DEALER_4S)).toMatchObject({ missing: WANTED, isSettled: true });
  });

  test('do not stop a policy without a condition on them: the reason is kept with the closing', () => {
    const free: Policy = { ...DEALER_4S, gate: DEALER_4S.gate.filter(({ id }) => id !== 'papers') };
    const story = walk(new Story({ policy: free }), 'summarise');
    expect(closingPapers(story.kase(), free).isSettled).toBe(false);
    story.do('close', 'visit-clerk', { papersWaivedBecause: '客户在外地，原件随后寄回' });
    expect(story.kase().process.isClosed).toBe(true);
    expect(story.kase().work.values.papersWaivedBecause).toBe('客户在外地，原件随后寄回');
  });
});
