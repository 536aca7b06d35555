import {
  CUSTOMER_REACTIONS,
  OUTSTANDING_REASONS,
  SHEET_CHECKS,
  VISIT_OUTCOMES,
  YES_NO,
} from '../../domain/work/code-lists';
import { printedInstant, printedMoney } from '../case-values';
import type { Section } from '../form';
import { blank, filledIn, recorded, remark, ticked, writing } from '../form-words';
import { tickWords } from '../parts/ticks';
import { codeTicks, room, whyEmpty, type Kit } from './kit';
import type { Round } from './rounds';
import {
  codeWords,
  contactWords,
  isAboutParking,
  isVisitAttempt,
  joined,
  listed,
  typedBy,
  visitWords,
  whenOf,
} from './written';
import { ofBlock } from '../look/of-block';

/** Groups 8 to 11: carrying out, hand-over, feedback, outstanding matter, return visit, closing the loop. */
export function ending(round: Round, kit: Kit): readonly Section[] {
  const isParked = round.acts.some(({ kind }) => kind === 'parking-requested' || kind === 'parked');
  return [
    ...ofBlock('execution', execution(round, kit)),
    ...ofBlock('hand-over', handOver(round, kit)),
    ...(round.nth === 1 || isParked ? ofBlock('parking', parking(round, kit)) : []),
    ...ofBlock('feedback', feedback(round, kit)),
    ...ofBlock('visit', visit(round, kit)),
    ...ofBlock('loop', loop(round, kit)),
  ];
}

function execution(round: Round, { block }: Kit): Section {
  const { values, writer } = round;
  const held = joined('；', values.accountability, values.accountabilityWaivedBecause);
  const paid = values.compensationFen === undefined ? '' : printedMoney(values.compensationFen);
  const talk = values.faultTalk ?? '';
  return block(
    '落实\n(8 小时内)',
    [
      ...whyEmpty(round, joined('', values.executedHow, held, talk) === ''),
      ...recorded('落实情况：', values.executedHow),
      ...recorded('补偿：', joined('，', values.compensationWords, paid)),
      ...recorded('代步车：', values.loanCar),
      writing('责任追究：', held, held === '' ? room(round, 9) : 0),
      writing('过失沟通：', talk, talk === '' ? room(round, 9) : 0),
    ],
    ['管理部', '责任人'],
    {
      grows: 2,
      typed: typedBy(
        writer('executedHow'),
        writer('accountability') ?? writer('accountabilityWaivedBecause'),
      ),
    },
  );
}

function handOver({ acts, values, writer }: Round, { block }: Kit): Section {
  const handed = acts.findLast(({ kind }) => kind === 'sheet-handed-over');
  return block(
    '转客户\n服务中心',
    [remark('当日转交，收到即签。'), ...recorded('转交时间：', printedInstant(values.handedOverAt))],
    ['接收人'],
    { typed: typedBy(handed ?? writer('handedOverAt')) },
  );
}

function parking(round: Round, { block, tickLine, setter }: Kit): Section {
  const { values, acts, writer } = round;
  const isAsked = acts.some(({ kind }) => kind === 'parking-requested' || kind === 'parked');
  const yes = tickWords({ words: '是，原因：', isTicked: isAsked });
  const reminders = acts.filter(({ kind }) => kind === 'recalled');
  const decisions = acts.filter((act) => isAboutParking(act, round));
  return block(
    '未了事宜',
    [
      tickLine(yes, codeTicks(OUTSTANDING_REASONS, [values.outstandingReason])),
      ...recorded('说明：', values.outstandingWords),
      ...filledIn(
        setter,
        ...(isAsked ? [blank('负责人：', 2, values.outstandingOwner)] : []),
        blank('预计处理日期：', 2, values.outstandingDue),
        ...(reminders.length > 0 ? [] : [blank('提醒记录：', isAsked ? 2 : 4)]),
      ),
      ...listed('提醒记录：', reminders, contactWords),
      ...recorded('上门拜访：', joined('；', values.homeVisitWords, values.homeVisitWaivedBecause)),
      ...listed('总经理意见：', decisions, ({ kind, form }) =>
        joined('：', kind === 'parked' ? '认可' : '不同意', form.instruction),
      ),
    ],
    ['总经理认可'],
    { grows: 1, typed: typedBy(writer('outstandingReason'), ...decisions) },
  );
}

function feedback({ values, writer, acts }: Round, { block, tick, setter }: Kit): Section {
  const told = writer('customerReaction') ?? acts.findLast(({ kind }) => kind === 'fed-back');
  return block(
    '反馈客户',
    [
      ...filledIn(
        setter,
        blank('时间：', 2, printedInstant(values.informedAt)),
        blank('方式：', 1, codeWords(values.informedHow)),
        ticked(tick('客户：', codeTicks(CUSTOMER_REACTIONS, [values.customerReaction]))),
      ),
      ...recorded('客户意见：', values.reactionWords),
      ...recorded('无法反馈的理由：', values.feedbackWaivedBecause),
    ],
    [],
    { typed: typedBy(told ?? writer('feedbackWaivedBecause')) },
  );
}

function visit(round: Round, { block, tick, tickLine, setter }: Kit): Section {
  const { values, acts } = round;
  const paid = acts.filter(({ kind }) => kind === 'visited');
  const attempts = acts.filter((act) => isVisitAttempt(act, round));
  const last = paid.at(-1);
  const words = values.visitWords ?? '';
  return block(
    '回访\n(24 小时内)',
    [
      ...filledIn(
        setter,
        ticked(tick('是否回访：', codeTicks(YES_NO, [values.visitWanted]))),
        blank('回访时间：', 2, last === undefined ? '' : whenOf(last)),
        blank('回访人：', 1, values.visitor),
      ),
      tickLine('结果：', codeTicks(VISIT_OUTCOMES, [values.visitOutcome])),
      writing('意见：', words, words === '' ? 10 : 0),
      ...listed('联系记录：', attempts, contactWords),
      ...(paid.length > 1 ? listed('历次回访：', paid, visitWords) : []),
      ...recorded('未回访的理由：', values.visitWaivedBecause),
    ],
    ['回访人'],
    { grows: 2, typed: typedBy(last, ...attempts) },
  );
}

function loop(round: Round, { block, tick, setter }: Kit): Section {
  const { values, acts, nth, isLast, writer } = round;
  const checks = acts.filter(({ kind }) => kind === 'checked');
  const isSecondVisit = nth > 1 && values.visitOutcome !== undefined;
  const again = isLast ? (isSecondVisit ? '即本次回访' : '') : `见第 ${nth + 1} 次处理`;
  return block(
    '闭环',
    [
      ...filledIn(
        setter,
        ticked(tick('闭环：', codeTicks(YES_NO, [values.loopClosed]))),
        blank('二次回访：', 1, again),
      ),
      ...filledIn(
        setter,
        ticked(tick('客户服务中心检查：', codeTicks(SHEET_CHECKS, [values.sheetCheck]))),
        blank('原因：', 1, values.sheetCheck === 'passed' ? '' : values.sheetFault),
      ),
      ...(checks.length > 1 ? listed('检查记录：', checks, checkWords) : []),
      ...recorded('总结：', values.summary),
    ],
    ['客户服务中心'],
    {
      grows: 1,
      typed: typedBy(
        writer('summary'),
        checks.at(-1),
        acts.findLast(({ kind }) => kind === 'closed'),
      ),
    },
  );
}

const checkWords = ({ form }: Round['acts'][number]): string =>
  joined('：', codeWords(form.sheetCheck), form.sheetFault);
