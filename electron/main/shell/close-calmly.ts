import type { BrowserWindow } from 'electron';

/** A write that hangs (a full disk does that) must not keep the window open for ever, in ms. */
const LONGEST_WAIT = 10_000;
/** How long the page may take to say goodbye; one that hangs never will. In ms. */
const LONGEST_GOODBYE = 3_000;

/** Lets the window go only when what it was told to write has been written. */
export function closeCalmly(window: BrowserWindow, idle: () => Promise<unknown>): void {
  let mayClose = false;
  let isWaiting = false;

  const close = () => {
    mayClose = true;
    if (window.isDestroyed()) return;
    window.close();
    setTimeout(() => {
      if (!window.isDestroyed()) window.destroy();
    }, LONGEST_GOODBYE);
  };

  window.on('close', (event) => {
    if (mayClose) return;
    event.preventDefault();
    if (isWaiting) return;
    isWaiting = true;
    const limit = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT));
    void Promise.race([idle().catch(() => undefined), limit]).then(close);
  });
}
