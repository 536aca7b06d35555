import { pagesOfFile } from '../../../renderer/features/signed-papers/pages-of-file';
import { openCodeReader, type CodeReader } from '../../../renderer/papers/scan/code-reader';

let reader: CodeReader | null = null;
let scan: File | null = null;

const startReader = () =>
  openCodeReader(
    () => new Worker(new URL('../../../renderer/papers/scan-worker.ts', import.meta.url), { type: 'module' }),
  );

/** Takes a scan over, so that handing it to the page is not timed. */
export function takeScan(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  scan = new File([bytes], 'scan');
}

/** Reads the scan from its file to its code, as a dropped one is read; milliseconds and the code. */
export async function readScan(): Promise<{ readonly took: number; readonly text: string | null }> {
  if (scan === null) throw new Error('no scan');
  reader ??= startReader();
  const from = performance.now();
  for await (const page of pagesOfFile(scan))
    if (page.kind === 'page') {
      const text = await reader.read(page.picture);
      return { took: performance.now() - from, text };
    }
  throw new Error('not a scan');
}
