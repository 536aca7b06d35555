import type { Case } from '../../domain/case/case';
import { FOUNDED } from '../../domain/work/code-lists';
import { stepTakers } from '../../policies/conditions/paths';
import { roleNameIn } from '../../policies/engine/names-in-policy';
import type { Policy } from '../../policies/policy';
import type { Annex } from '../annex';
import { courseLines } from '../brief/course';
import { caseValues, printedInstant, type CaseValues } from '../case-values';
import { demandTicks } from '../demand-ticks';
import type { Part, Section, Signer } from '../form';
import {
  blank,
  block as plainBlock,
  filledIn,
  recorded,
  remark,
  row,
  ticked,
  told,
  writing,
} from '../form-words';
import { codeTicks, createKit, type Kit } from '../handling/kit';
import { roundsOf } from '../handling/rounds';
import { codeWords, joined, planText, visitWords, whenOf } from '../handling/written';
import { LABEL_SIZE, mm } from '../page-geometry';
import type { PaperSubject } from '../paper-subject';
import { tidyForPaper } from '../text-runs';
import type { Typesetter } from '../typesetter';
import { whatHappened } from '../what-happened';
import { caseRows } from './case-rows';
import { typedFor } from './recorded-by';
import { ofBlock } from '../look/of-block';

/** Lines to sign on where nobody is known yet. */
const BLANK_SIGNERS = 8;
/** Signatures in one box: more go on in the next, so that none outgrows a page. */
const SIGNERS_PER_BLOCK = 16;

/** 客户投诉受理单 (D16-6): written when the matter is done, signed by all who had a hand in it, and filed. */
export function acceptanceForm(
  { kase, policy }: PaperSubject,
  setter: Typesetter,
  annex: Annex,
): readonly Section[] {
  const values = caseValues(kase, policy);
  const { facts } = values;
  const kit = createKit(setter, annex);
  const { cell: c, block, tickLine } = kit;
  return [
    ...caseRows(values, kit),
    ...ofBlock(
      'people',
      row(
        c('经办人', kase?.work.values.handlerName ?? '', 4),
        c('首问\n责任人', facts.firstContact ?? '', 4),
        c('填单人', values.filledBy, 4),
      ),
    ),
    ...ofBlock(
      'story',
      block('投诉内容', whatHappened(values, setter), [], { minHeight: mm(34), grows: 3, maySplit: true }),
    ),
    ...ofBlock(
      'demand',
      block(
        '客户要求',
        [tickLine('', demandTicks(values.demands)), told('说明：', facts.demandWords, 7)],
        [],
        {
          maySplit: true,
        },
      ),
    ),
    ...handling(kase, policy, kit),
    ...ofBlock('feedback', ...customer(kase, values, kit)),
    ...ofBlock('signatures', ...signatures(kase, policy)),
  ];
}

function handling(
  kase: Case | null,
  policy: Policy | null,
  { block, tick, setter }: Kit,
): readonly Section[] {
  const work = kase?.work.values ?? {};
  const planned = roundsOf(kase).findLast(({ values }) => values.planWords !== undefined)?.values ?? {};
  const result = joined('\n', planText(planned), work.executedHow);
  return [
    ...ofBlock(
      'judgement',
      block(
        '核实与\n判定',
        [
          ...filledIn(
            setter,
            ticked(tick('', codeTicks(FOUNDED, [work.founded]))),
            blank('责任部门：', 1, work.responsibleDepartment),
          ),
          told('原因：', joined('；', work.foundedReason, work.cause), 12),
        ],
        [],
        { grows: 1 },
      ),
    ),
    ...ofBlock(
      'course',
      block('处理过程', course(kase, policy), [], {
        grows: kase === null ? 2 : 0,
        maySplit: true,
      }),
    ),
    ...ofBlock(
      'result',
      block('处理结果', [told('', result, 18)], ['填单人'], {
        grows: 2,
        startsPage: kase === null,
        typed: typedFor(kase, 'planWords', 'executedHow'),
      }),
    ),
  ];
}

/** Every step, two side by side, read line by line. */
function course(kase: Case | null, policy: Policy | null): readonly Part[] {
  if (kase === null) return [told('', '', 26)];
  const lines = courseLines(kase, policy, Infinity);
  return Array.from({ length: Math.ceil(lines.length / 2) }, (_, i): Part => ({
    kind: 'columns',
    columns: [lines[2 * i] ?? '', lines[2 * i + 1] ?? ''].map((text) => [
      { text: tidyForPaper(text), size: LABEL_SIZE },
    ]),
  }));
}

function customer(kase: Case | null, { facts }: CaseValues, { block, setter }: Kit): readonly Section[] {
  const work = kase?.work.values ?? {};
  const visit = kase?.work.visits.at(-1);
  const visited = visit === undefined ? '' : joined('，', whenOf(visit), visitWords(visit));
  return [
    block(
      '客户意见',
      [
        ...filledIn(
          setter,
          blank('反馈时间：', 3, printedInstant(work.informedAt)),
          blank('方式：', 2, codeWords(work.informedHow)),
          blank('客户：', 2, codeWords(work.customerReaction)),
        ),
        told('', work.reactionWords, 10),
        ...recorded('回访：', visited),
      ],
      [],
      {
        grows: 1,
        signers: [{ role: '客户', name: facts.customerName ?? '' }],
        typed: typedFor(kase, 'customerReaction', 'visitOutcome'),
      },
    ),
  ];
}

/** Longest that fits under a line with another beside it. */
const LONGEST_UNDER_LINE = 10;

/** `沈怀远（客户经理）`, the name alone where there is no room for both. */
function signerName(name: string, policy: Policy | null, role: string): string {
  const long = `${name}（${roleNameIn(policy, role, 'zh-CN').replace(/（.*）/u, '')}）`;
  return long.length > LONGEST_UNDER_LINE ? name : long;
}

/** Everyone who took a step, and whoever is named as a signer besides. */
function signersOf(kase: Case, policy: Policy | null): readonly Signer[] {
  const steps = stepTakers(kase);
  const taking = steps.map(({ name, role }) => ({ role: '', name: signerName(name, policy, role) }));
  const named = (kase.work.values.signerNames ?? []).map((name) => name.trim());
  const others = named.filter((name) => steps.every((one) => one.name !== name));
  return [...taking, ...others.map((name) => ({ role: '', name }))];
}

function signatures(kase: Case | null, policy: Policy | null): readonly Section[] {
  const known = kase === null ? [] : signersOf(kase, policy);
  const missing = Math.max(0, BLANK_SIGNERS - known.length);
  const all = [...known, ...Array.from({ length: missing }, () => ({ role: '', name: '' }))];
  return Array.from({ length: Math.ceil(all.length / SIGNERS_PER_BLOCK) }, (_, i) =>
    plainBlock(
      '签字确认',
      i === 0 ? [remark('本单办结后填写，由经手的全部人员签字确认后归档。')] : [writing('', '', 0)],
      [],
      { signers: all.slice(i * SIGNERS_PER_BLOCK, (i + 1) * SIGNERS_PER_BLOCK) },
    ),
  );
}
