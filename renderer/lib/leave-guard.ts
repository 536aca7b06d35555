import { useHashLocation } from 'wouter/use-hash-location';
import { paths } from './paths';

type Go = () => void;
type Guard = (go: Go) => void;

let guard: Guard | null = null;

/**
 * Lets a screen ask before it is left: it is handed the way on, to go when the person has answered.
 * Registering is never held up: a customer is waiting, and what was being edited stays as it was.
 */
export function guardLeaving(asks: Guard): () => void {
  guard = asks;
  return () => {
    if (guard === asks) guard = null;
  };
}

type Navigate = ReturnType<typeof useHashLocation>[1];

/** The address of the window; a guarded screen is left only with a person's word. */
export function useGuardedLocation(): ReturnType<typeof useHashLocation> {
  const [location, navigate] = useHashLocation();
  const guarded: Navigate = (to, ...options) => {
    const go = () => navigate(to, ...options);
    if (guard === null || to === location || to === paths.register) go();
    else guard(go);
  };
  return [location, guarded];
}

// Links are written as `#/…`, as those of the hook beneath.
useGuardedLocation.hrefs = (href: string): string => `#${href}`;
