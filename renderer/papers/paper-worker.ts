import type { PaperId } from '../../shared/papers/paper-id';
import type { PaperAnswer, PaperCall, PaperOrder } from './paper-messages';
import { openPaperPress, type PaperPress } from './paper-press';

/**
 * Owns pdfmake and the fonts, so that setting a thirty-page case never stops the typing at the
 * counter. One call at a time: two documents at once would only be slower and double the memory.
 */

const MAIN_FORMS = ['record-form', 'handling-sheet'] as const satisfies readonly PaperId[];

/** The main forms blank: their fixed words are most of what any first real paper asks of fonts and code. */
const WARM_UP: readonly PaperOrder[] = MAIN_FORMS.map((paper) => ({
  paper,
  kase: null,
  policy: null,
  store: { name: '', servicePhone: '' },
  printedAt: '',
  printedBy: '',
}));

/** The browser compiles what has run a few times: the sixth paper takes half of the first. */
const WARM_UP_ROUNDS = 3;

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

/** Papers ordered and not made yet; the warm-up steps back for them. */
let ordered = 0;

/** Lets waiting messages in: promises alone would keep them out until the last round. */
const letMessagesIn = () => new Promise((resolve) => setTimeout(resolve));

async function warmUp({ print }: PaperPress): Promise<void> {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
    for (const order of WARM_UP) {
      if (ordered > 0) return;
      await print(order);
      await letMessagesIn();
    }
  }
}

async function answer(call: PaperCall): Promise<PaperAnswer> {
  try {
    const opened = await openedPress(call.fonts);
    if (call.kind === 'make') return { kind: 'made', id: call.id, ...(await opened.print(call.order)) };
    await warmUp(opened);
    return { kind: 'warm', id: call.id };
  } catch (fault) {
    return { kind: 'failed', id: call.id, fault: fault instanceof Error ? fault.message : 'unknown' };
  }
}

let queue: Promise<void> = Promise.resolve();

self.addEventListener('message', (event: MessageEvent<PaperCall>) => {
  if (event.data.kind === 'make') ordered += 1;
  queue = queue.then(async () => {
    const result = await answer(event.data);
    if (event.data.kind === 'make') ordered -= 1;
    self.postMessage(result, { transfer: result.kind === 'made' ? [result.bytes.buffer] : [] });
  });
});
