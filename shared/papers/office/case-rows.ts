import type { CaseValues } from '../case-values';
import type { Section } from '../form';
import { row } from '../form-words';
import type { Kit } from '../handling/kit';
import { ofBlock } from '../look/of-block';

/** Whose matter it is and which car: the same three lines head every sheet of the file. */
export function caseRows(values: CaseValues, { cell: c }: Kit): readonly Section[] {
  const { facts } = values;
  return ofBlock(
    'customer-car',
    row(c('受理时间', values.receivedAt, 4), c('受理渠道', values.channel, 4), c('等级', values.grade, 4)),
    row(
      c('客户', values.customer, 4),
      c('联系电话', values.phone, 4),
      c('投诉类型', values.complaintType, 4),
    ),
    row(c('车牌号', facts.plate ?? '', 4), c('车型', values.car, 4), c('VIN', facts.vin ?? '', 4)),
  );
}
