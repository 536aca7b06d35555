import type { Case } from '../../domain/case/case';
import type { ActionKind } from '../../domain/events/action-kinds';
import { FOUNDED } from '../../domain/work/code-lists';
import type { Annex } from '../annex';
import { caseValues } from '../case-values';
import { demandTicks } from '../demand-ticks';
import type { Part, Section } from '../form';
import { blank, filledIn, recorded, ticked, told } from '../form-words';
import { codeTicks, createKit, type Kit } from '../handling/kit';
import { contactWords, entryLine, joined, names } from '../handling/written';
import { mm } from '../page-geometry';
import type { PaperSubject } from '../paper-subject';
import type { Typesetter } from '../typesetter';
import { whatHappened } from '../what-happened';
import { caseRows } from './case-rows';
import { typedFor } from './recorded-by';
import { emptyRows, tableRows } from './table-rows';
import { ofBlock } from '../look/of-block';

/** What belongs to finding out: who was asked, what was looked at, what was reported. */
const FINDING_OUT: ReadonlySet<ActionKind> = new Set([
  'contact-logged',
  'investigated',
  'inspected',
  'technically-reported',
  'department-asked',
  'department-answered',
  'progress-reported',
]);

const EVIDENCE_COLUMNS = [
  { head: '序号', span: 1 },
  { head: '证据名称', span: 6 },
  { head: '证明什么', span: 5 },
] as const;

/** 调查报告 (S0-7): facts verified, evidence, cause, and whose responsibility it is. */
export function investigationReport(
  { kase, policy }: PaperSubject,
  setter: Typesetter,
  annex: Annex,
): readonly Section[] {
  const values = caseValues(kase, policy);
  const kit = createKit(setter, annex);
  const { block, tickLine } = kit;
  return [
    ...caseRows(values, kit),
    ...ofBlock(
      'story',
      block(
        '投诉概要',
        [...whatHappened(values, setter), tickLine('客户要求：', demandTicks(values.demands))],
        [],
        { minHeight: mm(30), grows: 2, maySplit: true },
      ),
    ),
    ...ofBlock(
      'course',
      block('调查经过', course(kase), [], { minHeight: mm(26), grows: 2, maySplit: true }),
    ),
    ...ofBlock('evidence', ...evidence(kase, annex)),
    ...findings(kase, kit),
  ];
}

function course(kase: Case | null): readonly Part[] {
  const acts = kase?.process.acts.filter(({ kind }) => FINDING_OUT.has(kind)) ?? [];
  const lines = acts.map((act) => {
    const { form } = act;
    const words = joined(
      '；',
      contactWords(act),
      form.cause,
      form.investigationReport,
      form.technicalReport,
      form.progressWords,
      form.communicationWords,
    );
    return entryLine(act, words === '' ? '' : `：${words}`);
  });
  return [told('', lines.join('\n'), 22)];
}

function evidence(kase: Case | null, annex: Annex): readonly Section[] {
  const files = kase?.evidence ?? [];
  const entries = files.map(({ name }, i) => [String(i + 1), name, '']);
  return tableRows(EVIDENCE_COLUMNS, entries.length === 0 ? emptyRows(4) : entries, {
    annex,
    minHeight: mm(8),
  });
}

function findings(kase: Case | null, { block, tick, setter }: Kit): readonly Section[] {
  const work = kase?.work.values ?? {};
  return [
    ...ofBlock(
      'findings',
      block(
        '调查结论',
        [
          ...filledIn(
            setter,
            ticked(tick('投诉：', codeTicks(FOUNDED, [work.founded]))),
            blank('理由：', 1, work.foundedReason),
          ),
          told('', work.investigationReport, 20),
          ...recorded('技术报告：', work.technicalReport),
        ],
        ['调查人'],
        {
          grows: 3,
          startsPage: kase === null,
          typed: typedFor(kase, 'founded', 'investigationReport', 'technicalReport'),
        },
      ),
    ),
    ...ofBlock(
      'cause',
      block('原因分析', [told('', work.cause, 18), ...recorded('根本原因：', work.rootCause)], [], {
        grows: 2,
        typed: typedFor(kase, 'cause', 'rootCause'),
      }),
    ),
    ...ofBlock(
      'responsibility',
      block(
        '责任归属',
        [
          ...filledIn(
            setter,
            blank('责任部门：', 1, work.responsibleDepartment),
            blank('责任人（主）：', 1, work.mainResponsible),
            blank('（次）：', 1, names(work.secondaryResponsible)),
          ),
          told('依据：', work.responsibilityBasis, 10),
        ],
        ['责任部门负责人'],
        { grows: 1, typed: typedFor(kase, 'mainResponsible', 'responsibleDepartment') },
      ),
    ),
    ...ofBlock(
      'advice',
      block(
        '处理与\n改进建议',
        [told('', joined('\n', work.adviceWords, work.improvementWords), 16)],
        ['审核人'],
        {
          grows: 2,
          typed: typedFor(kase, 'adviceWords', 'improvementWords'),
        },
      ),
    ),
  ];
}
