/** To the worker: a page in colours (RGBA); the buffer is handed over. */
export type ScanCall = {
  readonly id: number;
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8ClampedArray<ArrayBuffer>;
};

/** From the worker: the text of the code on the page, null when there is none that can be read. */
export type ScanAnswer = { readonly id: number; readonly text: string | null };
