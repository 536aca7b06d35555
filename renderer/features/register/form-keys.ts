import type { KeyboardEvent } from 'react';
import { belongsToIme } from '../../lib/ime';

const TABBABLE =
  'input:not([disabled]):not([tabindex="-1"]), textarea:not([disabled]), button:not([disabled]):not([tabindex="-1"])';

/**
 * Enter in a one-line entry goes on to the next one, as clerks expect of a form; never while the
 * input method is composing, and not in an open list, where it chooses.
 */
export function moveOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented)
    return;
  const target = event.target;
  if (!(target instanceof HTMLInputElement) || target.type === 'checkbox' || belongsToIme(event)) return;
  if (target.getAttribute('aria-expanded') === 'true' && target.hasAttribute('aria-activedescendant')) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) => element.offsetParent !== null,
  );
  const next = stops[stops.indexOf(target) + 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
