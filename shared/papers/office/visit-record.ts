import type { Case } from '../../domain/case/case';
import type { ActionKind } from '../../domain/events/action-kinds';
import { VISIT_OUTCOMES, YES_NO } from '../../domain/work/code-lists';
import type { Act } from '../../domain/work/process';
import type { Annex } from '../annex';
import { caseValues } from '../case-values';
import type { Section } from '../form';
import { filledIn, recorded, row, ticked, told } from '../form-words';
import { codeTicks, createKit, type Kit } from '../handling/kit';
import { codeWords, joined, nameOf, typedBy, whenOf } from '../handling/written';
import { mm } from '../page-geometry';
import type { PaperSubject } from '../paper-subject';
import type { Typesetter } from '../typesetter';
import { caseRows } from './case-rows';
import { writerOf } from './recorded-by';
import { emptyRows, tableRows } from './table-rows';
import { ofBlock } from '../look/of-block';

const COLUMNS = [
  { head: '序号', span: 1 },
  { head: '时间', span: 2 },
  { head: '事项', span: 1 },
  { head: '方式', span: 1 },
  { head: '经手人', span: 1 },
  { head: '结果', span: 2 },
  { head: '客户原话、沟通内容', span: 4 },
] as const;

/** Rows of a blank sheet that leave its conclusion on the same page. */
const BLANK_ROWS = 9;

/** What it was about; every other act that reached for the customer is a 联系. */
const MATTERS: Partial<Readonly<Record<ActionKind, string>>> = {
  'contact-logged': '联系',
  'fed-back': '反馈',
  visited: '回访',
  recalled: '提醒',
  'home-visited': '上门',
  urged: '催办',
};

/** 回访记录表 (D5-6, S0-10): every time somebody reached for the customer, a row each, then the conclusion. */
export function visitRecord(
  { kase, policy }: PaperSubject,
  setter: Typesetter,
  annex: Annex,
): readonly Section[] {
  const values = caseValues(kase, policy);
  const kit = createKit(setter, annex);
  const entries = (kase?.process.acts ?? []).filter(isAboutCustomer).map(entryOf);
  const rows = entries.length === 0 ? emptyRows(BLANK_ROWS) : [...entries, ...emptyRows(2)];
  return [
    ...caseRows(values, kit),
    ...ofBlock('contact', row(kit.cell('联系方式', values.contact, 12))),
    ...ofBlock(
      'visits',
      ...tableRows(COLUMNS, rows, { annex, minHeight: mm(entries.length === 0 ? 13 : 9) }),
    ),
    ...conclusion(kase, kit),
  ];
}

const isAboutCustomer = ({ kind, form }: Act): boolean =>
  kind === 'visited' || kind === 'fed-back' || kind === 'home-visited' || form.contactReached !== undefined;

function entryOf(act: Act, index: number): readonly string[] {
  const { kind, form } = act;
  return [
    String(index + 1),
    whenOf(act),
    MATTERS[kind] ?? '联系',
    codeWords(form.contactHow ?? form.informedHow),
    nameOf(act),
    joined(
      '，',
      codeWords(form.contactReached),
      codeWords(form.visitOutcome),
      codeWords(form.customerReaction),
    ),
    joined('；', form.contactWords, form.visitWords, form.reactionWords, form.homeVisitWords),
  ];
}

function conclusion(kase: Case | null, { block, tick, tickLine, setter }: Kit): readonly Section[] {
  const work = kase?.work.values ?? {};
  const visit = kase?.work.visits.at(-1);
  return [
    ...ofBlock(
      'visit',
      block(
        '回访结论',
        [
          tickLine('满意度：', codeTicks(VISIT_OUTCOMES, [work.visitOutcome])),
          ...filledIn(
            setter,
            ticked(tick('后续服务已落实：', codeTicks(YES_NO, [work.followUpDone]))),
            ticked(tick('再次投诉：', codeTicks(YES_NO, [work.complainedAgain]))),
          ),
          told('客户建议：', work.suggestionWords, 9),
          ...recorded('未回访的理由：', work.visitWaivedBecause),
          ...recorded('无法反馈的理由：', work.feedbackWaivedBecause),
        ],
        ['回访人'],
        { grows: 2, typed: typedBy(visit, writerOf(kase, 'visitWaivedBecause')) },
      ),
    ),
    ...ofBlock('leader', block('负责人\n意见', [told('', '', 12)], ['负责人'], { grows: 2 })),
  ];
}
