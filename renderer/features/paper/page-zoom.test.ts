import { describe, expect, it } from 'vitest';
import { pageWidth, zoomPercent, zoomStep } from './page-zoom';

const ROOM = { width: 974, height: 560 };

describe('how large a page is shown', () => {
  it('fits the width with room beside it, and no wider than is good to read', () => {
    expect(pageWidth('width', ROOM)).toBe(942);
    expect(pageWidth('width', { width: 2500, height: 900 })).toBe(1000);
  });

  it('fits whole into the window', () => {
    const width = pageWidth('page', ROOM);
    expect((width * 297) / 210).toBeLessThanOrEqual(ROOM.height);
    expect((width * 297) / 210).toBeGreaterThan(ROOM.height - 40);
  });

  it('is as large as in print at 100 %', () => {
    expect(pageWidth(100, ROOM)).toBe(794);
    expect(zoomPercent(100, ROOM)).toBe(100);
  });

  it('steps from a fitted size to the next round one, and stops at the ends', () => {
    expect(zoomStep('width', ROOM, 1)).toBe(125);
    expect(zoomStep('width', ROOM, -1)).toBe(100);
    expect(zoomStep(200, ROOM, 1)).toBe(200);
    expect(zoomStep(50, ROOM, -1)).toBe(50);
  });

  it('is nothing while there is no room yet', () => {
    expect(pageWidth('width', { width: 0, height: 0 })).toBe(0);
  });
});
