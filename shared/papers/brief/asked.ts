import type { Case } from '../../domain/case/case';
import type { Policy } from '../../policies/policy';
import type { Section } from '../form';
import { block, ticks, writing } from '../form-words';
import { mm } from '../page-geometry';
import { tickRow } from '../parts/ticks';
import { BLOCK_WIDTH } from '../section-height';
import type { BriefKit } from './brief-kit';
import { whatIsAsked } from './where-it-stands';

/** What is asked of the leader now: the ways to decide as boxes, room to write, and the line to sign on. */
export function asked(kase: Case | null, policy: Policy | null, { led, setter }: BriefKit): Section {
  const { words, choices } = kase === null ? { words: '', choices: [] } : whatIsAsked(kase, policy);
  const boxes = choices.map((choice) => ({ words: choice, isTicked: false }));
  return block(
    '批示',
    [
      ...(boxes.length === 0
        ? led('', words, 2)
        : [ticks(tickRow(words, boxes, BLOCK_WIDTH, setter.coverage))]),
      writing('', '', 14),
    ],
    ['总经理'],
    { minHeight: mm(24), grows: 1 },
  );
}
