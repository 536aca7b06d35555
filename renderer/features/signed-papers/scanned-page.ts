import type { SheetProblemCode } from '../../../shared/wording/signed-papers';
import type { Picture } from '../../papers/scan/code-reader';

/** Pixels beyond which a picture is not decoded: 100 megapixels are 400 MB in memory (H-05). */
export const PIXEL_LIMIT = 100_000_000;

/** One page of a scanned file on its way to its case. */
export type ScannedPage = {
  readonly kind: 'page';
  readonly page: number;
  readonly pages: number;
  readonly picture: Picture;
  /** What is kept of the page: the file itself, or of a file of many pages this one alone. */
  readonly fileToKeep: () => Promise<File>;
};

export type RefusedFile = {
  readonly kind: 'refused';
  readonly problem: SheetProblemCode | 'empty' | 'too-large';
};

export const refused = (problem: RefusedFile['problem']): RefusedFile => ({ kind: 'refused', problem });
