/** The part of pdfmake that its published types leave out: the printer below its public door. */
declare module 'pdfmake/js/Printer' {
  import type { CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';

  type FontFiles = Readonly<Record<string, { normal: string; bold: string }>>;
  type VirtualFiles = {
    readonly existsSync: (name: string) => boolean;
    readonly readFileSync: (name: string) => Uint8Array;
  };
  type UrlResolver = { readonly resolve: () => void; readonly resolved: () => Promise<void> };
  type PrintedDocument = {
    readonly end: () => void;
    /** What `node-stand-ins/stream.ts` has taken in. */
    readonly pieces: readonly Uint8Array[];
    readonly isComplete: boolean;
  };
  type Printer = {
    readonly createPdfKitDocument: (
      definition: TDocumentDefinitions,
      options: { readonly tableLayouts: Readonly<Record<string, CustomTableLayout>> },
    ) => Promise<PrintedDocument>;
  };
  type PrinterClass = new (
    fonts: FontFiles,
    files: VirtualFiles,
    urls: UrlResolver,
    mayRead: (path: string) => boolean,
  ) => Printer;

  /** The class in a live-reload session, the CommonJS module around it in a build. */
  const printer: PrinterClass | { readonly default: PrinterClass };
  // eslint-disable-next-line no-restricted-syntax
  export default printer;
}

/** The npm package, not Node's module of the same name. */
declare module 'events/' {
  export class EventEmitter {
    on(event: string, listener: (...values: readonly unknown[]) => void): this;
    emit(event: string, ...values: readonly unknown[]): boolean;
  }
}
