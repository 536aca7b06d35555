import { describe, expect, it } from 'vitest';
import { isLocalRequest, refuseDebugging } from './guards';

describe('a request of a page', () => {
  it.each([
    'app://desk/index.html',
    'blob:app://desk/0193',
    'data:image/png;base64,AA',
    'devtools://devtools/x',
  ])('stays here: %s', (address) => expect(isLocalRequest(address, null)).toBe(true));

  it.each([
    'https://example.com/',
    'http://localhost:5173/',
    'ws://a/',
    'file:///etc/passwd',
    'ftp://a/',
    'x',
  ])('is stopped: %s', (address) => expect(isLocalRequest(address, null)).toBe(false));

  it('reaches the development server when there is one, also for live reload', () => {
    expect(isLocalRequest('http://localhost:5173/app/main.tsx', 'http://localhost:5173')).toBe(true);
    expect(isLocalRequest('ws://localhost:5173/?token=x', 'http://localhost:5173')).toBe(true);
    expect(isLocalRequest('ws://localhost:9/', 'http://localhost:5173')).toBe(false);
  });
});

describe('the debugging switches', () => {
  const removedFrom = (isPackaged: boolean) => {
    const removed: string[] = [];
    const commandLine = { removeSwitch: (name: string) => void removed.push(name) };
    refuseDebugging({ isPackaged, commandLine: commandLine as unknown as Electron.CommandLine });
    return removed;
  };
  it('are taken off a package', () => expect(removedFrom(true)).toContain('remote-debugging-port'));
  it('are left to development and tests', () => expect(removedFrom(false)).toEqual([]));
});
