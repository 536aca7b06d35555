import { expect, type Page } from '@playwright/test';

/** A name in two strokes, as parts of the pad's width and height. */
const STROKES = [
  [
    [0.3, 0.3],
    [0.35, 0.7],
    [0.4, 0.35],
    [0.45, 0.7],
    [0.5, 0.3],
  ],
  [
    [0.55, 0.5],
    [0.6, 0.65],
    [0.7, 0.4],
    [0.72, 0.7],
  ],
] as const;

async function places(page: Page): Promise<readonly (readonly { x: number; y: number }[])[]> {
  const box = await page.getByTestId('pad').boundingBox();
  expect(box).not.toBeNull();
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  return STROKES.map((stroke) => stroke.map(([px, py]) => ({ x: x + px * width, y: y + py * height })));
}

/** Signs on the pad with the mouse. */
export async function drawWithMouse(page: Page): Promise<void> {
  for (const [first, ...others] of await places(page)) {
    if (first === undefined) continue;
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    for (const { x, y } of others) await page.mouse.move(x, y, { steps: 12 });
    await page.mouse.up();
  }
}

/** Signs on the pad with a finger, as a touch screen reports it. */
export async function drawWithFinger(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  for (const [first, ...others] of await places(page)) {
    if (first === undefined) continue;
    let at = first;
    await send('touchStart', [first]);
    for (const next of others) {
      for (let i = 1; i <= 10; i += 1) {
        const part = i / 10;
        await send('touchMove', [{ x: at.x + (next.x - at.x) * part, y: at.y + (next.y - at.y) * part }]);
      }
      at = next;
    }
    await send('touchEnd', []);
  }
  await session.detach();
}
