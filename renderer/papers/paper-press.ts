import { readCoverage } from '../../shared/papers/coverage';
import { paperDefinition } from '../../shared/papers/paper';
import { qrContent } from '../../shared/papers/qr-content';
import { openPdfEngine } from './engine/pdf-engine';
import type { PaperOrder, MadePaper } from './paper-messages';
import { qrBars } from './qr-bars';

export type PaperPress = { readonly print: (order: PaperOrder) => Promise<MadePaper> };

/** The bytes of a file of the fonts folder, by its name. */
export type ReadFontFile = (name: string) => Promise<Uint8Array>;

/** The papers' fonts and engine, loaded once for the life of the worker. */
export async function openPaperPress(read: ReadFontFile): Promise<PaperPress> {
  const [table, regular, bold, symbols] = await Promise.all([
    read('coverage.json'),
    read('NotoSansSC-Regular.ttf'),
    read('NotoSansSC-Bold.ttf'),
    read('FormSymbols.ttf'),
  ]);
  const coverage = readCoverage(JSON.parse(new TextDecoder().decode(table)));
  const setPdf = openPdfEngine({ regular, bold, symbols });
  return {
    print: async ({ paper, kase, store, printedAt, printedBy }) => {
      const { definition, missing, pages } = paperDefinition(paper, {
        kase,
        store,
        printedAt,
        printedBy,
        coverage,
        qrBars: (page) => qrBars(qrContent(paper, kase, page)),
      });
      return { bytes: await setPdf(definition), pages: pages(), missing };
    },
  };
}
