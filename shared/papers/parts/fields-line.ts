import type { Content } from 'pdfmake/interfaces';
import { BODY_SIZE, INNER_RULE } from '../page-geometry';
import type { Field } from '../form';
import { FIELD_GAP, FIELD_HEIGHT, FIELD_INSET, fieldBoxes } from '../section-height';
import { label, type Typesetter } from '../typesetter';

/** One line of fill-ins: each label followed by a rule to write on, tick boxes as they are. */
export function fieldsLine(fields: readonly Field[], setter: Typesetter): Content {
  const boxes = fieldBoxes(fields, setter);
  const cells = boxes.flatMap(({ field, labelWidth, valueWidth }, i) => {
    const gap = i > 0 ? [{ width: FIELD_GAP, content: setter.line([label('')]), isRuled: false }] : [];
    if (field.kind === 'ticks') {
      return [...gap, { width: labelWidth, content: setter.line(field.pieces), isRuled: false }];
    }
    return [
      ...gap,
      { width: labelWidth, content: setter.line([label(field.label)]), isRuled: false },
      {
        width: valueWidth,
        content: setter.set([{ text: field.value, size: BODY_SIZE }], valueWidth - FIELD_INSET),
        isRuled: true,
      },
    ];
  });
  return {
    layout: 'ruled',
    table: {
      widths: cells.map(({ width }) => width),
      heights: [FIELD_HEIGHT - 2 * INNER_RULE],
      body: [
        cells.map(({ content, isRuled }) => ({
          ...content,
          margin: isRuled ? [FIELD_INSET, 0, 0, 0] : [0, 0, 0, 0],
          verticalAlignment: 'bottom',
          border: [false, false, false, isRuled],
        })),
      ],
    },
  };
}
