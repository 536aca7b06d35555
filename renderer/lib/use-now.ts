import { useEffect, useState } from 'react';
import { now } from './clock';

/** Milliseconds since 1970, told anew every so often while the screen is on. */
export function useNow(everyMs: number): number {
  const [ms, setMs] = useState(() => now().ms);
  useEffect(() => {
    const timer = setInterval(() => {
      setMs(now().ms);
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [everyMs]);
  return ms;
}
