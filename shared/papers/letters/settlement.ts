import type { Case } from '../../domain/case/case';
import type { Annex } from '../annex';
import { capitalMoney } from '../capital-money';
import { caseValues, printedMoney, type CaseValues } from '../case-values';
import type { GridRow, Section } from '../form';
import { blank, filledIn, recorded, row, ticked, told, writing } from '../form-words';
import { createKit, type Kit } from '../handling/kit';
import { roundsOf } from '../handling/rounds';
import { codeWords, joined } from '../handling/written';
import { mm } from '../page-geometry';
import type { LetterSubject, Store } from '../paper-subject';
import type { Typesetter } from '../typesetter';
import { ofBlock } from '../look/of-block';

/** Who keeps which of the two copies. */
const COPIES = ['甲方联（本店留存）', '乙方联（客户留存）'] as const;

/** Ours: what it may not take from the customer stands in it, too. */
const CLAUSES =
  '1. 本确认书由双方自愿达成，签字盖章后生效；乙方确认收到上述款项或服务后，双方就本次投诉事项了结。\n' +
  '2. 同一问题再次出现，或甲方未按期履行的，乙方可凭本确认书要求甲方继续处理。\n' +
  '3. 本确认书不影响乙方依法享有的三包及其他权利。\n' +
  '4. 本确认书一式两份，甲、乙双方各执一份，效力相同。';

/** 客户投诉解决确认书: what both sides agree on, in two copies, amounts in figures and in capitals. */
export function settlement(
  { kase, policy, store }: LetterSubject,
  setter: Typesetter,
  annex: Annex,
): readonly Section[] {
  const values = caseValues(kase, policy);
  const kit = createKit(setter, annex);
  return COPIES.flatMap((copy, nth) => copyOf({ copy, nth, kase, values, store }, kit));
}

type Copy = {
  readonly copy: string;
  readonly nth: number;
  readonly kase: Case | null;
  readonly values: CaseValues;
  readonly store: Store;
};

function copyOf({ copy, nth, kase, values, store }: Copy, kit: Kit): readonly Section[] {
  const { cell: c, block } = kit;
  const { facts } = values;
  const first: GridRow = row(c('联次', copy, 6), c('投诉编号', values.number, 6));
  return [
    ...ofBlock('copy', nth === 0 ? first : { ...first, opensPage: true }),
    ...ofBlock(
      'parties',
      row(c('甲方\n(本店)', store.name, 6), c('服务电话', store.servicePhone, 6)),
      row(c('乙方\n(客户)', facts.customerName ?? '', 6), c('联系电话', values.phone, 6)),
    ),
    ...ofBlock(
      'car',
      row(c('车牌号', facts.plate ?? '', 4), c('车型', values.car, 4), c('VIN', facts.vin ?? '', 4)),
    ),
    ...ofBlock(
      'story',
      block('投诉事项', [told('', facts.description, 20), ...recorded('客户要求：', facts.demandWords)], [], {
        minHeight: mm(24),
        grows: 2,
        maySplit: true,
      }),
    ),
    ...agreed(kase, kit),
    ...ofBlock('clauses', block('双方约定', [writing('', CLAUSES, 0)], [], { maySplit: false })),
    ...ofBlock('other-terms', block('其他约定', [writing('', '', 10)], [], { grows: 1 })),
    ...ofBlock(
      'seal',
      block('签字盖章', [writing('', '甲方（盖章）：', 12)], [], {
        signers: [
          { role: '甲方代表', name: '' },
          { role: '乙方', name: facts.customerName ?? '' },
        ],
        maySplit: false,
      }),
    ),
  ];
}

function agreed(kase: Case | null, { block, tick, setter }: Kit): readonly Section[] {
  const work = kase?.work.values ?? {};
  const planned = roundsOf(kase).findLast(({ values }) => values.planWords !== undefined)?.values ?? {};
  const fen = work.compensationFen ?? planned.planAmountFen;
  const kinds = (planned.planKinds ?? []).map(codeWords).join('、');
  const done = work.executedHow !== undefined;
  return [
    ...ofBlock(
      'plan',
      block(
        '解决方案',
        [
          told('', joined('；', kinds, planned.planWords), 24),
          ...recorded('补偿：', work.compensationWords),
          ...recorded('后续保障：', work.guaranteeWords),
        ],
        [],
        { minHeight: mm(26), grows: 3, maySplit: true },
      ),
    ),
    ...ofBlock(
      'amount',
      block(
        '金额\n与期限',
        [
          ...filledIn(
            setter,
            blank('金额（小写）：', 1, fen === undefined ? '' : printedMoney(fen)),
            blank('履行期限：', 1, planned.planDeadline ?? ''),
          ),
          ...filledIn(setter, blank('金额（大写）：', 1, fen === undefined ? '' : capitalMoney(fen))),
          ...filledIn(
            setter,
            ticked(
              tick('履行情况：', [
                { words: '已履行', isTicked: done },
                { words: '待履行', isTicked: false },
              ]),
            ),
            blank('付款或交付方式：', 1),
          ),
        ],
        [],
        {},
      ),
    ),
  ];
}
