import { CUSTOMER_REACTIONS } from '../../domain/work/code-lists';
import type { Gender } from '../../domain/facts/code-lists';
import type { Facts } from '../../domain/facts/facts';
import type { Block, Field, Part } from '../form';
import { codeTicks, type Kit } from '../handling/kit';
import type { Piece } from '../measure';
import { mm } from '../page-geometry';
import { tidyForPaper } from '../text-runs';

const SIZE = 10.5;
const LEADING = 1.15;
/** Every paragraph of a Chinese letter begins two characters in. */
const INDENT = '\u3000\u3000';

const TITLES: Readonly<Record<Gender, string>> = { male: '先生', female: '女士' };

/** Room for a name written by hand. */
const BLANK_NAME = '_'.repeat(14);

const piece = (text: string): Piece => ({ text, size: SIZE, leading: LEADING });

/** What was jotted down without a full stop gets one: a letter is written in sentences. */
const ended = (line: string): string => (/[\p{L}\p{N}）)]$/u.test(line) ? `${line}。` : line);

/** A line left free between the parts of a letter. */
export const gap = (millimetres: number): Part => ({
  kind: 'text',
  pieces: [],
  room: mm(millimetres),
  stretches: false,
});

/** What the page has left over stands here. */
export const stretch: Part = { kind: 'text', pieces: [], room: 0, stretches: true };

/** Running text of a letter, indented; '' gives room for the pen. */
export function prose(text: string, millimetres = 0): Part {
  const paragraphs = tidyForPaper(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(ended);
  const isEmpty = paragraphs.length === 0;
  return {
    kind: 'text',
    pieces: [piece(paragraphs.map((line) => `${INDENT}${line.trimStart()}`).join('\n'))],
    room: isEmpty ? mm(millimetres) : 0,
    stretches: isEmpty && millimetres > 0,
  };
}

/** The part of a letter under a heading of its own. */
export function headed(heading: string, text: string, millimetres: number): readonly Part[] {
  const head: Part = {
    kind: 'text',
    pieces: [{ ...piece(heading), bold: true }],
    room: 0,
    stretches: false,
  };
  return [head, prose(text, millimetres)];
}

/** `尊敬的陈立恒先生：`; a form of address to choose from where the desk does not know it. */
export function salutation({ customerName = '', gender }: Facts, isBlank: boolean): Part {
  const name = customerName === '' ? (isBlank ? BLANK_NAME : '客户') : customerName;
  const title = gender !== undefined ? TITLES[gender] : isBlank ? '先生／女士' : '';
  return {
    kind: 'text',
    pieces: [piece(`尊敬的${tidyForPaper(name)}${title}：`)],
    room: 0,
    stretches: false,
  };
}

/** The store under its letter, where its stamp goes. */
export function senderLine(store: string): Part {
  return {
    kind: 'text',
    pieces: [piece(`${store === '' ? '_'.repeat(24) : tidyForPaper(store)}（盖章）`)],
    room: mm(9),
    stretches: false,
    align: 'right',
  };
}

/** A letter: running text over the whole width of the frame. */
export function letterBlock(
  name: string,
  parts: readonly Part[],
  { block }: Kit,
  more: Partial<Block> = {},
): Block {
  return block(name, parts, [], { label: [], maySplit: true, grows: 1, ...more });
}

/** What the customer says to an answer, as boxes. */
export const reactionTicks = ({ tick }: Kit): Field => ({
  kind: 'ticks',
  pieces: [tick('客户意见：', codeTicks(CUSTOMER_REACTIONS, []))],
});
