import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** How long after a composition ended a key still belongs to it, in milliseconds. */
const AFTERGLOW = 30;
let compositionEndedAt = Number.NEGATIVE_INFINITY;

if (typeof document !== 'undefined') {
  document.addEventListener(
    'compositionend',
    (event) => {
      compositionEndedAt = event.timeStamp;
    },
    true,
  );
}

/**
 * Whether a key belongs to the input method and must not submit, leave or move. `isComposing` alone
 * is not enough: some engines send Enter with key code 229, others right after `compositionend`.
 */
export function belongsToIme(event: KeyboardEvent | ReactKeyboardEvent): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  return native.isComposing || native.keyCode === 229 || native.timeStamp - compositionEndedAt < AFTERGLOW;
}
