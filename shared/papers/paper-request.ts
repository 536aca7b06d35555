import type { PaperLook } from '../look/paper-look';
import type { ClockLine } from './brief/clock-line';
import type { Coverage } from './coverage';
import type { LetterSubject } from './paper-subject';
import type { QrBars } from './parts/qr-code';
import type { TraceLine } from './trace/trace-line';

/** What a paper is made of. */
export type PaperSource = LetterSubject & {
  /** How the clocks stand now, the most urgent first: for the brief. */
  readonly clocks?: readonly ClockLine[] | undefined;
  /** Every link of the case, the newest first: for the 责任倒查报告. */
  readonly trace?: readonly TraceLine[] | undefined;
  /** The how-manieth printing of this state, from 2 on: the sheet says so, as two of it are about. */
  readonly reprint?: number | undefined;
};

/** The same with what the print of it needs. */
export type PaperRequest = PaperSource & {
  /** ISO with zone, or already as it is to be printed. */
  readonly printedAt: string;
  readonly printedBy: string;
  readonly coverage: Coverage;
  /** The code of a page as bars; what it says is `qrContent`. */
  readonly qrBars: (page: number) => QrBars;
  /** How the store has its papers; none is as they come. */
  readonly look?: PaperLook | undefined;
  /** Points that the head is higher at the least: beside papers with a red head in one document. */
  readonly leastHead?: number | undefined;
};
