import { caseValues, type CaseValues } from '../case-values';
import type { Annex } from '../annex';
import { demandTicks } from '../demand-ticks';
import type { Block, Section } from '../form';
import { blank, fields, filledIn, remark, row, told, writing } from '../form-words';
import { createKit, type Kit } from '../handling/kit';
import { mm } from '../page-geometry';
import type { LetterSubject } from '../paper-subject';
import type { Typesetter } from '../typesetter';
import { whatHappened } from '../what-happened';
import { letterBlock, prose, salutation } from './prose';
import { ofBlock } from '../look/of-block';

/**
 * 受理函 (D11-2): number, time of acceptance and when the matter is expected to be done, for the customer
 * to take home; the slip under the line to cut along stays with the store, signed.
 */
export function acceptanceLetter(
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
        c('预计办结', work.expectedBy ?? '', 4),
      ),
      row(
        c('客户', facts.customerName ?? '', 4),
        c('车牌号', facts.plate ?? '', 4),
        c('车型', values.car, 4),
      ),
    ),
    ...ofBlock(
      'letter',
      letterBlock(
        '函件',
        [
          salutation(facts, kase === null),
          prose(
            '您向本店反映的情况已登记受理。本店将核实情况、提出处理意见，并按上面的预计时间答复您；' +
              '如需延长，会在到期前向您说明原因。',
          ),
          prose(work.letterWords ?? '', kase === null ? 12 : 0),
        ],
        kit,
        { grows: kase === null ? 1 : 0 },
      ),
    ),
    ...ofBlock(
      'story',
      kit.block('您反映\n的情况', whatHappened(values, setter), [], {
        minHeight: mm(28),
        grows: 3,
        maySplit: true,
      }),
    ),
    ...ofBlock('demand', wish(values, kit)),
    ...ofBlock(
      'contact',
      kit.block(
        '联系我们',
        [
          ...filledIn(setter, blank('经办人：', 2, handler), blank('服务电话：', 3, store.servicePhone)),
          remark('来电或到店时请报投诉编号，或出示本函右上角的二维码，即可查到办理进度。'),
          remark('登记内容如有出入，请在下联注明或来电更正。'),
        ],
        [],
        { signers: [{ role: '受理人', name: handler }] },
      ),
    ),
    ...ofBlock('receipt', receipt(values, kit)),
  ];
}

function wish(
  { facts, demands, amount, answerWantedBy }: CaseValues,
  { block, tickLine, setter }: Kit,
): Block {
  return block(
    '您的要求',
    [
      tickLine('', demandTicks(demands)),
      told('说明：', facts.demandWords, 7),
      ...filledIn(setter, blank('金额：', 1, amount), blank('希望答复时间：', 1, answerWantedBy)),
    ],
    [],
    { grows: 1 },
  );
}

function receipt({ number, facts }: CaseValues, { block, tick, setter }: Kit): Block {
  const delivery = ['当面', '微信', '邮件', '邮寄'].map((words) => ({ words, isTicked: false }));
  const content = ['内容属实', '有补充或更正：'].map((words) => ({ words, isTicked: false }));
  return block(
    '客户回执',
    [
      ...filledIn(setter, blank('投诉编号：', 3, number), blank('车牌号：', 2, facts.plate)),
      writing('', '已收到《客户投诉受理函》，知悉投诉编号、受理时间、预计办结时间和联系方式。', 0),
      fields({ kind: 'ticks', pieces: [tick('登记内容：', content)] }, blank('', 1)),
      fields({ kind: 'ticks', pieces: [tick('送达方式：', delivery)] }, blank('送达时间：', 1)),
    ],
    [],
    {
      tearsOff: true,
      maySplit: false,
      signers: [
        { role: '客户', name: facts.customerName ?? '' },
        { role: '送达人', name: '' },
      ],
    },
  );
}
