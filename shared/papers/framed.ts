import { printedInstant } from './case-values';
import type { PageContent, PaperPages } from './document';
import type { PaperRequest } from './paper';
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
};

/** Pages under the head and over the foot that every paper has: store, number, code, version, pages, who printed. */
export function framed(
  { title, number, version, contents, setter }: Sheets,
  request: Pick<PaperRequest, 'store' | 'printedAt' | 'printedBy' | 'reprint' | 'qrBars'>,
): PaperPages {
  const { store, qrBars } = request;
  const words = {
    number,
    title,
    version,
    printedAt: printedInstant(request.printedAt),
    printedBy: tidyForPaper(request.printedBy),
    servicePhone: tidyForPaper(store.servicePhone),
    reprint: request.reprint,
  };
  const headWords = { store: tidyForPaper(store.name), title, number };
  // Head and foot are set when the document is made; set them once now, so that `missing` is whole.
  head(headWords, { size: 1, bars: [] }, setter);
  foot(words, 1, 1, setter);
  return {
    title: `${title} ${number}`.trim(),
    contents,
    head: (page) => head(headWords, qrBars(page), setter),
    foot: (page, count) => foot(words, page, count, setter),
    missing: setter.missing(),
  };
}
