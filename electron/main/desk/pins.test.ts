import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../files/file-system';
import { faultyFiles } from '../testing/faulty-files';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { hashPin, isPin } from './pin-hash';
import { openPins } from './pins';

const temporaryFolder = useTemporaryFolders();
/** Cheap: what is tested is the book-keeping, not how long a guess takes. */
const cost = { n: 2, r: 1, p: 1 };
const START = 1_795_000_000_000;

async function openAt(home: string, at: { now: number }, files = diskFiles) {
  return openPins(files, { home, now: () => at.now, cost });
}

describe('the hash of a PIN', () => {
  it('is told from another PIN, at the cost that a desk pays', async () => {
    const hash = await hashPin('2580');
    expect(await isPin('2580', hash)).toBe(true);
    expect(await isPin('2581', hash)).toBe(false);
    expect(hash).toMatchObject({ n: 32_768, r: 8, p: 1 });
  });

  it('differs for two people with the same PIN', async () => {
    expect((await hashPin('2580', cost)).hash).not.toBe((await hashPin('2580', cost)).hash);
  });
});

describe('the PINs of a desk', () => {
  it('are there after a restart, and nowhere in a file', async () => {
    const home = await temporaryFolder();
    const at = { now: START };
    await (await openAt(home, at)).set('p1', '90417');
    const again = await openAt(home, at);
    expect(again.owners()).toEqual(['p1']);
    expect(await again.check('p1', '90417')).toEqual({ ok: true });
    const path = join(home, 'pins.json');
    for (const file of [path, `${path}.copy`]) expect(await readFile(file, 'utf8')).not.toContain('90417');
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('are changed and taken away', async () => {
    const pins = await openAt(await temporaryFolder(), { now: START });
    await pins.set('p1', '2580');
    await pins.set('p1', '90417');
    expect(await pins.check('p1', '2580')).toMatchObject({ ok: false, refusal: 'wrong-pin' });
    await pins.set('p1', null);
    expect(pins.owners()).toEqual([]);
    expect(await pins.check('p1', '90417')).toMatchObject({ ok: false, refusal: 'wrong-pin' });
  });

  it('may belong to somebody whose id is a name of JavaScript', async () => {
    const home = await temporaryFolder();
    for (const id of ['__proto__', 'constructor']) {
      const pins = await openAt(home, { now: START });
      expect(pins.owners()).not.toContain(id);
      await pins.set(id, '2580');
      expect((await openAt(home, { now: START })).owners()).toContain(id);
    }
  });

  it('make who guesses wait after the fifth, right or wrong, and let the right one in after that', async () => {
    const at = { now: START };
    const pins = await openAt(await temporaryFolder(), at);
    await pins.set('p1', '2580');
    for (let n = 1; n <= 4; n += 1) expect(await pins.check('p1', '0007')).toMatchObject({ waitMs: 0 });
    expect(await pins.check('p1', '0007')).toEqual({ ok: false, refusal: 'wrong-pin', waitMs: 30_000 });
    at.now += 29_000;
    expect(await pins.check('p1', '2580')).toEqual({ ok: false, refusal: 'wait', waitMs: 1_000 });
    at.now += 1_000;
    expect(await pins.check('p1', '0007')).toEqual({ ok: false, refusal: 'wrong-pin', waitMs: 60_000 });
    at.now += 60_000;
    expect(await pins.check('p1', '2580')).toEqual({ ok: true });
    expect(await pins.check('p1', '0007')).toEqual({ ok: false, refusal: 'wrong-pin', waitMs: 0 });
  });

  it('keep one person waiting and not another', async () => {
    const pins = await openAt(await temporaryFolder(), { now: START });
    await pins.set('p1', '2580');
    await pins.set('p2', '90417');
    for (let n = 1; n <= 6; n += 1) await pins.check('p1', '0007');
    expect(await pins.check('p2', '90417')).toEqual({ ok: true });
  });

  it('remember wrong ones over a restart, also when the clock was set back meanwhile', async () => {
    const home = await temporaryFolder();
    const at = { now: START };
    const pins = await openAt(home, at);
    await pins.set('p1', '2580');
    for (let n = 1; n <= 5; n += 1) await pins.check('p1', '0007');
    at.now -= 3 * 365 * 86_400_000;
    const again = await openAt(home, at);
    expect(await again.check('p1', '2580')).toEqual({ ok: false, refusal: 'wait', waitMs: 30_000 });
    at.now += 30_000;
    expect(await again.check('p1', '2580')).toEqual({ ok: true });
  });

  it('count a guess before they look at it, so that pulling the plug wins none', async () => {
    const home = await temporaryFolder();
    const at = { now: START };
    const pins = await openAt(home, at);
    await pins.set('p1', '2580');
    for (let n = 1; n <= 4; n += 1) await pins.check('p1', '0007');
    // The plug is pulled while the fifth guess is still being looked at.
    const unseen = pins.check('p1', '0007');
    await expect
      .poll(
        async () =>
          (JSON.parse(await readFile(join(home, 'pins.json'), 'utf8')) as { pins: [{ wrong: number }] })
            .pins[0].wrong,
      )
      .toBe(5);
    expect(await (await openAt(home, at)).check('p1', '2580')).toMatchObject({ refusal: 'wait' });
    await unseen;
  });

  it('let people in on a full disk, still counting, and say when a new PIN could not be kept', async () => {
    const home = await temporaryFolder();
    const at = { now: START };
    await (await openAt(home, at)).set('p1', '2580');
    const full = faultyFiles({ failing: (operation) => (operation === 'writeFile' ? 'ENOSPC' : null) });
    const pins = await openAt(home, at, full);
    expect(await pins.check('p1', '2580')).toEqual({ ok: true });
    expect(await pins.set('p1', '90417')).toEqual({ ok: false, refusal: 'disk-full' });
    expect(await pins.check('p1', '2580')).toEqual({ ok: true });
    for (let n = 1; n <= 5; n += 1) await pins.check('p1', '0007');
    expect(await pins.check('p1', '2580')).toMatchObject({ refusal: 'wait' });
  });

  it('are reported as lost, and the files kept, when no copy can be read', async () => {
    const home = await temporaryFolder();
    await (await openAt(home, { now: START })).set('p1', '2580');
    await writeFile(join(home, 'pins.json'), '{"version":1,"pins":[{}]}');
    const second = await openAt(home, { now: START });
    expect([second.wereLost, second.owners()]).toEqual([false, ['p1']]);
    await writeFile(join(home, 'pins.json'), 'x');
    await writeFile(join(home, 'pins.json.copy'), 'y');
    const third = await openAt(home, { now: START });
    expect([third.wereLost, third.owners()]).toEqual([true, []]);
    expect(await readFile(join(home, 'pins.json.damaged-2'), 'utf8')).toBe('x');
  });
});
