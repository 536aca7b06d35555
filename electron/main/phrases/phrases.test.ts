import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskFiles } from '../files/file-system';
import { faultyFiles } from '../testing/faulty-files';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { openPhrases } from './phrases';

const temporaryFolder = useTemporaryFolders();
const idOf = (n: number) => `0193b5a0-0000-7000-8000-${String(n).padStart(12, '0')}`;
const phrase = (n: number, text = `第 ${String(n)} 句`) =>
  ({ id: idOf(n), moment: 'receiving', text }) as const;

describe('the phrases of a store', () => {
  it('are there after a restart, byte for byte, in the order in which they were first kept', async () => {
    const home = await temporaryFolder();
    const phrases = await openPhrases(diskFiles, home);
    const hostile = phrase(2, '𬭎‮"\n"<b>');
    await phrases.write(hostile);
    await phrases.write(phrase(1));
    expect((await openPhrases(diskFiles, home)).list()).toEqual([phrase(1), hostile]);
  });

  it('are changed in their place, and one that is taken back stands where it stood', async () => {
    const phrases = await openPhrases(diskFiles, await temporaryFolder());
    for (const n of [1, 2, 3]) await phrases.write(phrase(n));
    await phrases.write(phrase(2, '改过'));
    await phrases.remove(idOf(1));
    await phrases.write(phrase(1));
    expect(phrases.list().map(({ text }) => text)).toEqual(['第 1 句', '改过', '第 3 句']);
  });

  it('are 500 at most; the 501st is refused and one of them can still be changed', async () => {
    const home = await temporaryFolder();
    const all = Array.from({ length: 500 }, (_, n) => phrase(n));
    await writeFile(join(home, 'phrases.json'), JSON.stringify({ version: 1, phrases: all }));
    const phrases = await openPhrases(diskFiles, home);
    expect(await phrases.write(phrase(500))).toEqual({ ok: false, refusal: 'too-many' });
    expect(await phrases.write(phrase(7, '改过'))).toMatchObject({ ok: true });
    expect(phrases.list()).toHaveLength(500);
  });

  it('lose none of many that are kept at once', async () => {
    const phrases = await openPhrases(diskFiles, await temporaryFolder());
    await Promise.all(Array.from({ length: 20 }, (_, n) => phrases.write(phrase(n))));
    expect(phrases.list()).toHaveLength(20);
  });

  it('stay as they were when the disk is full', async () => {
    const home = await temporaryFolder();
    await (await openPhrases(diskFiles, home)).write(phrase(1));
    const full = faultyFiles({ failing: (operation) => (operation === 'writeFile' ? 'ENOSPC' : null) });
    const phrases = await openPhrases(full, home);
    expect(await phrases.write(phrase(2))).toEqual({ ok: false, refusal: 'disk-full' });
    expect(await phrases.remove(idOf(1))).toEqual({ ok: false, refusal: 'disk-full' });
    expect(phrases.list()).toEqual([phrase(1)]);
  });

  it('keep aside a file that cannot be read, and begin with none', async () => {
    const home = await temporaryFolder();
    await writeFile(join(home, 'phrases.json'), '{"version":1,"phrases":[{"id":"x"}]}');
    expect((await openPhrases(diskFiles, home)).list()).toEqual([]);
    expect(await readdir(home)).toContain('phrases.json.damaged-1');
  });

  it('keep those of a moment only a newer program knows', async () => {
    const home = await temporaryFolder();
    const newer = { ...phrase(1), moment: 'of-later' };
    await writeFile(join(home, 'phrases.json'), JSON.stringify({ version: 1, phrases: [newer] }));
    const phrases = await openPhrases(diskFiles, home);
    await phrases.write(phrase(2));
    expect(await readFile(join(home, 'phrases.json'), 'utf8')).toContain('of-later');
  });
});
