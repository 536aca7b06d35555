import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../../../shared/ipc/contract';
import { menuWording } from '../../../shared/wording/menu';
import { speak, type Language } from '../../../shared/wording/wording';

export type MenuOptions = {
  readonly language: Language;
  readonly isMac: boolean;
  readonly hasDeveloperTools: boolean;
  readonly send: (command: Command) => void;
};

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/**
 * The application menu. Its shortcuts reach the page first: Chromium gives the menu only what the
 * page did not handle, so nothing here is swallowed, and Escape and Enter are left to the page.
 */
export function menuTemplate({ language, isMac, hasDeveloperTools, send }: MenuOptions): Item[] {
  const words = speak(menuWording, language);
  const asks = (label: string, command: Command, accelerator?: string): Item => ({
    label,
    click: () => send(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const does = (label: string, role: NonNullable<Item['role']>): Item => ({ label, role });
  /** A second shortcut for an item; the menu shows one only. */
  const also = (command: Command, accelerator: string): Item => ({
    ...asks(command, command, accelerator),
    visible: false,
    acceleratorWorksWhenHidden: true,
  });

  const file: Item[] = [
    asks(words.register, 'go-register', 'F2'),
    line,
    asks(words.print, 'print', 'CmdOrCtrl+P'),
    line,
    asks(words.settings, 'go-settings', 'CmdOrCtrl+,'),
    asks(words.lock, 'lock', 'CmdOrCtrl+L'),
    line,
    does(words.quit, 'quit'),
  ];
  const edit: Item[] = [
    does(words.undo, 'undo'),
    does(words.redo, 'redo'),
    line,
    does(words.cut, 'cut'),
    does(words.copy, 'copy'),
    does(words.paste, 'paste'),
    does(words.selectAll, 'selectAll'),
    line,
    asks(words.find, 'find', 'F3'),
    also('find', 'CmdOrCtrl+K'),
  ];
  const view: Item[] = [
    asks(words.today, 'go-today', 'Alt+1'),
    asks(words.ledger, 'go-ledger', 'Alt+2'),
    asks(words.board, 'go-board', 'Alt+3'),
    asks(words.outstanding, 'go-outstanding', 'Alt+4'),
    asks(words.visits, 'go-visits', 'Alt+5'),
    asks(words.playbook, 'go-playbook', 'Alt+8'),
    asks(words.back, 'back', 'Alt+Left'),
    line,
    does(words.zoomIn, 'zoomIn'),
    does(words.zoomOut, 'zoomOut'),
    does(words.zoomReset, 'resetZoom'),
    does(words.fullScreen, 'togglefullscreen'),
    ...(hasDeveloperTools ? [line, does(words.developerTools, 'toggleDevTools')] : []),
  ];
  const help: Item[] = [
    asks(words.manual, 'go-help', 'F1'),
    asks(words.shortcuts, 'shortcuts', 'CmdOrCtrl+/'),
  ];
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: words.file, submenu: file },
    { label: words.edit, submenu: edit },
    { label: words.view, submenu: view },
    { label: words.help, submenu: help },
  ];
}
