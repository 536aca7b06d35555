import type { PaperAnswer, PaperCall, PaperOrder } from './paper-messages';
import { openPaperPress, type PaperPress } from './paper-press';

/**
 * Owns pdfmake and the fonts, so that setting a thirty-page case never stops the typing at the
 * counter. One call at a time: two documents at once would only be slower and double the memory.
 */

/** Both forms' fixed words, so that the first real paper finds fonts and code warm. */
const WARM_UP: PaperOrder = {
  paper: 'record-form',
  kase: null,
  store: { name: '', servicePhone: '' },
  printedAt: '',
  printedBy: '',
};

let press: Promise<PaperPress> | null = null;

async function fetched(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`font file answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function openedPress(fonts: string): Promise<PaperPress> {
  press ??= openPaperPress((name) => fetched(`${fonts}${name}`)).catch((fault: unknown) => {
    // Fonts that could not be read now may be readable later.
    press = null;
    throw fault;
  });
  return press;
}

async function answer(call: PaperCall): Promise<PaperAnswer> {
  try {
    const { print } = await openedPress(call.fonts);
    if (call.kind === 'make') return { kind: 'made', id: call.id, ...(await print(call.order)) };
    await print(WARM_UP);
    return { kind: 'warm', id: call.id };
  } catch (fault) {
    return { kind: 'failed', id: call.id, fault: fault instanceof Error ? fault.message : 'unknown' };
  }
}

let queue: Promise<void> = Promise.resolve();

self.addEventListener('message', (event: MessageEvent<PaperCall>) => {
  queue = queue.then(async () => {
    const result = await answer(event.data);
    self.postMessage(result, { transfer: result.kind === 'made' ? [result.bytes.buffer] : [] });
  });
});
