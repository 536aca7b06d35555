import type { Case } from '../../shared/domain/case/case';
import type { Facts } from '../../shared/domain/facts/facts';
import { TEXT_LIMIT } from '../../shared/domain/facts/facts';
import { Story } from '../../shared/policies/testing/story';
import { longText } from './overfull-case';
import { sampleFacts } from './sample-case';

/** The words of a handling, one of a kind each, so that a lost one is named. */
export const HANDLED = {
  foundedReason: '两次维修记录与客户所述一致',
  cause: '阀体总成型号与本车软件版本不匹配',
  basis: '工单 RO-2611-0457 与配件出库单',
  personOpinion: '对主修技师通报批评',
  plan: '由技术总监复检并更换原厂阀体，免收工料费',
  objection: '配件部也应承担责任',
  negotiated: '机电车间主责，配件部次责，各扣当月绩效',
  report: '协商意见已附',
  returned: '补充客户交通费的处理办法',
  fault: '按过失处理办法第三条处理',
  approved: '同意，三日内完成并回复客户',
  executed: '已更换阀体，路试 40 公里正常',
  accountability: '主修技师扣当月绩效 5%',
  talk: '已与本人面谈，认识到位',
  notReached: '两次无人接听',
  reached: '客户要求书面说明原因',
  reaction: '希望延长质保写入工单',
  visit: '换挡仍偶有顿挫',
  secondPlan: '更换变速箱控制单元并升级软件',
  secondApproved: '同意，按重大投诉跟办',
  secondExecuted: '控制单元已更换，客户试驾认可',
  secondVisit: '问题解决，谢谢',
  summary: '出库前核对软件版本，列入月度培训',
} as const;

const GM = 'general-manager';
const MANAGER = 'customer-manager';
const MANAGEMENT = 'management-dept';
const CLERK = 'visit-clerk';

/** To the proposal of the first plan. */
export function proposedStory(
  facts: Facts = sampleFacts,
  words = HANDLED as Record<keyof typeof HANDLED, string>,
): Story {
  const story = new Story({ facts, grade: 'important' });
  story.wait(0.2).do('accept', CLERK).wait(0.2).do('take-over', MANAGER).do('confirm-grade', MANAGER);
  story.wait(1).do('log-contact', MANAGER, {
    contactReached: 'not-reached',
    contactHow: 'phone',
    contactWords: words.notReached,
  });
  story.wait(2).do('log-contact', MANAGER, {
    contactReached: 'reached',
    contactHow: 'wechat',
    contactWords: words.reached,
  });
  story.do('judge-founded', MANAGER, { foundedReason: words.foundedReason });
  story.wait(0.5).do('escalate-2', 'front-desk', { escalatedBecause: '同一故障第三次进厂' });
  story.wait(1).do('investigate', 'technical-director', { cause: words.cause });
  story.wait(0.5).do('determine', MANAGER, {
    responsibleDepartment: '机电车间',
    mainResponsible: '杨志强',
    secondaryResponsible: ['贺小川', '田野'],
    responsibilityBasis: words.basis,
  });
  return story.do('propose-plan', MANAGER, {
    planKinds: ['repair', 'compensation'],
    planWords: words.plan,
    planAmountFen: 168_032,
    planDeadline: '2026-11-25',
    personOpinion: words.personOpinion,
    visitWanted: 'yes',
  });
}

