import type { Page } from '@playwright/test';

export type Arrival = {
  /** the address behind the `#` */
  readonly to: string;
  /** what has to be there, and with which words, if they matter */
  readonly selector: string;
  readonly text?: string;
};

/** Goes to a screen of the product and answers the milliseconds until its content was painted. */
export function paintedAt(page: Page, arrival: Arrival): Promise<number> {
  return page.evaluate(arrive, arrival);
}

/** Runs in the page: from the change of address to the first frame that shows the thing. */
function arrive({ to, selector, text }: Arrival): Promise<number> {
  return new Promise((resolve) => {
    const from = performance.now();
    const look = new MutationObserver(() => {
      const shown = document.querySelector(selector);
      if (shown === null || (text !== undefined && shown.textContent !== text)) return;
      look.disconnect();
      requestAnimationFrame(() => {
        // The first task after a frame's callbacks runs once it is painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - from);
        };
        port2.postMessage(null);
      });
    });
    look.observe(document.body, { childList: true, subtree: true, characterData: true });
    location.hash = `#${to}`;
  });
}
