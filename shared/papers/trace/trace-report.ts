import type { Case } from '../../domain/case/case';
import type { Annex } from '../annex';
import { caseValues } from '../case-values';
import type { Section } from '../form';
import { blank, filledIn, recorded, remark, told } from '../form-words';
import { createKit, type Kit } from '../handling/kit';
import { joined, names } from '../handling/written';
import { caseRows } from '../office/case-rows';
import { typedFor } from '../office/recorded-by';
import { emptyRows, tableRows } from '../office/table-rows';
import { mm } from '../page-geometry';
import type { PaperSubject } from '../paper-subject';
import type { Typesetter } from '../typesetter';
import type { TraceLine } from './trace-line';
import { ofBlock } from '../look/of-block';

const COLUMNS = [
  { head: '环节', span: 2 },
  { head: '起止时间', span: 2 },
  { head: '历时', span: 1 },
  { head: '经手人', span: 3 },
  { head: '办理情况', span: 2 },
  { head: '超时', span: 2 },
] as const;

const BLANK_ROWS = 5;

/** 责任倒查报告 (D4-5): every link backwards from the newest, then what is made of it; the table judges nobody. */
export function traceReport(
  { kase, policy, trace = [] }: PaperSubject & { readonly trace?: readonly TraceLine[] | undefined },
  setter: Typesetter,
  annex: Annex,
): readonly Section[] {
  const kit = createKit(setter, annex);
  const entries = trace.map(({ stage, span, took, people, acts, late }) => [
    stage,
    span,
    // 「20 小时」 is a hair too wide for its column, and would break within the word.
    took.replace(/^(\d{2,}) /u, '$1\n'),
    people,
    acts,
    late,
  ]);
  const values = caseValues(kase, policy);
  const late = trace.filter((line) => line.late !== '').length;
  return [
    ...caseRows(values, kit),
    ...ofBlock(
      'scope',
      kit.block(
        '倒查范围',
        [
          ...filledIn(
            setter,
            blank('环节：', 1, trace.length === 0 ? '' : `${trace.length} 个`),
            blank('其中超时：', 1, trace.length === 0 ? '' : `${late} 个`),
          ),
          told('投诉内容：', values.facts.description, 12),
          remark('下表自最近环节起，逐个倒查；时间取自办理记录，超时按本规程时限计算。'),
        ],
        [],
        { maySplit: true },
      ),
    ),
    ...ofBlock(
      'links',
      ...tableRows(COLUMNS, entries.length === 0 ? emptyRows(BLANK_ROWS) : entries, {
        annex,
        minHeight: mm(entries.length === 0 ? 12 : 9),
      }),
    ),
    ...conclusion(kase, kit),
  ];
}

function conclusion(kase: Case | null, { block, setter }: Kit): readonly Section[] {
  const work = kase?.work.values ?? {};
  const held = joined(
    '；',
    work.accountability,
    work.headAccountability,
    work.delayAccountability,
    work.payDeduction,
  );
  return [
    ...ofBlock(
      'findings',
      block('倒查结论', [told('', work.traceBackWords, 16)], ['倒查人'], {
        grows: 3,
        typed: typedFor(kase, 'traceBackWords'),
      }),
    ),
    ...ofBlock(
      'responsibility',
      block(
        '责任与\n处理',
        [
          ...filledIn(
            setter,
            blank('责任部门：', 1, work.responsibleDepartment),
            blank('责任人：', 1, joined('、', work.mainResponsible, names(work.secondaryResponsible))),
          ),
          told('处理：', held, 8),
          ...recorded('通报：', work.noticeWords),
        ],
        ['责任部门负责人'],
        { grows: 2, typed: typedFor(kase, 'accountability', 'headAccountability', 'noticeWords') },
      ),
    ),
    ...ofBlock(
      'improvement',
      block('整改措施', [told('', work.improvementWords, 10)], [], {
        grows: 2,
        typed: typedFor(kase, 'improvementWords'),
      }),
    ),
    ...ofBlock('leader', block('主管领导\n意见', [told('', '', 10)], ['主管领导'], { grows: 2 })),
  ];
}
