import type { DiskState } from '../../../shared/ipc/homes';

const MEGABYTE = 1024 * 1024;

/** Below these many free bytes a level begins (checks D-11, X-02). */
export const BOUNDS = {
  low: 2048 * MEGABYTE,
  'read-only': 500 * MEGABYTE,
  /** Opening a database writes: on a disk this full Chromium has been seen to empty it. */
  exhausted: 100 * MEGABYTE,
} as const;

/** How often the disk is looked at when nobody saves, in ms. */
const LOOK_EVERY = 30_000;

/** How long a save waits for the answer; a disk that does not answer fails the write itself. In ms. */
const PATIENCE = 1000;

export type FreeSpace = {
  readonly current: () => DiskState;
  /** Looks again, now. Never throws. */
  readonly look: () => Promise<DiskState>;
  /** True when nothing may be written, after looking again. */
  readonly isReadOnly: () => Promise<boolean>;
  /** Hears every change of the level. */
  readonly follow: (listener: (disk: DiskState) => void) => void;
  readonly stop: () => void;
};

export function levelOf(freeBytes: number | null): DiskState['level'] {
  if (freeBytes === null || freeBytes >= BOUNDS.low) return 'plenty';
  if (freeBytes >= BOUNDS['read-only']) return 'low';
  return freeBytes >= BOUNDS.exhausted ? 'read-only' : 'exhausted';
}

/** Watches how much room the disk has; `measure` answers in bytes and may fail: unknown is not full. */
export async function watchFreeSpace(
  measure: () => Promise<number>,
  lookEvery = LOOK_EVERY,
): Promise<FreeSpace> {
  const listeners: ((disk: DiskState) => void)[] = [];
  let current: DiskState = { level: 'plenty', freeBytes: null };

  const measured = async (): Promise<number | null> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), PATIENCE)));
    const free = await Promise.race([measure().catch(() => null), late]);
    clearTimeout(timer);
    return free;
  };

  const look = async (): Promise<DiskState> => {
    const freeBytes = await measured();
    const before = current.level;
    current = { level: levelOf(freeBytes), freeBytes };
    if (current.level !== before) for (const listener of listeners) listener(current);
    return current;
  };

  await look();
  const timer = setInterval(() => void look(), lookEvery);
  timer.unref();

  return {
    current: () => current,
    look,
    isReadOnly: async () => ['read-only', 'exhausted'].includes((await look()).level),
    follow: (listener) => void listeners.push(listener),
    stop: () => clearInterval(timer),
  };
}
