import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, ROOT, userCache } from './paths.mjs';
import { say } from './say.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

const CONNECT_LIMIT = 15_000;
const STALL_LIMIT = 60_000;
const DAY = 24 * 60 * 60 * 1000;
const REFUSAL = join(userCache(), 'official-runtime-refused');

const packageFolder = inRoot('node_modules', 'electron');

/** The version of the npm package `electron`, which is the version shipped to users. */
export const officialVersion = () =>
  String(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version);

/** @returns {string | null} the official executable when its download is complete */
export const officialExecutable = () => {
  const name = join(packageFolder, 'path.txt');
  const version = join(packageFolder, 'dist', 'version');
  if (!existsSync(name) || !existsSync(version)) return null;
  if (readFileSync(version, 'utf8').trim().replace(/^v/u, '') !== officialVersion()) return null;
  const executable = join(packageFolder, 'dist', readFileSync(name, 'utf8').trim());
  return existsSync(executable) ? executable : null;
};

/** @type {(folder: string) => number} bytes below a folder */
const bytesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesBelow(path) : statSync(path).size);
  }, 0);

/** A refusal is remembered for a day and for this mirror, so that every start does not try in vain. */
const wasRefused = () => {
  const [time, mirror = ''] = (readStamp(REFUSAL) ?? '').split(' ');
  return Date.now() - Number(time) < DAY && mirror === (process.env.ELECTRON_MIRROR ?? '');
};

/**
 * Electron's own installer, given up when no byte came in 15 s or none more in 60 s. It downloads into
 * the temporary folder, which is given to it alone so that its size tells how far it is.
 *
 * @returns {Promise<{ ok: boolean, why: string }>}
 */
const runInstaller = () =>
  new Promise((resolve) => {
    const temporary = mkdtempSync(join(tmpdir(), 'complaint-desk-'));
    const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
      cwd: ROOT,
      env: {
        ...process.env,
        TMPDIR: temporary,
        TEMP: temporary,
        TMP: temporary,
        ELECTRON_GET_NO_PROGRESS: '1',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let why = '';
    let bytes = 0;
    let lastByteAt = Date.now();
    let toldAt = Date.now();
    child.stderr.setEncoding('utf8').on('data', (text) => (why += text));
    const watch = setInterval(() => {
      const now = Date.now();
      const size = bytesBelow(temporary);
      if (size > bytes) lastByteAt = now;
      bytes = size;
      if (bytes > 0 && now - toldAt > 5000) {
        say(`  ${Math.round(bytes / 1e6)} MB`);
        toldAt = now;
      }
      if (now - lastByteAt > (bytes === 0 ? CONNECT_LIMIT : STALL_LIMIT)) {
        why = 'no answer in time';
        child.kill();
      }
    }, 1000);
    child.on('close', (code) => {
      clearInterval(watch);
      rmSync(temporary, { recursive: true, force: true });
      resolve({ ok: code === 0, why: why.split('\n')[0] ?? '' });
    });
  });

/**
 * The Electron this product ships with, from its release site or the mirror in ELECTRON_MIRROR.
 *
 * @returns {Promise<string | null>} its executable; null when it cannot be had here
 */
export const fetchOfficialRuntime = async () => {
  const present = officialExecutable();
  if (present !== null || wasRefused()) return present;
  say(`Electron ${officialVersion()}: downloading from its release site …`);
  const { ok, why } = await runInstaller();
  if (ok) return officialExecutable();
  say(`  not to be had here (${why}); not tried again for a day`);
  mkdirSync(userCache(), { recursive: true });
  writeStamp(REFUSAL, `${Date.now()} ${process.env.ELECTRON_MIRROR ?? ''}`);
  return null;
};
