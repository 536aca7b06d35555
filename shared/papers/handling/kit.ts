import { createAnnex, type Annex } from '../annex';
import type { Block, Part } from '../form';
import { block, cell, remark, ticks } from '../form-words';
import { tickRow, ticksOf, type Tick } from '../parts/ticks';
import { BLOCK_WIDTH } from '../section-height';
import type { Typesetter } from '../typesetter';
import type { GridCell } from '../form';
import { codeWords } from './written';
import type { Round } from './rounds';

/** From so many characters a block flows on to the next page like the account does: moved whole, it would leave half a page empty. */
const FLOWS_FROM = 600;

/** What the blocks of a handling are built with. */
export type Kit = {
  readonly setter: Typesetter;
  readonly tick: (lead: string, all: readonly Tick[], width?: number) => ReturnType<typeof tickRow>;
  readonly tickLine: (lead: string, all: readonly Tick[]) => Part;
  readonly cell: (words: string, text: string, span: number) => GridCell;
  /** A block of this handling; what an earlier handling left empty points to the next. */
  readonly block: (
    words: string,
    parts: readonly Part[],
    signers: readonly string[],
    more: Partial<Block>,
  ) => Block;
};

export function createKit(setter: Typesetter, annex: Annex = createAnnex(setter)): Kit {
  const tick: Kit['tick'] = (lead, all, width = BLOCK_WIDTH) => tickRow(lead, all, width, setter.coverage);
  return {
    setter,
    tick,
    tickLine: (lead, all) => ticks(tick(lead, all)),
    cell: (words, text, span) => cell(words, text, span, annex),
    block: (words, parts, signers, more) =>
      block(words, parts, signers, { maySplit: textLength(parts) > FLOWS_FROM, ...more }),
  };
}

function textLength(parts: readonly Part[]): number {
  return parts.reduce(
    (sum, part) =>
      part.kind === 'text' ? sum + part.pieces.reduce((all, { text }) => all + text.length, 0) : sum,
    0,
  );
}

/** Boxes for codes of the work record, ticked where it says so. */
export function codeTicks(
  codes: readonly string[],
  chosen: readonly (string | undefined)[],
): readonly Tick[] {
  const words = Object.fromEntries(codes.map((code) => [code, codeWords(code)]));
  return ticksOf(
    words,
    chosen.filter((code) => code !== undefined),
  );
}

/**
 * Why a block of a handling is empty, where that is known: the next handling went on, or an unfounded
 * complaint has no such step (D2-2). Nothing while it may still be filled in.
 */
export function whyEmpty(round: Round, isEmpty: boolean, asksFounded = true): readonly Part[] {
  if (!isEmpty) return [];
  if (!round.isLast) return [remark(`见第 ${round.nth + 1} 次处理。`)];
  return asksFounded && isUnfounded(round) ? [remark('投诉不成立，本栏免填。')] : [];
}

export const isUnfounded = ({ values }: Round): boolean => values.founded === 'not-founded';

/** Room for the pen in millimetres; none for what an unfounded complaint does not need. */
export const room = (round: Round, millimetres: number): number => (isUnfounded(round) ? 0 : millimetres);
