import { describe, expect, it } from 'vitest';
import { trayWords } from './printing';

describe('the name of a tray', () => {
  it.each([
    ['Tray2', '纸盒2', 'Tray 2'],
    ['Cassette-1', '纸盒1', 'Tray 1'],
    ['Auto', '自动选纸盒', 'Automatic'],
    ['ManualFeed', '手动进纸', 'Manual feed'],
    ['ByPassTray', '多功能纸盒', 'Bypass tray'],
    ['纸盒 3 (A5)', '纸盒 3 (A5)', '纸盒 3 (A5)'],
    ['RicohLCIT', 'RicohLCIT', 'RicohLCIT'],
  ])('%s is 「%s」', (tray, chinese, english) => {
    expect(trayWords(tray, 'zh-CN')).toBe(chinese);
    expect(trayWords(tray, 'en')).toBe(english);
  });
});
