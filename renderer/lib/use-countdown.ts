import { useEffect, useState } from 'react';
import { now } from './clock';

/** Whole seconds until an instant, counted down on the screen; 0 from there on. */
export function useCountdown(until: number): number {
  const [ms, setMs] = useState(() => now().ms);
  const left = Math.max(0, Math.ceil((until - ms) / 1000));
  useEffect(() => {
    setMs(now().ms);
    if (until <= now().ms) return;
    const timer = setInterval(() => {
      setMs(now().ms);
      if (now().ms >= until) clearInterval(timer);
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, [until]);
  return left;
}
