import { app, Notification, type BrowserWindow } from 'electron';

/** What reaches a person who looks at another program. */
export type Attention = {
  /** A notification of the system; whether there is anything that shows it. A click brings the window to the front. */
  readonly notify: (title: string, body: string) => boolean;
  /** The number on the taskbar or dock, where the system has one. */
  readonly badge: (count: number) => void;
};

export function createAttention(window: () => BrowserWindow | null, onClick: () => void): Attention {
  // Kept until they are gone: one that is collected as garbage no longer answers a click.
  const shown = new Set<Notification>();
  return {
    notify: (title, body) => {
      if (!Notification.isSupported()) return false;
      const notification = new Notification({ title, body });
      const forget = () => shown.delete(notification);
      notification.on('click', () => {
        forget();
        const own = window();
        if (own?.isMinimized() === true) own.restore();
        own?.show();
        own?.focus();
        onClick();
      });
      notification.on('close', forget);
      notification.on('failed', forget);
      shown.add(notification);
      notification.show();
      return true;
    },
    badge: (count) => {
      app.setBadgeCount(count);
      // Windows has no numbers on its taskbar: the button blinks until the window is looked at.
      if (process.platform === 'win32' && count > 0 && window()?.isFocused() === false)
        window()?.flashFrame(true);
    },
  };
}
