import type { Annex } from './annex';
import { caseValues } from './case-values';
import type { Block, Section } from './form';
import { blank, block, cell, fields, row, tickCell, ticked, ticks, writing } from './form-words';
import { LABEL_SIZE, mm, valueWidth } from './page-geometry';
import { BLOCK_WIDTH } from './section-height';
import { tickRow, ticksOf, unticked, type Tick } from './parts/ticks';
import { demandTicks } from './demand-ticks';
import type { Case } from '../domain/case/case';
import type { Gender } from '../domain/facts/code-lists';
import type { Typesetter } from './typesetter';
import { whatHappened } from './what-happened';

const SEX: Readonly<Record<Gender, string>> = { male: '男', female: '女' };

/** 客户投诉记录表 (D2-9, D8): thirteen groups, the eight steps of the process each with their signature. */
export function recordForm(kase: Case | null, setter: Typesetter, annex: Annex): readonly Section[] {
  const values = caseValues(kase);
  const { facts } = values;
  const tick = (lead: string, all: readonly Tick[], width = BLOCK_WIDTH) =>
    tickRow(lead, all, width, setter.coverage);
  const c = (words: string, text: string, span: number) => cell(words, text, span, annex);
  const named = (role: string, name: string) => ({ role, name });

  return [
    row(
      c('NO', values.number, 4),
      c('受理日期\n时间', values.receivedAt, 4),
      c('受理渠道', values.channel, 4),
    ),
    row(c('首问\n责任人', facts.firstContact ?? '', 4), c('经办人', '', 4), c('主管领导', '', 4)),
    row(
      c('投诉人', values.customer, 4),
      tickCell(
        '性别',
        tick('', ticksOf(SEX, facts.gender === undefined ? [] : [facts.gender]), valueWidth(3)),
        4,
      ),
      c('联系电话', values.phone, 4),
    ),
    row(c('与车主\n关系', values.relation, 4), c('希望的\n联系方式', values.contact, 8)),
    row(c('车牌号', facts.plate ?? '', 4), c('车型', values.car, 4), c('行驶里程', values.mileage, 4)),
    row(
      c('VIN', facts.vin ?? '', 4),
      c('购车日期', values.bought, 4),
      c('工单号', facts.repairOrder ?? '', 4),
    ),
    row(c('投诉类型', values.complaintType, 4), c('投诉对象\n(部门/人员)', values.target, 8)),
    row(
      c('等级', values.grade, 4),
      tickCell('重复投诉', { text: '☐否   ☐是，第 ________ 次', size: LABEL_SIZE }, 8),
    ),
    block('投诉内容', whatHappened(values, setter), [], { minHeight: mm(45), grows: 4, maySplit: true }),
    block('客户要求', demandParts(values, kase, tick), [], {
      signers: [named('记录人', values.filledBy), named('客户', facts.customerName ?? '')],
      grows: 1,
    }),
    block(
      '是否成立',
      [
        fields(ticked(tick('', unticked('成立', '不成立'))), blank('答复客户时间（24 小时内）：', 1)),
        writing('理由：', '', 8),
      ],
      ['判定人'],
      { grows: 1 },
    ),
    row(c('责任部门', '', 4), c('受理\n负责人', '', 4), c('移交时间', '', 4)),
    block('原因分析', [writing('', '', 16), fields(blank('具体责任人：', 1))], ['责任部门负责人'], {
      minHeight: mm(25),
      grows: 2,
    }),
    ...leadersPage(tick),
  ];
}

function demandParts(
  values: ReturnType<typeof caseValues>,
  kase: Case | null,
  tick: (lead: string, all: readonly Tick[]) => ReturnType<typeof tickRow>,
): Block['parts'] {
  const evidence = kase?.evidence ?? [];
  const names = evidence.map(({ name }) => name).join('、');
  return [
    ticks(tick('', demandTicks(values.demands))),
    writing('说明：', values.facts.demandWords ?? '', 7),
    fields(blank('金额：', 1, values.amount), blank('希望答复时间：', 1, values.answerWantedBy)),
    kase === null || evidence.length === 0
      ? fields(blank('证据清单：件数', 1), blank('名称', 5))
      : writing(`证据清单：${evidence.length} 件，`, names, 0),
  ];
}

/** Groups 10 to 13: plan, instruction, carrying out, summary. */
function leadersPage(
  tick: (lead: string, all: readonly Tick[]) => ReturnType<typeof tickRow>,
): readonly Section[] {
  return [
    block(
      '处理方案',
      [
        ticks(tick('', demandTicks([]))),
        writing('', '', 14),
        fields(blank('金额（小写）：', 1), blank('完成期限：', 1)),
        fields(blank('金额（大写）：', 1)),
      ],
      ['经办人'],
      { grows: 2, startsPage: true },
    ),
    block('主管领导\n批示', [writing('', '', 24)], ['主管领导'], { minHeight: mm(27), grows: 3 }),
    block(
      '实施情况',
      [
        writing('', '', 14),
        fields(
          blank('通知客户时间：', 3),
          blank('方式：', 2),
          ticked(tick('客户反馈：', unticked('接受', '不接受'))),
        ),
        writing('责任人处理：', '', 10),
      ],
      ['经办人'],
      { grows: 3 },
    ),
    block('总结评价\n与\n改进对策', [writing('', '', 20)], ['总结人'], { minHeight: mm(25), grows: 3 }),
  ];
}
