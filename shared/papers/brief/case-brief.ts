import { demandWording } from '../../wording/codes';
import { caseValues } from '../case-values';
import type { Section } from '../form';
import { block, row, writing } from '../form-words';
import { joined } from '../handling/written';
import type { PaperSubject } from '../paper-subject';
import type { Typesetter } from '../typesetter';
import { asked } from './asked';
import { createBriefKit } from './brief-kit';
import type { ClockLine } from './clock-line';
import { course, handled, standing } from './handled';
import { gradeAndFlags } from './where-it-stands';
import { ofBlock } from '../look/of-block';

/**
 * 案情摘要: one page for the manager who must decide, without a form to leaf through. It is always one
 * page: what does not fit ends in 「…（详见记录表）」.
 *
 * `clocks` as they stand at the moment of printing, the most urgent first
 * @param tightness 0 to `BRIEF_TIGHTNESS` - 1; the tightest always fits
 */
export function caseBrief(
  { kase, policy, clocks = [] }: PaperSubject & { readonly clocks?: readonly ClockLine[] | undefined },
  setter: Typesetter,
  tightness: number,
): readonly Section[] {
  const kit = createBriefKit(setter, tightness);
  const { cell: c, led, short, room } = kit;
  const values = caseValues(kase, policy);
  const { facts } = values;
  const demands = joined(
    '，',
    values.demands.map((code) => demandWording[code][0]).join('、'),
    values.amount,
    values.answerWantedBy === '' ? '' : `希望 ${values.answerWantedBy} 前答复`,
  );
  const incident = joined('，', facts.incidentTime, facts.incidentPlace, facts.incidentPersons);
  const story = joined(' ', facts.description, facts.incidentCourse);
  return [
    ...ofBlock(
      'customer-car',
      row(c('投诉人', values.customer, 4), c('联系电话', values.phone, 4), c('受理渠道', values.channel, 4)),
      row(c('车牌号', facts.plate ?? '', 4), c('车型', values.car, 4), c('行驶里程', values.mileage, 4)),
      row(
        c('登记时间', values.filledAt, 4),
        c('投诉类型', values.complaintType, 4),
        c('投诉对象', values.target, 4),
      ),
    ),
    ...ofBlock('grade', row(c('等级\n与标记', kase === null ? '' : gradeAndFlags(kase, policy), 12))),
    ...ofBlock(
      'story',
      block(
        '投诉内容',
        [
          ...led('事发：', incident, 1),
          writing('', short(story, room.story), kase === null ? 30 : 0),
          ...led('结果：', facts.incidentOutcome),
        ],
        [],
        { grows: kase === null ? 1 : 0 },
      ),
    ),
    ...ofBlock(
      'demand',
      block(
        '客户要求',
        [writing('', short(demands, 2), kase === null ? 14 : 0), ...led('', facts.demandWords)],
        [],
      ),
    ),
    ...(kase === null
      ? []
      : [
          ...ofBlock('standing', standing(kase, policy, clocks, kit)),
          ...handled(kase, kit),
          ...ofBlock('course', course(kase, policy, kit)),
        ]),
    ...ofBlock('asked', asked(kase, policy, kit)),
  ];
}
