import type { Annex } from './annex';
import { caseValues } from './case-values';
import { beginning } from './handling/beginning';
import { createKit } from './handling/kit';
import { recordHandling } from './handling/record-handling';
import { roundsOf } from './handling/rounds';
import type { Block, Section } from './form';
import { blank, block, cell, fields, row, tickCell, ticks, writing } from './form-words';
import { LABEL_SIZE, mm, valueWidth } from './page-geometry';
import { BLOCK_WIDTH } from './section-height';
import { tickRow, ticksOf, type Tick } from './parts/ticks';
import { demandTicks } from './demand-ticks';
import type { Case } from '../domain/case/case';
import type { Gender } from '../domain/facts/code-lists';
import type { PaperSubject } from './paper-subject';
import type { Typesetter } from './typesetter';
import { whatHappened } from './what-happened';
import { ofBlock } from './look/of-block';

const SEX: Readonly<Record<Gender, string>> = { male: '男', female: '女' };

/** 客户投诉记录表 (D2-9, D8): thirteen groups, the eight steps of the process each with their signature. */
export function recordForm(
  { kase, policy }: PaperSubject,
  setter: Typesetter,
  annex: Annex,
): readonly Section[] {
  const values = caseValues(kase, policy);
  const { facts } = values;
  const tick = (lead: string, all: readonly Tick[], width = BLOCK_WIDTH) =>
    tickRow(lead, all, width, setter.coverage);
  const c = (words: string, text: string, span: number) => cell(words, text, span, annex);
  const [first, ...later] = roundsOf(kase);
  const kit = createKit(setter, annex);
  const leader = kase?.process.acts.findLast(({ kind }) => kind === 'instructed' || kind === 'parked');
  const named = (role: string, name: string) => ({ role, name });

  return [
    ...ofBlock(
      'registration',
      row(
        c('NO', values.number, 4),
        c('受理日期\n时间', values.receivedAt, 4),
        c('受理渠道', values.channel, 4),
      ),
      row(
        c('首问\n责任人', facts.firstContact ?? '', 4),
        c('经办人', kase?.work.values.handlerName ?? '', 4),
        c('主管领导', leader?.actor.name ?? '', 4),
      ),
    ),
    ...ofBlock(
      'customer',
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
    ),
    ...ofBlock(
      'car',
      row(c('车牌号', facts.plate ?? '', 4), c('车型', values.car, 4), c('行驶里程', values.mileage, 4)),
      row(
        c('VIN', facts.vin ?? '', 4),
        c('购车日期', values.bought, 4),
        c('工单号', facts.repairOrder ?? '', 4),
      ),
    ),
    ...ofBlock(
      'kind',
      row(c('投诉类型', values.complaintType, 4), c('投诉对象\n(部门/人员)', values.target, 8)),
      row(
        c('等级', values.grade, 4),
        tickCell('重复投诉', { text: '☐否   ☐是，第 ________ 次', size: LABEL_SIZE }, 8),
      ),
    ),
    ...ofBlock(
      'story',
      block('投诉内容', whatHappened(values, setter), [], { minHeight: mm(45), grows: 4, maySplit: true }),
    ),
    ...ofBlock(
      'demand',
      block('客户要求', demandParts(values, kase, tick), [], {
        signers: [named('记录人', values.filledBy), named('客户', facts.customerName ?? '')],
        grows: 1,
      }),
    ),
    ...recordHandling(first, kit),
    ...later.flatMap((round, i) => [
      beginning(round, i === 0 ? first : later[i - 1], kit),
      ...recordHandling(round, kit),
    ]),
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
