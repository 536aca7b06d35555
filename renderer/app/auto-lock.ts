import { useEffect } from 'react';
import { useDesk } from '../data/desk-config';
import { lockDesk } from '../data/sign-in';
import { now } from '../lib/clock';

const MINUTE = 60_000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/**
 * Locks the desk after the minutes of the settings without a key or a move of the mouse. Looked at
 * every second by the wall clock, so that a computer that wakes from sleep locks at once.
 */
export function useAutoLock(): void {
  const minutes = useDesk((state) => state.config?.autoLockMinutes);
  const isLocked = useDesk((state) => state.access.isLocked);
  useEffect(() => {
    if (minutes === undefined || isLocked) return;
    let lastSign = now().ms;
    const noteSign = () => {
      lastSign = now().ms;
    };
    const timer = setInterval(() => {
      // A clock set back counts as a sign of life: the wait begins again, it never grows.
      if (now().ms < lastSign) noteSign();
      if (now().ms - lastSign >= minutes * MINUTE) void lockDesk();
    }, 1_000);
    for (const sign of SIGNS_OF_LIFE)
      window.addEventListener(sign, noteSign, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, noteSign, { capture: true });
    };
  }, [minutes, isLocked]);
}
