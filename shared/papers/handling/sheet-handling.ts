import { FOUNDED, REVIEW_VERDICTS } from '../../domain/work/code-lists';
import type { Part, Section } from '../form';
import { blank, fields, filledIn, recorded, remark, writing } from '../form-words';
import { codeTicks, isUnfounded, room, whyEmpty, type Kit } from './kit';
import type { Round } from './rounds';
import {
  contactWords,
  instructions,
  instructionText,
  isVisitAttempt,
  joined,
  listed,
  names,
  present,
  planText,
  typedBy,
} from './written';
import { ending } from './sheet-ending';
import { ofBlock } from '../look/of-block';

/** Groups 5 to 11 of the handling sheet for one handling, from what the work record says (D5-4…6). */
export function sheetHandling(round: Round, kit: Kit): readonly Section[] {
  return [
    ...ofBlock('responsibility', responsibility(round, kit)),
    ...ofBlock('review', review(round, kit)),
    ...ofBlock('instruction', leader(round, kit)),
    ...ending(round, kit),
  ];
}

function responsibility(round: Round, { block, tickLine, setter }: Kit): Section {
  const { values, nth, writer } = round;
  const plan = planText(values);
  // An unfounded complaint has nobody to name, nor has a second handling that begins with a new plan.
  const asksWho = values.mainResponsible !== undefined || (!isUnfounded(round) && (nth === 1 || plan === ''));
  const asksFounded = nth === 1 || values.founded !== undefined;
  return block(
    nth === 1 || asksWho ? '责任认定' : '处理方案',
    [
      ...(nth === 1 ? [remark('客户经理会同被反馈部门，24 小时内；未联系上客户的，48 小时内。')] : []),
      ...(asksFounded ? [tickLine('判定：', codeTicks(FOUNDED, [values.founded]))] : []),
      ...recorded('理由：', values.foundedReason),
      ...(asksWho
        ? filledIn(
            setter,
            blank('责任部门：', 2, values.responsibleDepartment),
            blank('责任人（主）：', 2, values.mainResponsible),
            blank('（次）：', 2, names(values.secondaryResponsible)),
          )
        : []),
      ...recorded('原因：', values.cause),
      ...(asksWho
        ? [
            writing(
              '依据：',
              values.responsibilityBasis ?? '',
              values.responsibilityBasis === undefined ? 7 : 0,
            ),
          ]
        : []),
      ...talks(round),
      writing('处理方案：', plan, plan === '' ? room(round, 7) : 0),
      writing(
        '对责任人处理意见：',
        values.personOpinion ?? '',
        values.personOpinion === undefined ? room(round, 7) : 0,
      ),
    ],
    ['客户经理', '被反馈部门'],
    {
      grows: 2,
      typed: typedBy(
        writer('founded'),
        writer('cause'),
        writer('mainResponsible'),
        writer('personOpinion') ?? writer('planWords'),
      ),
    },
  );
}

/** Every call before the customer was informed, reached or not: it decides between 24 and 48 hours (D5-4 A1'). */
function talks(round: Round): readonly Part[] {
  const calls = round.acts.filter((act) => act.kind === 'contact-logged' && !isVisitAttempt(act, round));
  if (calls.length > 0) return listed('与客户沟通：', calls, contactWords);
  return round.nth > 1 || isUnfounded(round)
    ? []
    : [fields(blank('与客户沟通：时间', 2), blank('方式', 1), blank('结果', 3))];
}

function review(round: Round, { block, tickLine }: Kit): Section {
  const { values, writer } = round;
  const { reviewVerdict, objection, negotiatedOpinion, faultOpinion } = values;
  const negotiated = joined('', negotiatedOpinion, present(values.negotiators));
  const hasOpinion = faultOpinion !== undefined || negotiatedOpinion !== undefined;
  const isEmpty = reviewVerdict === undefined && !hasOpinion;
  return block(
    '管理部\n复核\n(4 小时内)',
    [
      ...whyEmpty(round, isEmpty),
      tickLine('', codeTicks(REVIEW_VERDICTS, [reviewVerdict])),
      ...recorded('异议：', objection),
      ...recorded('协商意见：', negotiated),
      ...recorded('过失处理意见：', faultOpinion),
      ...(hasOpinion ? [] : [writing('过失处理意见／协商意见：', '', room(round, 14))]),
      ...recorded('上报说明：', values.reportWords),
    ],
    ['管理部', '客户经理', '相关部门'],
    {
      grows: 2,
      typed: typedBy(
        writer('reviewVerdict'),
        writer('negotiatedOpinion'),
        round.acts.findLast(({ kind }) => kind === 'submitted-for-approval'),
      ),
    },
  );
}

function leader(round: Round, { block }: Kit): Section {
  const given = instructions(round);
  return block(
    '主管\n总经理\n意见',
    [
      ...whyEmpty(round, given.length === 0),
      writing('', instructionText(given), given.length === 0 ? room(round, 18) : 10),
    ],
    ['主管总经理'],
    { grows: 2, typed: typedBy(given.at(-1)) },
  );
}
