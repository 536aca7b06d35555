import type { Heard, FaultApp } from './fault-app';
import { after } from './surroundings';

const RED = '[data-testid=safety][data-state=unsafe]';

/** Seconds with one digit. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * When the window first showed that something is not saved, in ms since the epoch; null when it did
 * not within `limit`, for instance because the whole app hangs.
 */
export const momentOfRed = async (app: FaultApp, limit: number): Promise<number | null> => {
  const shown = app.page.waitForSelector(RED, { timeout: limit }).then(
    () => Date.now(),
    () => null,
  );
  return Promise.race([shown, after(limit + 500).then(() => null)]);
};

/**
 * How long the person was left in the belief that all is well, in ms: from asking for the first save
 * that was refused, or, when none was answered at all, from the fault or the last save acknowledged.
 */
export const waitUntilTold = (red: number, fault: number, { acknowledged, refused }: Heard): number => {
  const [first] = refused;
  const since = first === undefined ? Math.max(fault, acknowledged.at(-1)?.at ?? 0) : first.at - first.after;
  return Math.max(0, red - since);
};
