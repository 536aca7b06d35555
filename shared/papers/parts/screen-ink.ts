import type { CanvasElement, Content } from 'pdfmake/interfaces';
import type { Signer } from '../form';
import { textWidth } from '../measure';
import { printedInstant } from '../case-values';
import { fill } from '../../wording/wording';
import { paperPageWording } from '../../wording/papers';
import { INK_WIDTH, inkLines, type Box } from '../signing/ink-lines';
import { tidyForPaper } from '../text-runs';
import type { Typesetter } from '../typesetter';

/** Smaller than anything else on a paper: it must find room over the date, in the height of the line. */
const NOTE_SIZE = 6;

/** Day of a signature as the cells of the date take it. */
export function signedDate({ ink }: Signer): readonly string[] {
  const [year = '', month = '', day = ''] = ink === undefined ? [] : ink.at.slice(0, 10).split('-');
  return [year, month, day];
}

/** What stands small over the date: how it was signed, or that an earlier version was. */
function noteOf(signer: Signer, room: number, setter: Typesetter): string {
  const { ink, earlier, role, name } = signer;
  const longest = (...all: readonly string[]) =>
    all.find((words) => textWidth(words, NOTE_SIZE, setter.coverage) <= room) ?? all.at(-1) ?? '';
  if (ink !== undefined) {
    const note = fill(paperPageWording.signedOnScreen[0], { at: printedInstant(ink.at) });
    const who = tidyForPaper(ink.name);
    return who === name ? note : longest(`${who} ${note}`, note);
  }
  if (earlier === undefined) return '';
  const note = fill(paperPageWording.signedEarlier[0], {
    version: String(earlier.version),
    day: earlier.at.slice(0, 10),
  });
  return longest(`${role} ${note}`.trim(), note);
}

type Place = {
  /** From the left edge of all that is signed in one line to this signer's rule. */
  readonly left: number;
  readonly rule: Box;
  /** From there to the end of the date. */
  readonly width: number;
};

/** Ink on the rule of a signer and the small words over its date, laid over the line without moving it. */
export function screenInk(
  signer: Signer,
  { left, rule, width }: Place,
  setter: Typesetter,
): readonly Content[] {
  const { ink } = signer;
  const beside = width - rule.width;
  const note = noteOf(signer, ink === undefined ? width : beside, setter);
  if (note === '') return [];
  const noteWidth = Math.max(beside, textWidth(note, NOTE_SIZE, setter.coverage) + 1);
  const words: Content = {
    columns: [
      { ...setter.line([{ text: note, size: NOTE_SIZE }]), width: noteWidth, alignment: 'right' as const },
    ],
    relativePosition: { x: left + width - noteWidth, y: 0 },
  };
  if (ink === undefined) return [words];
  const canvas = inkLines(ink.strokes, rule).map((points): CanvasElement => ({
    type: 'polyline',
    points: points.map((point) => ({ ...point })),
    lineWidth: INK_WIDTH,
    lineColor: 'black',
    lineCap: 'round',
    ...({ lineJoin: 'round' } as object),
  }));
  return [{ canvas, relativePosition: { x: left, y: 0 } }, words];
}
