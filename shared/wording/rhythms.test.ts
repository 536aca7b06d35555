import { describe, expect, it } from 'vitest';
import { dueDayWords, rhythmWords } from './rhythms';

describe('what recurs, in words', () => {
  it.each([
    ['week', 1, '每周一', 'Every Monday'],
    ['week', 7, '每周日', 'Every Sunday'],
    ['month', 5, '每月 5 日', 'On day 5 of every month'],
    ['month', -1, '每月最后一天', 'On the last day of every month'],
    ['quarter', 20, '每季度末月 20 日', 'On day 20 of the last month of a quarter'],
    ['quarter', -1, '每季度最后一天', 'On the last day of every quarter'],
  ] as const)('every %s on %s', (every, on, chinese, english) => {
    expect(rhythmWords({ every, on }, 'zh-CN')).toBe(chinese);
    expect(rhythmWords({ every, on }, 'en')).toBe(english);
  });

  it('says when by the day that is nearest to speech', () => {
    expect(dueDayWords('2026-11-30', 0, 'zh-CN')).toBe('今天');
    expect(dueDayWords('2026-11-30', 1, 'zh-CN')).toBe('明天');
    expect(dueDayWords('2026-11-30', 2, 'zh-CN')).toBe('11-30 周一');
    expect(dueDayWords('2026-11-29', 5, 'en')).toBe('Sunday 11-29');
  });
});
