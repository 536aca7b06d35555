import type { BrowserWindow } from 'electron';
import { createCrashCount } from './crash-count';
import type { Say } from './say';

export type Recovery = {
  readonly say: Say;
  /** Told when a page has died, before the next one loads. */
  readonly onGone: () => void;
  readonly quit: () => void;
};

/**
 * A page that crashes is loaded again at once, its draft with it, and the person is told what is
 * safe; a page that keeps crashing or hangs waits for the person's decision (checks X-11).
 */
export function recoverPage(window: BrowserWindow, { say, onGone, quit }: Recovery): void {
  const crashes = createCrashCount();
  let question: AbortController | null = null;

  const reload = () => {
    if (!window.isDestroyed()) window.webContents.reload();
  };

  const handleGone = async (): Promise<void> => {
    question?.abort();
    onGone();
    const words = say.words();
    if (!crashes.isTooMany(Date.now())) {
      reload();
      await say.ask(window, { message: words.crashed, detail: words.crashedWhat, buttons: [words.ok] });
      return;
    }
    const buttons = [words.reload, words.quit];
    const pressed = await say.ask(window, {
      message: words.crashedAgain,
      detail: words.crashedAgainWhat,
      buttons,
    });
    if (pressed === 0) reload();
    else quit();
  };

  const handleHanging = async (): Promise<void> => {
    if (question !== null) return;
    const current = new AbortController();
    question = current;
    const words = say.words();
    const { signal } = current;
    // Waiting is the answer to Escape and to a question taken back, so it stands last.
    const buttons = [words.reload, words.wait];
    const pressed = await say.ask(window, {
      message: words.hanging,
      detail: words.hangingWhat,
      buttons,
      signal,
    });
    question = null;
    // The page cannot be asked to reload: it is ended, and comes back as after a crash.
    if (pressed === 0 && !signal.aborted && !window.isDestroyed()) {
      window.webContents.forcefullyCrashRenderer();
    }
  };

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    console.error(`page gone: ${reason}`);
    if (reason !== 'clean-exit') void handleGone();
  });
  window.on('unresponsive', () => void handleHanging());
  window.on('responsive', () => question?.abort());
}
