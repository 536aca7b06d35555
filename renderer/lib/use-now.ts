import { useSyncExternalStore } from 'react';
import { now } from './clock';

type Ticker = {
  at: number;
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => number;
};

function createTicker(everyMs: number): Ticker {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const ticker: Ticker = {
    at: now().ms,
    subscribe: (listener) => {
      listeners.add(listener);
      timer ??= setInterval(() => {
        ticker.at = now().ms;
        for (const hear of listeners) hear();
      }, everyMs);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    read: () => {
      // Nobody was listening, or the computer slept: the kept moment is older than it may be.
      const { ms } = now();
      if (Math.abs(ms - ticker.at) > everyMs) ticker.at = ms;
      return ticker.at;
    },
  };
  return ticker;
}

const tickers = new Map<number, Ticker>();

function tickerOf(everyMs: number): Ticker {
  const known = tickers.get(everyMs) ?? createTicker(everyMs);
  tickers.set(everyMs, known);
  return known;
}

/**
 * Milliseconds since 1970, told anew every so often while the screen is on. Everybody who asks for the
 * same pace is told the same moment, so that what follows from it has to be worked out once.
 */
export function useNow(everyMs: number): number {
  const { subscribe, read } = tickerOf(everyMs);
  return useSyncExternalStore(subscribe, read);
}
