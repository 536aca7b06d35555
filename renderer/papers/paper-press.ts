import pdfMake from 'pdfmake/build/pdfmake';
import { readCoverage, type Coverage } from '../../shared/papers/coverage';
import { paperDefinition } from '../../shared/papers/paper';
import { formLayouts } from '../../shared/papers/parts/form-grid';
import { qrContent } from '../../shared/papers/qr-content';
import type { PaperOrder, MadePaper } from './paper-messages';
import { qrSvg } from './qr-svg';

/** pdfmake keeps fonts as bytes in its own file system; the types know only its base64 door. */
const { virtualfs } = pdfMake as unknown as {
  readonly virtualfs: { readonly writeFileSync: (name: string, bytes: Uint8Array) => void };
};

const REGULAR = 'NotoSansSC-Regular.ttf';
const BOLD = 'NotoSansSC-Bold.ttf';
const SYMBOLS = 'FormSymbols.ttf';

export type PaperPress = { readonly print: (order: PaperOrder) => Promise<MadePaper> };

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`font file answered ${response.status}`);
  return response;
}

/**
 * pdfmake with the fonts of the papers, loaded once for the life of the worker. It may reach neither
 * network nor files: everything it prints is handed to it.
 *
 * @param folder address of the fonts, ending in a slash
 */
export async function openPaperPress(folder: string): Promise<PaperPress> {
  const load = async (name: string) => {
    const response = await fetched(`${folder}${name}`);
    virtualfs.writeFileSync(name, new Uint8Array(await response.arrayBuffer()));
  };
  const loadCoverage = async (): Promise<Coverage> =>
    readCoverage(await (await fetched(`${folder}coverage.json`)).json());
  const [coverage] = await Promise.all([loadCoverage(), load(REGULAR), load(BOLD), load(SYMBOLS)]);
  pdfMake.setFonts({
    Sans: { normal: REGULAR, bold: BOLD },
    Symbols: { normal: SYMBOLS, bold: SYMBOLS },
  });
  pdfMake.setTableLayouts(formLayouts);
  pdfMake.setUrlAccessPolicy(() => false);
  return {
    print: async ({ paper, kase, store, printedAt, printedBy }) => {
      const { definition, missing, pages } = paperDefinition(paper, {
        kase,
        store,
        printedAt,
        printedBy,
        coverage,
        qrSvg: (page) => qrSvg(qrContent(paper, kase, page)),
      });
      // A copy: the buffer is pooled by the library, and what leaves the worker is given away whole.
      const bytes = Uint8Array.from(await pdfMake.createPdf(definition).getBuffer());
      return { bytes, pages: pages(), missing };
    },
  };
}
