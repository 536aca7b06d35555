import { useEffect } from 'react';
import type { Command } from '../../shared/ipc/contract';
import { sendCommand } from '../lib/commands';
import { belongsToIme } from '../lib/ime';
import { desk } from '../lib/desk';

const isTypingIn = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable=true]');

/** The command a key stands for; null when the key belongs to whatever has the focus. */
function commandOf(event: KeyboardEvent): Command | null {
  const isCtrl = event.ctrlKey || event.metaKey;
  if (event.key === 'F1') return 'shortcuts';
  if (event.key === 'F2') return 'go-register';
  if (event.key === 'F3' || (isCtrl && event.key.toLowerCase() === 'k')) return 'find';
  if (isCtrl && event.key.toLowerCase() === 'p') return 'print';
  if (isCtrl && event.key.toLowerCase() === 'l') return 'lock';
  if (event.altKey && event.key === '1') return 'go-today';
  if (event.altKey && event.key === '2') return 'go-ledger';
  if (event.altKey && event.key === '3') return 'go-board';
  if (event.altKey && event.key === '4') return 'go-outstanding';
  if (event.altKey && event.key === '5') return 'go-visits';
  if (event.altKey && event.key === '8') return 'go-playbook';
  if (event.altKey && event.key === '0') return 'go-settings';
  if (event.key === 'Escape') return 'back';
  if (event.key === '?' && !isTypingIn(event.target)) return 'shortcuts';
  return null;
}

/** Escape closes what floats first: an open list or dialog keeps it. */
function isHeldByFloating(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape') return false;
  const target = event.target;
  const hasOpenList = target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
  return hasOpenList || document.querySelector('[role=dialog]') !== null;
}

/** Turns shortcuts and the application menu into commands for whatever screen is on. */
export function useKeys(): void {
  useEffect(() => {
    // Noted before anything hears of the key: a dialog is gone by the time the key has come up here.
    let isHeld = false;
    const noteFloating = (event: KeyboardEvent) => {
      isHeld = isHeldByFloating(event);
    };
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToIme(event) || isHeld) return;
      const command = commandOf(event);
      if (command === null) return;
      event.preventDefault();
      // A key that is held down must not print a paper after the other.
      if (command === 'print' && event.repeat) return;
      sendCommand(command);
    };
    window.addEventListener('keydown', noteFloating, { capture: true });
    window.addEventListener('keydown', handleKeyDown);
    const stopMenu = desk.onCommand(sendCommand);
    return () => {
      window.removeEventListener('keydown', noteFloating, { capture: true });
      window.removeEventListener('keydown', handleKeyDown);
      stopMenu();
    };
  }, []);
}