/** Through objection, negotiation, an instruction that came back, and a visit that ends in a second handling. */
export function twiceHandled(
  facts: Facts = sampleFacts,
  words = HANDLED as Record<keyof typeof HANDLED, string>,
): Story {
  const story = proposedStory(facts, words);
  story.wait(1).do('review-object', MANAGEMENT, { objection: words.objection });
  story.wait(1).do('sign-negotiated', MANAGEMENT, {
    negotiatedOpinion: words.negotiated,
    negotiators: ['白璐', '沈怀远', '贺川'],
  });
  story.do('report-to-gm', MANAGEMENT, { reportWords: words.report });
  story.wait(1).do('instruct-return', GM, { instruction: words.returned });
  story.wait(1).do('review-agree', MANAGEMENT, { faultOpinion: words.fault }).do('report-to-gm', MANAGEMENT);
  story.wait(1).do('instruct-approve', GM, { instruction: words.approved });
  story.wait(3).do('carry-out', 'service-adviser', { executedHow: words.executed });
  story.do('record-accountability', MANAGEMENT, {
    accountability: words.accountability,
    faultTalk: words.talk,
  });
  story.do('hand-over', MANAGEMENT).do('check-pass', CLERK);
  story.wait(1).do('feed-back', MANAGER, {
    informedHow: 'phone',
    customerReaction: 'understood',
    reactionWords: words.reaction,
  });
  story.wait(5).do('log-contact', CLERK, {
    contactReached: 'not-reached',
    contactHow: 'phone',
    contactWords: '下班后再打',
  });
  story.wait(3).do('visit-dissatisfied', CLERK, { visitWords: words.visit });
  story.wait(1).do('second-plan', MANAGER);
  story.do('propose-plan', MANAGER, {
    planKinds: ['rework'],
    planWords: words.secondPlan,
    personOpinion: '另行处理',
  });
  story
    .wait(1)
    .do('review-agree', MANAGEMENT, { faultOpinion: '同第一次处理意见' })
    .do('report-to-gm', MANAGEMENT);
  return story.wait(1).do('instruct-approve', GM, { instruction: words.secondApproved });
}

/** The same to its archive. */
export function archivedStory(): Story {
  const story = twiceHandled();
  story.wait(3).do('carry-out', 'service-adviser', { executedHow: HANDLED.secondExecuted });
  story.do('waive-accountability', MANAGEMENT, { accountabilityWaivedBecause: '第一次处理已追究' });
  story.do('hand-over', MANAGEMENT).do('check-pass', CLERK);
  story.do('feed-back', MANAGER, { informedHow: 'visit', customerReaction: 'accepted' });
  story.wait(20).do('visit', CLERK, { visitOutcome: 'satisfied', visitWords: HANDLED.secondVisit });
  story
    .do('summarise', MANAGER, { summary: HANDLED.summary })
    .do('record-signatures', CLERK, { papersSigned: 'by-hand' });
  return story.do('close', CLERK).do('archive', CLERK);
}

/** Parked by the general manager, the customer reminded twice (D5-5). */
export function parkedStory(facts: Facts = sampleFacts): Story {
  const story = new Story({ facts, grade: 'routine' });
  story.wait(0.2).do('accept', CLERK).do('take-over', MANAGER).do('confirm-grade', MANAGER);
  story.do('judge-founded', MANAGER).do('request-parking', MANAGER, {
    outstandingReason: 'parts-delayed',
    outstandingWords: '变速箱阀体原厂缺货，预计到货后通知客户进厂',
    outstandingOwner: '沈怀远',
    outstandingDue: '2026-12-10',
  });
  story.wait(1).do('approve-parking', GM, { instruction: '同意，到货即办' });
  story
    .wait(24)
    .do('recall', MANAGER, { contactReached: 'not-reached', contactHow: 'phone', contactWords: '无人接听' });
  return story.wait(24).do('recall', MANAGER, {
    contactReached: 'reached',
    contactHow: 'wechat',
    contactWords: '客户知道配件未到，愿意等',
  });
}

/** Answered with tact and closed without a plan (D2-2, D18-7). */
export function unfoundedStory(facts: Facts = sampleFacts): Story {
  const story = new Story({ facts, grade: 'routine' });
  story.wait(0.2).do('accept', CLERK).do('take-over', MANAGER).do('confirm-grade', MANAGER);
  story.do('judge-unfounded', MANAGER, { foundedReason: '检测各项数据在厂家标准内' });
  story.wait(1).do('feed-back', MANAGER, {
    informedHow: 'phone',
    customerReaction: 'understood',
    reactionWords: '愿意再观察',
  });
  story.do('check-pass', CLERK).do('summarise', MANAGER, { summary: '提车时多解释一句' });
  return story.do('record-signatures', CLERK, { papersSigned: 'by-hand' }).do('close', CLERK);
}

/** A handling in which every text is as long as it may be, or so long as asked for. */
export function overfullStory(units: number = TEXT_LIMIT, facts: Facts = sampleFacts): Story {
  const long = Object.fromEntries(
    Object.entries(HANDLED).map(([name, text]) => [
      name,
      `${text}。${longText(units)}`.slice(0, units).trimEnd(),
    ]),
  ) as Record<keyof typeof HANDLED, string>;
  return twiceHandled(facts, long);
}

/** The case of a story as an office prints it, its log left behind. */
export const caseOf = (story: Story): Case => story.kase();
