import { dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';
import { shellWording } from '../../../shared/wording/shell';
import { speak, type Language, type Spoken } from '../../../shared/wording/wording';

type Words = Spoken<typeof shellWording>;

export type Notice = {
  readonly message: string;
  readonly detail: string;
  /** Labels from left to right; the first one is the default, the last one what Escape means. */
  readonly buttons: readonly string[];
  readonly signal?: AbortSignal;
};

/** Windows of the system, for when the page cannot speak for itself. */
export type Say = {
  readonly words: () => Words;
  /** The index of the button pressed. */
  readonly ask: (window: BrowserWindow | null, notice: Notice) => Promise<number>;
};

export function createSay(language: () => Language): Say {
  const words = () => speak(shellWording, language());
  return {
    words,
    ask: async (window, { message, detail, buttons, signal }) => {
      const options: MessageBoxOptions = {
        type: 'warning',
        title: words().appName,
        message,
        detail,
        buttons: [...buttons],
        defaultId: 0,
        cancelId: buttons.length - 1,
        noLink: true,
        ...(signal === undefined ? {} : { signal }),
      };
      const { response } = await (window === null || window.isDestroyed()
        ? dialog.showMessageBox(options)
        : dialog.showMessageBox(window, options));
      return response;
    },
  };
}
