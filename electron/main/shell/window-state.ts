import { z } from 'zod';

/** What the smallest screens of the trade (1366×768) can show whole. */
export const MINIMUM_SIZE = { width: 1024, height: 640 } as const;
const DEFAULT_SIZE = { width: 1280, height: 800 } as const;

export const windowStateSchema = z
  .object({
    x: z.number().int(),
    y: z.number().int(),
    width: z.number().int().min(MINIMUM_SIZE.width),
    height: z.number().int().min(MINIMUM_SIZE.height),
    isMaximised: z.boolean(),
  })
  .readonly();
export type WindowState = z.infer<typeof windowStateSchema>;

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** So much of the window's top edge must be on a screen, in pixels, that a hand can still drag it. */
const GRIP = { width: 100, height: 40 } as const;

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom);
}

function canBeGrasped(state: WindowState, screen: Area): boolean {
  return (
    overlap(state.x, state.width, screen.x, screen.width) >= GRIP.width &&
    overlap(state.y, GRIP.height, screen.y, screen.height) >= GRIP.height
  );
}

/**
 * Where the window goes: where it was, if that is on a screen that is still there, else the middle of
 * the first one. `screens` are work areas, the main screen's first.
 */
export function placeWindow(kept: WindowState | null, screens: readonly Area[]): WindowState {
  if (kept !== null && screens.some((screen) => canBeGrasped(kept, screen))) return kept;
  const screen = screens[0] ?? { x: 0, y: 0, ...DEFAULT_SIZE };
  const width = Math.max(MINIMUM_SIZE.width, Math.min(DEFAULT_SIZE.width, screen.width));
  const height = Math.max(MINIMUM_SIZE.height, Math.min(DEFAULT_SIZE.height, screen.height));
  return {
    x: Math.max(screen.x, screen.x + Math.floor((screen.width - width) / 2)),
    y: Math.max(screen.y, screen.y + Math.floor((screen.height - height) / 2)),
    width,
    height,
    isMaximised: kept?.isMaximised ?? false,
  };
}

export function parseWindowState(text: string): WindowState | null {
  try {
    return windowStateSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
