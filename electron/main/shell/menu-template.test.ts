import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { commandSchema, type Command } from '../../../shared/ipc/contract';
import { menuTemplate } from './menu-template';

function itemsOf(language: 'zh-CN' | 'en', send: (command: Command) => void, hasDeveloperTools = false) {
  const menus = menuTemplate({ language, isMac: false, hasDeveloperTools, send });
  return menus.flatMap((menu) => menu.submenu as MenuItemConstructorOptions[]);
}

function commandsByShortcut(): ReadonlyMap<string, Command> {
  const sent: Command[] = [];
  const shortcuts = new Map<string, Command>();
  for (const { accelerator, click } of itemsOf('zh-CN', (command) => sent.push(command))) {
    if (typeof accelerator !== 'string' || click === undefined) continue;
    (click as () => void)();
    const command = sent.at(-1);
    if (command !== undefined) shortcuts.set(accelerator, command);
  }
  return shortcuts;
}

describe('the menu', () => {
  it('sends the commands of the product under its shortcuts', () => {
    expect(Object.fromEntries(commandsByShortcut())).toEqual({
      F1: 'go-help',
      F2: 'go-register',
      F3: 'find',
      'CmdOrCtrl+K': 'find',
      'CmdOrCtrl+P': 'print',
      'CmdOrCtrl+,': 'go-settings',
      'CmdOrCtrl+/': 'shortcuts',
      'CmdOrCtrl+L': 'lock',
      'Alt+1': 'go-today',
      'Alt+2': 'go-ledger',
      'Alt+3': 'go-board',
      'Alt+4': 'go-outstanding',
      'Alt+5': 'go-visits',
      'Alt+8': 'go-playbook',
      'Alt+Left': 'back',
    });
    expect(new Set(commandsByShortcut().values())).toEqual(new Set(commandSchema.options));
  });

  it('leaves Escape and Enter to the page', () => {
    expect([...commandsByShortcut().keys()].join()).not.toMatch(/Esc|Enter|Return/u);
  });

  it('speaks one language throughout, roles included', () => {
    const labels = (language: 'zh-CN' | 'en') =>
      itemsOf(language, () => undefined)
        .filter((item) => item.type !== 'separator' && item.visible !== false)
        .map((item) => item.label ?? '');
    for (const label of labels('zh-CN')) expect(label).toMatch(/\p{Script=Han}/u);
    for (const label of labels('en')) expect(label).toMatch(/^[\x20-\x7e…]+$/u);
  });

  it('offers developer tools in development only', () => {
    const roles = (isDevelopment: boolean) =>
      itemsOf('zh-CN', () => undefined, isDevelopment).map((item) => item.role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
  });
});
