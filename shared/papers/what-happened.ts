import { tidyForPaper } from './text-runs';
import type { CaseValues } from './case-values';
import type { Part } from './form';
import { blank, fields, writing } from './form-words';
import { textWidth } from './measure';
import { BODY_SIZE } from './page-geometry';
import { BLOCK_WIDTH } from './section-height';
import type { Typesetter } from './typesetter';

/**
 * Time, place, persons, course and outcome of the incident (D5-1), as both forms print them. Short
 * entries stand on one ruled line; one that is too long for it gets a paragraph of its own.
 */
export function whatHappened({ facts }: CaseValues, setter: Typesetter): readonly Part[] {
  const heads = [
    ['时间：', facts.incidentTime ?? ''],
    ['地点：', facts.incidentPlace ?? ''],
    ['人员：', facts.incidentPersons ?? ''],
  ] as const;
  const isShort = heads.every(
    ([, text]) => textWidth(tidyForPaper(text), BODY_SIZE, setter.coverage) < BLOCK_WIDTH / 3 - 40,
  );
  const isTold = (facts.description ?? '') !== '';
  return [
    ...(isShort
      ? [fields(...heads.map(([words, text]) => blank(words, 1, tidyForPaper(text))))]
      : heads.map(([words, text]) => writing(words, text, 5.2))),
    ...(isTold ? [writing('', facts.description ?? '', 0)] : []),
    ...(isTold && (facts.incidentCourse ?? '') === ''
      ? []
      : [writing('经过：', facts.incidentCourse ?? '', isTold ? 0 : 14)]),
    writing('结果：', facts.incidentOutcome ?? '', 6),
  ];
}
