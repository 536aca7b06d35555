import type { Case } from '../../domain/case/case';
import { outcomeOf, tickCode } from '../../policies/conditions/checklist-outcome';
import type { Checklist } from '../../policies/policy';
import type { Annex } from '../annex';
import { caseValues, type CaseValues } from '../case-values';
import type { Section } from '../form';
import { blank, filledIn, recorded, row, told } from '../form-words';
import { createKit, type Kit } from '../handling/kit';
import { nameOf, typedBy, whenOf } from '../handling/written';
import { mm } from '../page-geometry';
import type { PaperSubject } from '../paper-subject';
import type { Typesetter } from '../typesetter';
import { caseRows } from './case-rows';
import { typedFor } from './recorded-by';
import { emptyRows, tableRows } from './table-rows';
import { ofBlock } from '../look/of-block';

/** The checklist that decides whether a repair is the maker's matter; a store's own policy keeps its id. */
const LIABILITY = 'liability';

/** What a record of repairs must say (Order 43 art. 17), a visit to the workshop a row. */
const REPAIR_COLUMNS = [
  { head: '送修时间', span: 2 },
  { head: '里程', span: 1 },
  { head: '检查结果、修理项目', span: 3 },
  { head: '更换零部件（名称、编号）', span: 3 },
  { head: '材料费', span: 1 },
  { head: '工时费', span: 1 },
  { head: '交车', span: 1 },
] as const;

/** 维修情况报告, and with it 产品责任检查单 where the policy has one (D20-3, D20-10 box 3). */
export function repairReport(
  { kase, policy }: PaperSubject,
  setter: Typesetter,
  annex: Annex,
): readonly Section[] {
  const values = caseValues(kase, policy);
  const kit = createKit(setter, annex);
  const checklist = policy?.checklists.find(({ id }) => id === LIABILITY);
  return [
    ...caseRows(values, kit),
    ...ofBlock('car', ...carRows(values, kit)),
    ...ofBlock(
      'story',
      kit.block('客户陈述\n的故障', [told('', values.facts.description, 22)], [], {
        grows: 1,
        maySplit: true,
      }),
    ),
    ...ofBlock('repairs', ...tableRows(REPAIR_COLUMNS, emptyRows(3), { annex, minHeight: mm(12) })),
    ...found(kase, kit),
    ...(checklist === undefined ? [] : ofBlock('checklist', ...liability(kase, checklist, kit))),
  ];
}

function carRows({ facts, mileage, bought }: CaseValues, { cell: c }: Kit): readonly Section[] {
  const times = facts.sameFaultRepairs === undefined ? '' : `${facts.sameFaultRepairs} 次`;
  const days = facts.workshopDays === undefined ? '' : `${facts.workshopDays} 天`;
  return [
    row(c('购车日期', bought, 4), c('行驶里程', mileage, 4), c('工单号', facts.repairOrder ?? '', 4)),
    row(
      c('服务顾问', facts.serviceAdviser ?? '', 4),
      c('维修技师', facts.technician ?? '', 4),
      c('同一故障\n已修', times, 2),
      c('累计\n在修', days, 2),
    ),
  ];
}

function found(kase: Case | null, { block, setter }: Kit): readonly Section[] {
  const work = kase?.work.values ?? {};
  return [
    ...ofBlock(
      'repair',
      block(
        '检查与\n维修情况',
        [told('', work.repairReport, 22), ...recorded('落实：', work.executedHow)],
        ['维修技师'],
        {
          grows: 3,
          typed: typedFor(kase, 'repairReport', 'executedHow'),
        },
      ),
    ),
    ...ofBlock(
      'opinion',
      block(
        '原因与\n技术意见',
        [told('', work.cause, 14), ...recorded('技术报告：', work.technicalReport)],
        ['技术总监'],
        {
          grows: 2,
          typed: typedFor(kase, 'cause', 'technicalReport'),
        },
      ),
    ),
    ...ofBlock(
      'delivery',
      block(
        '交车与\n补偿',
        [
          ...filledIn(setter, blank('代步车或交通费用：', 1, work.loanCar)),
          ...filledIn(setter, blank('交车时间：', 1), blank('试车结果：', 1)),
        ],
        ['服务顾问', '客户'],
        {},
      ),
    ),
  ];
}

/** The questions as the policy asks them, ticked as they were answered last, and what the answers mean. */
function liability(
  kase: Case | null,
  checklist: Checklist,
  { block, setter, tickLine }: Kit,
): readonly Section[] {
  const act = kase?.process.acts.findLast(({ form }) => form.checklistsDone?.includes(checklist.id)) ?? null;
  const ticks = act?.form.checklistTicks ?? [];
  const outcome = act === null ? null : outcomeOf(checklist, ticks);
  return [
    block(
      checklist.label[0].replace('产品责任', '产品责任\n'),
      [
        ...checklist.items.map((item) =>
          tickLine('', [{ words: item.label[0], isTicked: ticks.includes(tickCode(checklist, item)) }]),
        ),
        tickLine(
          '结论：',
          checklist.outcomes.map(({ id, label }) => ({ words: label[0], isTicked: id === outcome?.id })),
        ),
        ...filledIn(
          setter,
          blank('检查时间：', 1, act === null ? '' : whenOf(act)),
          blank('检查人：', 1, act === null ? '' : nameOf(act)),
        ),
        told('说明：', act?.form.checklistWords, 8),
      ],
      ['检查人', '复核人'],
      { maySplit: false, typed: typedBy(act) },
    ),
  ];
}
