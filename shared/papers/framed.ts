import { printedInstant } from './case-values';
import type { PageContent, PaperPages } from './document';
import { DEFAULT_LOOK } from '../look/paper-look';
import { footLook, headLook, picturesOf } from './look/head-look';
import type { PaperId } from './paper-id';
import type { PaperRequest } from './paper-request';
import { foot } from './parts/foot';
import { head } from './parts/head';
import { tidyForPaper } from './text-runs';
import type { Typesetter } from './typesetter';

/** What stands between head and foot, and whose it is. */
export type Sheets = {
  readonly title: string;
  /** '' on a blank form */
  readonly number: string;
  /** null on a blank form */
  readonly version: number | null;
  readonly contents: readonly PageContent[];
  /** The one that set the contents: it knows what could not be printed. */
  readonly setter: Typesetter;
  /** Whose look of the head it has; none for sheets that no store changes. */
  readonly paper?: PaperId;
  readonly more?: PaperPages['more'];
};

/** Pages under the head and over the foot that every paper has: store, number, code, version, pages, who printed. */
export function framed(
  { title, number, version, contents, setter, paper, more }: Sheets,
  request: Pick<PaperRequest, 'store' | 'printedAt' | 'printedBy' | 'reprint' | 'qrBars' | 'look'>,
): PaperPages {
  const { store, qrBars, look = DEFAULT_LOOK } = request;
  const words = {
    number,
    title,
    version,
    printedAt: printedInstant(request.printedAt),
    printedBy: tidyForPaper(request.printedBy),
    servicePhone: tidyForPaper(store.servicePhone),
    reprint: request.reprint,
    look: footLook(look),
  };
  const headWords = { store: tidyForPaper(store.name), title, number, look: headLook(look, paper ?? null) };
  // Head and foot are set when the document is made; set them once now, so that `missing` is whole.
  head(headWords, { size: 1, bars: [] }, setter);
  foot(words, 1, 1, setter);
  return {
    title: `${title} ${number}`.trim(),
    contents,
    head: (page) => head(headWords, qrBars(page), setter),
    foot: (page, count) => foot(words, page, count, setter),
    missing: setter.missing(),
    more,
    images: picturesOf(look),
  };
}
