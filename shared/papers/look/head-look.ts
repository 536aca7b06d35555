import type { Logo, PaperLook } from '../../look/paper-look';
import { lookOfPaper } from '../../look/paper-look';
import { tidyForPaper } from '../text-runs';

/** What a store's look makes of the head of one paper. */
export type HeadLook = {
  /** '' where the store's own name stands. */
  readonly name: string;
  readonly line: string;
  readonly logo: Logo | null;
  readonly logoAt: 'left' | 'centre';
  readonly isRed: boolean;
};

export const PLAIN_HEAD: HeadLook = { name: '', line: '', logo: null, logoAt: 'left', isRed: false };

/** The head of a paper, or of a ledger, which is never red. */
export function headLook({ head, ...look }: PaperLook, paper: string | null): HeadLook {
  const own = paper === null ? null : lookOfPaper({ head, ...look }, paper);
  return {
    name: tidyForPaper(head.name).trim(),
    line: tidyForPaper(head.line).trim(),
    logo: head.logo,
    logoAt: head.logoAt,
    isRed: own?.isRed ?? false,
  };
}

export type FootLook = { readonly lines: readonly string[]; readonly privacy: string };

/** The foot of every paper. */
export function footLook({ foot }: PaperLook): FootLook {
  return {
    lines: foot.lines.map((line) => tidyForPaper(line).trim()).filter((line) => line !== ''),
    privacy: tidyForPaper(foot.privacy).trim(),
  };
}

/** The name of the logo among the pictures of a document: one copy, on however many pages it stands. */
export const LOGO = 'logo';

/** The pictures of a document with this look. */
export const picturesOf = ({ head }: PaperLook): Record<string, string> =>
  head.logo === null ? {} : { [LOGO]: head.logo.data };
