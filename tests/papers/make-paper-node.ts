import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Case } from '../../shared/domain/case/case';
import { readCoverage, type Coverage } from '../../shared/papers/coverage';
import { paperDefinition } from '../../shared/papers/paper';
import type { PaperId } from '../../shared/papers/paper-id';
import { formLayouts } from '../../shared/papers/parts/form-grid';
import { qrSvg } from '../../renderer/papers/qr-svg';
import { qrContent } from '../../shared/papers/qr-content';
import { buildFonts } from '../../scripts/build-fonts.mjs';

const FONTS = fileURLToPath(new URL('../../resources/public/fonts/', import.meta.url));

type NodePdfMake = {
  setFonts(fonts: Readonly<Record<string, { normal: string; bold: string }>>): void;
  addTableLayouts(layouts: typeof formLayouts): void;
  setUrlAccessPolicy(allows: () => boolean): void;
  setLocalAccessPolicy(allows: (path: string) => boolean): void;
  createPdf(definition: TDocumentDefinitions, options?: object): { getBuffer(): Promise<Buffer> };
};

async function openPdfMake(): Promise<{ pdfMake: NodePdfMake; coverage: Coverage }> {
  await buildFonts();
  const pdfMake = createRequire(import.meta.url)('pdfmake') as NodePdfMake;
  const symbols = `${FONTS}FormSymbols.ttf`;
  pdfMake.setFonts({
    Sans: { normal: `${FONTS}NotoSansSC-Regular.ttf`, bold: `${FONTS}NotoSansSC-Bold.ttf` },
    Symbols: { normal: symbols, bold: symbols },
  });
  pdfMake.addTableLayouts(formLayouts);
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy((path) => path.startsWith(FONTS));
  const coverage = readCoverage(JSON.parse(readFileSync(`${FONTS}coverage.json`, 'utf8')));
  return { pdfMake, coverage };
}

let opened: ReturnType<typeof openPdfMake> | null = null;
export const openedPdfMake = (): ReturnType<typeof openPdfMake> => (opened ??= openPdfMake());

/** Any definition as bytes, uncompressed where a test wants to read the page streams. */
export async function makePdf(definition: TDocumentDefinitions): Promise<Buffer> {
  const { pdfMake } = await openedPdfMake();
  return pdfMake.createPdf(definition).getBuffer();
}

/** A paper as the program makes it, by pdfmake's Node build instead of the worker. */
export async function makePaperInNode(
  id: PaperId,
  kase: Case | null,
): Promise<{ bytes: Buffer; missing: readonly string[]; pages: number }> {
  const { coverage } = await openedPdfMake();
  const { definition, missing, pages } = paperDefinition(id, {
    kase,
    store: { name: '海岳汽车销售服务有限公司', servicePhone: '021-5555 0100' },
    printedAt: '2026-11-21T10:05:00+08:00',
    printedBy: '周晓岚',
    coverage,
    qrSvg: (page) => qrSvg(qrContent(id, kase, page)),
  });
  const bytes = await makePdf(definition);
  return { bytes, missing, pages: pages() };
}
