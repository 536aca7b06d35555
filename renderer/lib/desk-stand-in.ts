import type { DeskBridge } from '../../shared/ipc/contract';

/** The bridge of a window that runs in a plain browser. */
export function createStandIn(): DeskBridge {
  return { call: () => Promise.reject(new Error('being built')), onCommand: () => () => undefined };
}
