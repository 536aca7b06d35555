import type { Case } from '../domain/case/case';
import { nature } from '../policies/dealer-4s/complaint-types';
import { natureWording } from '../wording/grades';
import type { Annex } from './annex';
import { caseValues } from './case-values';
import { demandTicks } from './demand-ticks';
import type { Section } from './form';
import { blank, block, cell, fields, remark, row, ticked, tickCell, ticks, writing } from './form-words';
import { mm, valueWidth } from './page-geometry';
import { tickRow, unticked, type Tick } from './parts/ticks';
import { BLOCK_WIDTH } from './section-height';
import type { Typesetter } from './typesetter';
import { whatHappened } from './what-happened';

type Ticker = (lead: string, all: readonly Tick[], width?: number) => ReturnType<typeof tickRow>;

function natureTicks(complaintType: string | undefined): readonly Tick[] {
  const chosen = complaintType === undefined ? null : nature(complaintType);
  return Object.entries(natureWording).map(([code, [words]]) => ({ words, isTicked: code === chosen }));
}

/** 客户信息反馈处理单 (D5-2, D5-3): the sheet that walks through every desk of the dealer process. */
export function handlingSheet(kase: Case | null, setter: Typesetter, annex: Annex): readonly Section[] {
  const values = caseValues(kase);
  const { facts } = values;
  const source = [values.channel, values.receivedAt].filter((text) => text !== '').join('，');
  const tick: Ticker = (lead, all, width = BLOCK_WIDTH) => tickRow(lead, all, width, setter.coverage);
  const c = (words: string, text: string, span: number) => cell(words, text, span, annex);

  return [
    row(c('编号', values.number, 4), c('填单人', values.filledBy, 4), c('填单时间', values.filledAt, 4)),
    row(c('接报时间\n(1 小时内)', '', 4), c('客服中心\n登记人', '', 4), c('信息来源', source, 4)),
    row(c('车牌号', facts.plate ?? '', 4), c('车型', values.car, 4), c('里程', values.mileage, 4)),
    row(c('VIN', facts.vin ?? '', 4), c('客户', values.customer, 4), c('电话', values.phone, 4)),
    row(c('服务顾问', facts.serviceAdviser ?? '', 6), c('维修技师', facts.technician ?? '', 6)),
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
    row(tickCell('性质', tick('', natureTicks(facts.complaintType), valueWidth(11)), 12)),
    row(
      tickCell('责任', tick('', unticked('责任明确', '责任待定'), valueWidth(3)), 4),
      c('等级', values.grade, 4),
      c('时限', '', 4),
    ),
    ...judgement(tick),
    ...ending(tick),
  ];
}

/** Groups 5 to 7: responsibility, review, the general manager. */
function judgement(tick: Ticker): readonly Section[] {
  return [
    block(
      '责任认定',
      [
        remark('客户经理会同被反馈部门，24 小时内；未联系上客户的，48 小时内。'),
        fields(blank('责任部门：', 2), blank('责任人（主）：', 2), blank('（次）：', 2)),
        writing('依据：', '', 8),
        fields(blank('与客户沟通：时间', 2), blank('方式', 1), blank('结果', 3)),
        writing('对责任人处理意见：', '', 9),
      ],
      ['客户经理', '被反馈部门'],
      { grows: 2 },
    ),
    block(
      '管理部\n复核\n(4 小时内)',
      [ticks(tick('', unticked('同意', '有异议'))), writing('过失处理意见／协商意见：', '', 14)],
      ['管理部', '客户经理', '相关部门'],
      { grows: 2 },
    ),
    block('主管\n总经理\n意见', [writing('', '', 18)], ['主管总经理'], { grows: 2 }),
  ];
}

/** Groups 8 to 11: carrying out, outstanding matter, return visit, closing the loop. */
function ending(tick: Ticker): readonly Section[] {
  return [
    block(
      '落实\n(8 小时内)',
      [writing('责任追究：', '', 9), writing('过失沟通：', '', 9)],
      ['管理部', '责任人'],
      {
        grows: 2,
      },
    ),
    block('转客户\n服务中心', [remark('当日转交，收到即签。')], ['接收人'], {}),
    block(
      '未了事宜',
      [
        ticks(tick('☐是，原因：', unticked('责任待定', '配件延时', '客户不在场', '客户没有时间'))),
        fields(blank('预计处理日期：', 2), blank('提醒记录：', 4)),
      ],
      ['总经理认可'],
      { grows: 1 },
    ),
    block(
      '回访\n(24 小时内)',
      [
        fields(
          ticked(tick('是否回访：', unticked('是', '否'))),
          blank('回访时间：', 2),
          blank('回访人：', 1),
        ),
        ticks(tick('结果：', unticked('非常满意', '满意', '一般', '不满意', '不表态', '理解', '接受'))),
        writing('意见：', '', 10),
      ],
      ['回访人'],
      { grows: 2 },
    ),
    block(
      '闭环',
      [
        fields(ticked(tick('闭环：', unticked('是', '否'))), blank('二次回访：', 1)),
        fields(ticked(tick('客户服务中心检查：', unticked('合格', '退回'))), blank('原因：', 1)),
      ],
      ['客户服务中心'],
      { grows: 1 },
    ),
  ];
}
