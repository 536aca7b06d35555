import type { Case } from '../../domain/case/case';
import type { WorkForm } from '../../domain/work/work-form';
import type { Annex } from '../annex';
import { caseValues } from '../case-values';
import type { Block, Part, Section } from '../form';
import { blank, fields, filledIn, row, writing } from '../form-words';
import { createKit, type Kit } from '../handling/kit';
import { roundsOf } from '../handling/rounds';
import { joined, planText } from '../handling/written';
import type { LetterSubject } from '../paper-subject';
import type { Typesetter } from '../typesetter';
import { gap, headed, letterBlock, prose, reactionTicks, salutation, senderLine, stretch } from './prose';
import { ofBlock } from '../look/of-block';

/** Offered where a complaint was found justified and nobody wrote an apology; words of one's own go first. */
const APOLOGY = '给您带来的不便，本店深表歉意。感谢您提出意见，本店将引以为戒，改进工作。';
/** D18-7: an unfounded complaint is answered with as much tact. */
const THANKS = '感谢您对本店的信任与监督。您的意见本店已记录在案，今后仍欢迎随时提出。';

const NUMBERS = ['一', '二', '三', '四'] as const;

/**
 * 答复函 / 道歉信 (D11-3, D14-1, S1-12): what was found with reason and basis, what is done about it, and
 * the apology; the slip says what the customer thinks of it.
 */
export function replyLetter(
  { kase, policy, store }: LetterSubject,
  setter: Typesetter,
  annex: Annex,
): readonly Section[] {
  const values = caseValues(kase, policy);
  const { facts } = values;
  const kit = createKit(setter, annex);
  const { cell: c } = kit;
  const work = kase?.work.values ?? {};
  const handler = work.handlerName ?? work.acceptedBy ?? '';
  return [
    ...ofBlock(
      'letter-rows',
      row(
        c('投诉编号', values.number, 4),
        c('受理时间', values.receivedAt, 4),
        c('车牌号', facts.plate ?? '', 4),
      ),
    ),
    ...ofBlock(
      'letter',
      letterBlock(
        '函件',
        [
          salutation(facts, kase === null),
          prose('您向本店反映的情况，本店已经核查，现答复如下：'),
          ...answer(kase),
          gap(2),
          prose(apologyOf(work), kase === null ? 16 : 0),
          prose(
            `如对本答复有疑问，请致电 ${store.servicePhone === '' ? '_'.repeat(16) : store.servicePhone}` +
              `${handler === '' ? '' : `，联系人${handler}`}；也可拨打 12315 咨询。`,
          ),
          prose('特此答复。'),
          stretch,
          senderLine(store.name),
        ],
        kit,
        {
          signers: [
            { role: '经办人', name: handler },
            { role: '负责人', name: '' },
          ],
          grows: 3,
        },
      ),
    ),
    ...ofBlock('receipt', receipt(values.number, facts.customerName ?? '', kit)),
  ];
}

function apologyOf({ apologyWords, founded }: WorkForm): string {
  if (apologyWords !== undefined && apologyWords !== '') return apologyWords;
  if (founded === 'founded') return APOLOGY;
  return founded === 'not-founded' ? THANKS : '';
}

/** The numbered parts; on a blank letter all of them, else those that say something. */
function answer(kase: Case | null): readonly Part[] {
  const work = kase?.work.values ?? {};
  const rounds = roundsOf(kase);
  // A second handling plans anew: nothing of the first plan is told to the customer again.
  const planned = rounds.findLast(({ values }) => values.planWords !== undefined)?.values ?? {};
  const found = work.answerWords ?? joined('\n', work.foundedReason, work.cause);
  const paid = joined('，', work.compensationWords);
  const all = [
    ['核查情况', found],
    ['处理意见', joined('\n', planText(planned), paid)],
    ['落实情况', work.executedHow ?? ''],
    ['后续保障', work.guaranteeWords ?? ''],
  ] as const;
  return all
    .filter(([, text]) => kase === null || text !== '')
    .flatMap(([heading, text], i) => headed(`${NUMBERS[i] ?? ''}、${heading}`, text, 18));
}

function receipt(number: string, customer: string, kit: Kit): Block {
  return kit.block(
    '客户回执',
    [
      ...filledIn(kit.setter, blank('投诉编号：', 3, number), blank('收到日期：', 2)),
      fields(reactionTicks(kit), blank('', 1)),
      writing('', '', 8),
    ],
    [],
    { tearsOff: true, maySplit: false, signers: [{ role: '客户', name: customer }] },
  );
}
