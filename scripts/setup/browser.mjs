import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @returns {string | null} an installed Chromium; COMPLAINT_DESK_CHROMIUM names another */
export const chromiumExecutable = () =>
  [process.env.COMPLAINT_DESK_CHROMIUM ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ??
  null;

/** Quiet and offline: a test browser asks nothing of the network. As root Chromium has no sandbox. */
export const chromiumSwitches = () => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
