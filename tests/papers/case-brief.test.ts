import { describe, expect, it } from 'vitest';
import type { Case } from '../../shared/domain/case/case';
import { qrContent } from '../../shared/papers/qr-content';
import { clockLinesOf } from '../support/clock-lines';
import { overfullCase } from '../support/overfull-case';
import { sampleCase, sampleFacts } from '../support/sample-case';
import {
  archivedStory,
  HANDLED,
  overfullStory,
  parkedStory,
  proposedStory,
  twiceHandled,
  unfoundedStory,
} from '../support/worked-case';
import { makeTestPaper } from './make-paper';
import { checkStructure, pageTexts, pdfInfo, readCode, squeezed } from './pdf-tools';

const textOf = (bytes: Uint8Array) => squeezed(pageTexts(bytes).join(''));
const POINTER = '（详见记录表）';

/** On the general manager's desk, two hours after it came there. */
const waiting = () =>
  proposedStory({ ...sampleFacts, mediaThreat: true })
    .wait(1)
    .do('review-agree', 'management-dept', { faultOpinion: HANDLED.fault })
    .do('report-to-gm', 'management-dept')
    .wait(2);

describe('the brief', () => {
  it('says who, which car, what and what for, where it stands, and what is asked', async () => {
    const story = waiting();
    const { bytes, pages } = await makeTestPaper('case-brief', story.kase(), clockLinesOf(story));
    expect(pages).toBe(1);
    expect(checkStructure(bytes)).toContain('No syntax or stream encoding errors found');
    expect(readCode(bytes, 1)).toBe(qrContent('case-brief', story.kase(), 1));
    const text = textOf(bytes);
    const { customerName, phone, plate, incidentTime, incidentOutcome } = sampleFacts;
    for (const fact of [customerName, phone, plate, incidentTime, incidentOutcome])
      expect(text).toContain(squeezed(fact ?? ''));
    for (const words of [HANDLED.foundedReason, HANDLED.cause, HANDLED.basis, HANDLED.plan, HANDLED.fault])
      expect(text).toContain(squeezed(words));
    expect(text).toContain('二级·重要；标记：媒体（据登记）；第二层');
    expect(text).toContain('环节：总经理批示（自2026-11-2115:24）');
    expect(text).toContain('请总经理决定：☐同意执行☐退回管理部复核☐不同意，重拟方案');
    expect(text).toContain('总经理签字：日期：年月日');
    expect(text).toContain('11-2109:00林小禾登记');
    expect(text).toContain('11-2115:24白璐报主管总经理');
  });

  it('says how each clock stands, by dates that hold when it is read tomorrow', async () => {
    // 24 hours of D5-4 from acceptance at 9:12; two calls at 10:24 and 12:24, now 14:24.
    const story = proposedStory().wait(1);
    const text = textOf((await makeTestPaper('case-brief', story.kase(), clockLinesOf(story))).bytes);
    expect(text).toContain('管理部复核：计时中，11-2118:24到期，还有3小时');
    const late = story.wait(5);
    const after = textOf((await makeTestPaper('case-brief', late.kase(), clockLinesOf(late))).bytes);
    expect(after).toContain('管理部复核：已超时2小时（11-2118:24到期）');
    expect(after).toContain('按时完成');
    expect(after).not.toContain('今天');
    const parked = parkedStory();
    const paused = textOf((await makeTestPaper('case-brief', parked.kase(), clockLinesOf(parked))).bytes);
    expect(paused).toMatch(/责任认定、处理意见并转管理部：暂停，还剩/u);
  });

  it('asks nothing of the general manager while somebody else has it', async () => {
    const { bytes } = await makeTestPaper('case-brief', proposedStory().kase());
    expect(textOf(bytes)).toContain('现由管理部办理：同意，出具过失处理意见。目前无须批示');
    const closed = await makeTestPaper('case-brief', archivedStory().kase());
    expect(textOf(closed.bytes)).toContain('案件已办结，没有待办');
  });

  it('mixes nothing of the first plan into a second handling', async () => {
    const text = textOf((await makeTestPaper('case-brief', twiceHandled().kase())).bytes);
    expect(text).toContain('第2次处理');
    expect(text).toContain(squeezed(HANDLED.secondPlan));
    expect(text).not.toContain(squeezed(HANDLED.plan));
    expect(text).not.toContain('1,680.32');
  });

  const full: readonly (readonly [string, Case | null])[] = [
    ['blank', null],
    ['registered', sampleCase()],
    ['parked', parkedStory().kase()],
    ['unfounded', unfoundedStory().kase()],
    ['archived', archivedStory().kase()],
    ['longest facts', overfullCase()],
    ['everything too long', overfullStory(5000, overfullCase().facts).kase()],
  ];
  it.each(full)('is one page of A4: %s', async (_name, kase) => {
    const { bytes, pages, missing } = await makeTestPaper('case-brief', kase);
    expect(pages).toBe(1);
    expect(Number(pdfInfo(bytes).get('Pages'))).toBe(1);
    expect(missing).toEqual([]);
  });

  it('is one page with everything too long, every flag, six clocks and remarks about the print', async () => {
    const story = overfullStory(5000, {
      ...overfullCase().facts,
      description: `😡${'事'.repeat(3000)}`,
      injured: true,
      mediaThreat: true,
      lawsuitThreat: true,
      groupMatter: true,
      immobilised: true,
      keyCustomer: true,
    });
    const actor = { personId: 'p', name: '周晓岚', role: 'front-desk' };
    const side = { eventId: 'e', value: '', at: '2026-11-21T09:41:00+08:00', actor };
    const sides = [side, side];
    const kase: Case = {
      ...story.kase(),
      conflicts: [
        { field: 'mileageKm', sides },
        { field: 'phone', sides },
      ],
    };
    const clocks = Array.from({ length: 9 }, (_, i) => ({
      label: `时限${String(i)}${'长'.repeat(60)}`,
      words: '已超时 3 小时（11-21 10:00 到期）',
      isOver: false,
    }));
    const { bytes, pages, missing } = await makeTestPaper('case-brief', kase, clocks);
    expect(pages).toBe(1);
    expect(missing).toEqual(['U+1F621']);
    const text = textOf(bytes);
    expect(text).toContain('两处登记不一致，待核定：行驶里程（公里）、联系电话');
    expect(text).toContain('总经理签字：');
    expect(text).toMatch(/其间\d+条从略，详见记录表/u);
  });

  it('never shortens silently: what is cut says where the rest is', async () => {
    const kase = overfullStory(5000, overfullCase().facts).kase();
    const text = textOf((await makeTestPaper('case-brief', kase)).bytes);
    // One for each cell and paragraph that holds more than it shows: name, phone, plate, model, target, channel, incident, story, demand, three blocks.
    expect(text.split(POINTER).length - 1).toBeGreaterThanOrEqual(11);
    const short = textOf((await makeTestPaper('case-brief', sampleCase())).bytes);
    expect(short).not.toContain(POINTER);
  });
});
