import { useEffect, useRef } from 'react';
import type { Command } from '../../shared/ipc/contract';

type Listener = (command: Command) => void;

const listeners = new Set<Listener>();

/** Tells every screen that is on about a command from the menu or the keyboard. */
export function sendCommand(command: Command): void {
  for (const listener of [...listeners]) listener(command);
}

/** Runs `handler` for one command as long as the component is on screen. */
export function useCommand(command: Command, handler: () => void): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    const listener: Listener = (sent) => {
      if (sent === command) latest.current();
    };
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, [command]);
}
