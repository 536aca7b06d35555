import { describe, expect, it } from 'vitest';
import { parseWindowState, placeWindow, type WindowState } from './window-state';

const main = { x: 0, y: 0, width: 1366, height: 728 };
const second = { x: 1366, y: 0, width: 1920, height: 1040 };
const kept: WindowState = { x: 1500, y: 100, width: 1200, height: 700, isMaximised: true };

describe('the place of the window', () => {
  it('is where it was, while that screen is there', () => {
    expect(placeWindow(kept, [main, second])).toEqual(kept);
  });

  it('is the middle of the main screen when its screen is gone, still maximised if it was', () => {
    expect(placeWindow(kept, [main])).toEqual({ x: 43, y: 0, width: 1280, height: 728, isMaximised: true });
  });

  it('is the middle of the main screen when its top edge is out of reach', () => {
    for (const lost of [
      { ...kept, x: 3250 },
      { ...kept, y: -60 },
      { ...kept, y: 1020 },
    ]) {
      expect(placeWindow(lost, [main, second]).x).toBe(43);
    }
  });

  it('is never smaller than the smallest size, even on a smaller screen', () => {
    expect(placeWindow(null, [{ x: 0, y: 0, width: 800, height: 600 }])).toEqual({
      x: 0,
      y: 0,
      width: 1024,
      height: 640,
      isMaximised: false,
    });
  });

  it('is not read from a file that holds something else', () => {
    expect(parseWindowState(JSON.stringify(kept))).toEqual(kept);
    for (const text of ['', '{}', 'null', JSON.stringify({ ...kept, width: 10 }), '{"x":1e999}']) {
      expect(parseWindowState(text)).toBeNull();
    }
  });
});
