import { nature } from '../policies/dealer-4s/complaint-types';
import { natureWording } from '../wording/grades';
import type { Annex } from './annex';
import { caseValues } from './case-values';
import { beginning } from './handling/beginning';
import { createKit } from './handling/kit';
import { roundsOf } from './handling/rounds';
import { sheetHandling } from './handling/sheet-handling';
import { whenOf } from './handling/written';
import { demandTicks } from './demand-ticks';
import type { Section } from './form';
import { block, cell, row, tickCell, ticks, writing } from './form-words';
import { mm, valueWidth } from './page-geometry';
import { tickRow, type Tick } from './parts/ticks';
import { BLOCK_WIDTH } from './section-height';
import type { PaperSubject } from './paper-subject';
import type { Typesetter } from './typesetter';
import { whatHappened } from './what-happened';
import { ofBlock } from './look/of-block';

type Ticker = (lead: string, all: readonly Tick[], width?: number) => ReturnType<typeof tickRow>;

function natureTicks(complaintType: string | undefined): readonly Tick[] {
  const chosen = complaintType === undefined ? null : nature(complaintType);
  return Object.entries(natureWording).map(([code, [words]]) => ({ words, isTicked: code === chosen }));
}

/** 客户信息反馈处理单 (D5-2, D5-3): the sheet that walks through every desk of the dealer process. */
export function handlingSheet(
  { kase, policy }: PaperSubject,
  setter: Typesetter,
  annex: Annex,
): readonly Section[] {
  const values = caseValues(kase, policy);
  const { facts } = values;
  const source = [values.channel, values.receivedAt].filter((text) => text !== '').join('，');
  const tick: Ticker = (lead, all, width = BLOCK_WIDTH) => tickRow(lead, all, width, setter.coverage);
  const [first, ...later] = roundsOf(kase);
  const kit = createKit(setter, annex);
  const reported = first.acts.find(({ kind }) => kind === 'acknowledged' || kind === 'taken-over');
  const isDetermined = first.acts.some(({ kind }) => kind === 'responsibility-determined');
  const isPending = !isDetermined && first.acts.some(({ kind }) => kind === 'parking-requested');
  const duty = [
    { words: '责任明确', isTicked: isDetermined },
    { words: '责任待定', isTicked: isPending },
  ];
  const c = (words: string, text: string, span: number) => cell(words, text, span, annex);

  return [
    ...ofBlock(
      'registration',
      row(c('编号', values.number, 4), c('填单人', values.filledBy, 4), c('填单时间', values.filledAt, 4)),
      row(
        c('接报时间\n(1 小时内)', reported === undefined ? '' : whenOf(reported), 4),
        c('客服中心\n登记人', kase?.work.values.acceptedBy ?? '', 4),
        c('信息来源', source, 4),
      ),
    ),
    ...ofBlock(
      'customer-car',
      row(c('车牌号', facts.plate ?? '', 4), c('车型', values.car, 4), c('里程', values.mileage, 4)),
      row(c('VIN', facts.vin ?? '', 4), c('客户', values.customer, 4), c('电话', values.phone, 4)),
      row(c('服务顾问', facts.serviceAdviser ?? '', 6), c('维修技师', facts.technician ?? '', 6)),
    ),
    ...ofBlock(
      'story',
      block(
        '内容概要',
        [
          ...whatHappened(values, setter),
          ticks(tick('客户要求：', demandTicks(values.demands))),
          ...(values.amount === '' ? [] : [writing('金额：', values.amount, 0)]),
          writing('说明：', facts.demandWords ?? '', 6),
        ],
        [],
        { minHeight: mm(30), grows: 4, maySplit: true },
      ),
    ),
    ...ofBlock(
      'kind',
      row(tickCell('性质', tick('', natureTicks(facts.complaintType), valueWidth(11)), 12)),
      row(tickCell('责任', tick('', duty, valueWidth(3)), 4), c('等级', values.grade, 4), c('时限', '', 4)),
    ),
    ...sheetHandling(first, kit),
    ...later.flatMap((round, i) => [
      beginning(round, i === 0 ? first : later[i - 1], kit),
      ...sheetHandling(round, kit),
    ]),
  ];
}
