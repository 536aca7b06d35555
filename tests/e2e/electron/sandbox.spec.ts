import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startPackagedApp } from '../../support/packaged-app';

/** States of /proc/PID/status: a filter of system calls (E-04), and no way to gain rights by another program. */
const SEALED = { Seccomp: '2', NoNewPrivs: '1' };

test('a package, run by an ordinary user, seals every page in and listens on no debugging port', async () => {
  test.setTimeout(90_000);
  if (!existsSync('/proc/self/status')) {
    console.log('Not checked here: the sandbox of a process can be read from outside on Linux only');
    return;
  }
  const app = startPackagedApp(['--remote-debugging-port=0']);
  try {
    // The page has run: it has made its database below the origin of the product.
    const database = join(app.home, 'IndexedDB', 'app_desk_0.indexeddb.leveldb');
    await expect.poll(() => existsSync(database), { timeout: 60_000, message: app.printed() }).toBe(true);
    const processes = app.processes();
    const pages = processes.filter(({ line }) => line.includes('--type=renderer'));
    expect(pages.length).toBeGreaterThan(0);
    for (const { status } of pages) {
      expect({ Seccomp: status.get('Seccomp'), NoNewPrivs: status.get('NoNewPrivs') }).toEqual(SEALED);
    }
    expect(processes.filter(({ line }) => /--no-sand/u.test(line))).toEqual([]);
    expect(app.printed()).not.toMatch(/DevTools listening|Debugger listening/u);
    expect(existsSync(join(app.home, 'DevToolsActivePort'))).toBe(false);
  } finally {
    await app.close();
  }
});
