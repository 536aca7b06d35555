import './node-stand-ins/globals';
import printerModule from 'pdfmake/js/Printer';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { formLayouts } from '../../../shared/papers/parts/form-grid';
import { keepFont } from './kept-fonts';

const Printer = 'default' in printerModule ? printerModule.default : printerModule;

export type FontFiles = {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly symbols: Uint8Array;
  readonly rare: Uint8Array;
  readonly rareBold: Uint8Array;
};

/** Sets a definition with the layouts of the forms; throws what pdfmake throws. */
export type PdfEngine = (definition: TDocumentDefinitions) => Promise<Uint8Array<ArrayBuffer>>;

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * pdfmake's own modules over one fontkit that keeps its fonts, instead of its browser build, which
 * hides the fontkit inside and opens the fonts for every document. It may reach neither network nor
 * files: everything it prints is handed to it.
 */
export function openPdfEngine({ regular, bold, symbols, rare, rareBold }: FontFiles): PdfEngine {
  const files = new Map([
    ['regular', keepFont('regular', regular)],
    ['bold', keepFont('bold', bold)],
    ['symbols', keepFont('symbols', symbols)],
    ['rare', keepFont('rare', rare)],
    ['rare-bold', keepFont('rare-bold', rareBold)],
  ]);
  const virtualFiles = {
    existsSync: (name: string) => files.has(name),
    readFileSync: (name: string) => {
      const file = files.get(name);
      if (file === undefined) throw new Error('papers read no files');
      return file;
    },
  };
  const noUrls = { resolve: () => undefined, resolved: () => Promise.resolve() };
  return async (definition) => {
    const fonts = {
      Sans: { normal: 'regular', bold: 'bold' },
      Symbols: { normal: 'symbols', bold: 'symbols' },
      Rare: { normal: 'rare', bold: 'rare-bold' },
    };
    const printer = new Printer(fonts, virtualFiles, noUrls, () => false);
    const document = await printer.createPdfKitDocument(definition, { tableLayouts: formLayouts });
    document.end();
    if (!document.isComplete) throw new Error('the document did not end');
    return joined(document.pieces);
  };
}
