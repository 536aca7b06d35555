import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { writeDurable } from '../files/durable-file';
import type { FileSystem } from '../files/file-system';
import { createSerialQueue } from '../files/serial-queue';
import { parseWindowState, type WindowState } from './window-state';

/** Dragging a window reports every pixel; its place is written once it has rested so long, in ms. */
const REST = 500;

export type WindowMemory = {
  readonly kept: WindowState | null;
  readonly follow: (window: BrowserWindow) => void;
  readonly idle: () => Promise<void>;
};

/** Remembers where the window was. Losing it is no harm, so nothing is said when it cannot be kept. */
export async function openWindowMemory(files: FileSystem, home: string): Promise<WindowMemory> {
  const path = join(home, 'window.json');
  const queue = createSerialQueue();
  const text = await files.readFile(path, 'utf8').catch(() => '');

  const keep = (window: BrowserWindow) => {
    // The place a maximised window goes back to, not the whole screen it fills now.
    const state: WindowState = { ...window.getNormalBounds(), isMaximised: window.isMaximized() };
    void queue.run(() => writeDurable(files, path, JSON.stringify(state), { folderToo: false }));
  };

  const follow = (window: BrowserWindow) => {
    let timer: NodeJS.Timeout | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(window), REST);
    };
    window.on('resize', later);
    window.on('move', later);
    window.on('maximize', later);
    window.on('unmaximize', later);
    // Once: the window is asked again after what it had to write is written.
    window.once('close', () => {
      clearTimeout(timer);
      keep(window);
    });
  };

  return { kept: parseWindowState(text), follow, idle: queue.idle };
}
