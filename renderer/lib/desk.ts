import type { DeskBridge } from '../../shared/ipc/contract';
import { createStandIn } from './desk-stand-in';

declare global {
  // An interface, because only interfaces can add to the browser's own declaration.
  interface Window {
    readonly desk?: DeskBridge;
  }
}

/**
 * The bridge to the main process. In a plain browser (development, Chromium end-to-end tests)
 * there is no preload, and a durable stand-in kept by the browser takes its place.
 */
export const desk: DeskBridge = (typeof window === 'undefined' ? undefined : window.desk) ?? createStandIn();
