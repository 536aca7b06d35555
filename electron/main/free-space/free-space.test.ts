import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { diskFiles } from '../files/file-system';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { levelOf, watchFreeSpace } from './free-space';
import { freeBytesFrom, freeBytesOf } from './measure';

const temporaryFolder = useTemporaryFolders();
const MEGABYTE = 1024 * 1024;
afterEach(() => vi.useRealTimers());

describe('the level of the disk', () => {
  // Checks D-11: warn below 2 GB, read only below 500 MB; X-02: not even opened on a full disk.
  it.each([
    [2048 * MEGABYTE, 'plenty'],
    [2048 * MEGABYTE - 1, 'low'],
    [500 * MEGABYTE, 'low'],
    [500 * MEGABYTE - 1, 'read-only'],
    [100 * MEGABYTE, 'read-only'],
    [100 * MEGABYTE - 1, 'exhausted'],
    [0, 'exhausted'],
    [null, 'plenty'],
  ])('at %s free bytes is %s', (free, level) => {
    expect(levelOf(free)).toBe(level);
  });
});

describe('the watch on the disk', () => {
  it('looks by itself, tells each change once, and leaves read-only when there is room again', async () => {
    vi.useFakeTimers();
    let free = 3000 * MEGABYTE;
    const watch = await watchFreeSpace(() => Promise.resolve(free), 30_000);
    const told: string[] = [];
    watch.follow(({ level }) => told.push(level));
    for (const next of [3000, 1000, 900, 400, 50, 3000]) {
      free = next * MEGABYTE;
      await vi.advanceTimersByTimeAsync(30_000);
    }
    expect(told).toEqual(['low', 'read-only', 'exhausted', 'plenty']);
    expect(await watch.isReadOnly()).toBe(false);
    watch.stop();
  });

  it('looks again before each answer, so that a disk that filled just now is noticed', async () => {
    let free = 3000 * MEGABYTE;
    const watch = await watchFreeSpace(() => Promise.resolve(free));
    free = 499 * MEGABYTE;
    expect(await watch.isReadOnly()).toBe(true);
    free = 500 * MEGABYTE;
    expect(await watch.isReadOnly()).toBe(false);
    watch.stop();
  });

  it('refuses nothing when the system does not say how much is free, or does not answer', async () => {
    const failing = await watchFreeSpace(() => Promise.reject(new Error('EIO')));
    expect(failing.current()).toEqual({ level: 'plenty', freeBytes: null });
    failing.stop();
    vi.useFakeTimers();
    const opening = watchFreeSpace(() => new Promise<number>(() => undefined));
    await vi.advanceTimersByTimeAsync(1000);
    const silent = await opening;
    expect(silent.current()).toEqual({ level: 'plenty', freeBytes: null });
    silent.stop();
  });

  it('measures a real disk, or what a file names', async () => {
    const folder = await temporaryFolder();
    expect(await freeBytesOf(diskFiles, folder)).toBeGreaterThan(0);
    const path = join(folder, 'free');
    await writeFile(path, '123456\n');
    expect(await freeBytesFrom(diskFiles, path)).toBe(123_456);
    await writeFile(path, 'x');
    await expect(freeBytesFrom(diskFiles, path)).rejects.toThrow();
  });
});
