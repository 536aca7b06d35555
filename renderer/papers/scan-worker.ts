import { findCode } from './scan/find-code';
import { greyOf } from './scan/grey-picture';
import type { ScanAnswer, ScanCall } from './scan/scan-messages';

/** Looks for the codes of scanned pages: a page without one takes seconds, which must not stop the typing. */
self.addEventListener('message', (event: MessageEvent<ScanCall>) => {
  const { id, width, height, colours } = event.data;
  const answer: ScanAnswer = { id, text: findCode(greyOf(width, height, colours)) };
  self.postMessage(answer);
});
