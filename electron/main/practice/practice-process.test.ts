import { describe, expect, it } from 'vitest';
import { practiceArguments, startPractice } from './practice-process';

const program = { executable: '/opt/desk', appPath: '/src/desk', isPackaged: false };

describe('starting the practice', () => {
  it('keeps the switches of this program, adds its own once, and names the app where it must', () => {
    const line = ['/opt/desk', '--lang=zh-CN', '--practice', '/src/desk'];
    expect(practiceArguments({ ...program, line })).toEqual(['--lang=zh-CN', '--practice', '/src/desk']);
    expect(practiceArguments({ ...program, line: ['/opt/desk'], isPackaged: true })).toEqual(['--practice']);
  });

  it('hands on nothing by which another program could look into it', () => {
    const line = [
      '/opt/desk',
      '-r',
      '/tmp/loader.js',
      '--inspect=0',
      '--inspect-brk',
      '--remote-debugging-port=9',
      '--remote-allow-origins=*',
      '/some/file.json',
    ];
    expect(practiceArguments({ ...program, line, isPackaged: true })).toEqual(['--practice']);
  });

  it('says so when it cannot be started', async () => {
    const missing = { ...program, executable: '/nowhere/at/all', line: ['x'] };
    expect(await startPractice(missing)).toBe(false);
  });
});
