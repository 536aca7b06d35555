import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMIT } from '../../../shared/ipc/sealed';
import { contentPath } from '../evidence/content-path';
import { diskFiles, type FileSystem } from '../files/file-system';
import { faultyFiles, type Operation } from '../testing/faulty-files';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { createSealedExports } from './sealed-exports';

const temporaryFolder = useTemporaryFolders();
const utf8 = (text: string) => new TextEncoder().encode(text);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const PHOTO = utf8('a photo'.repeat(300_000));

async function keptIn(root: string, bytes: Uint8Array, name = sha256(bytes)): Promise<string> {
  const path = contentPath(root, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return name;
}

async function opened(files: FileSystem = diskFiles) {
  const folder = await temporaryFolder();
  const root = join(folder, 'evidence');
  const out = join(folder, 'out');
  await mkdir(out);
  const exports = createSealedExports(files, () => new Date(2026, 10, 29, 10, 20));
  const target = join(out, 'case.zip');
  const begun = await exports.begin(target, 1000);
  const exportId = begun.ok ? (begun.exportId ?? '') : '';
  return { exports, exportId, root, out, target, begun };
}

const piece = (exportId: string, path: string, text: string, isLast = true) => ({
  ...{ exportId, path, isLast },
  bytes: utf8(text),
});

describe('a package that is written', () => {
  it('holds each entry just as it came, and takes its name only when it is whole', async () => {
    const { exports, exportId, root, out, target } = await opened();
    const hash = await keptIn(root, PHOTO);
    expect(await exports.write(piece(exportId, 'events.jsonl', 'one\n', false))).toEqual({
      ok: true,
      entry: null,
    });
    expect(await exports.write(piece(exportId, 'events.jsonl', 'two\n'))).toEqual({
      ok: true,
      entry: { size: 8, sha256: sha256(utf8('one\ntwo\n')) },
    });
    expect(await exports.kept(root, { exportId, path: 'evidence/001_照片.jpg', hash })).toEqual({
      ok: true,
      entry: { size: PHOTO.length, sha256: hash },
      why: null,
    });
    expect(await readdir(out)).toEqual([expect.stringMatching(/\.part$/u)]);
    const finished = await exports.finish(exportId);
    const bytes = await readFile(target);
    expect(finished).toEqual({ ok: true, size: bytes.length });
    expect(await readdir(out)).toEqual(['case.zip']);
    const entries = unzipSync(bytes);
    expect(Object.keys(entries)).toEqual(['events.jsonl', 'evidence/001_照片.jpg']);
    expect(new TextDecoder().decode(entries['events.jsonl'])).toBe('one\ntwo\n');
    expect(sha256(entries['evidence/001_照片.jpg'] ?? utf8(''))).toBe(hash);
  });

  it('goes on without a kept file that is not here or was damaged, and says which', async () => {
    const { exports, exportId, root, target } = await opened();
    const gone = { exportId, path: 'evidence/001_a.jpg', hash: 'a'.repeat(64) };
    expect(await exports.kept(root, gone)).toEqual({ ok: true, entry: null, why: 'absent' });
    const damaged = await keptIn(root, utf8('other bytes'), 'b'.repeat(64));
    const asked = { exportId, path: 'evidence/002_b.jpg', hash: damaged };
    expect(await exports.kept(root, asked)).toEqual({ ok: true, entry: null, why: 'damaged' });
    await exports.write(piece(exportId, 'events.jsonl', 'x'));
    expect(await exports.finish(exportId)).toMatchObject({ ok: true });
    expect(Object.keys(unzipSync(await readFile(target)))).toEqual(['events.jsonl']);
  });

  it('is gone when it is cancelled, also in the middle of a large file', async () => {
    const { exports, exportId, root, out } = await opened();
    const hash = await keptIn(root, PHOTO);
    const going = exports.kept(root, { exportId, path: 'evidence/001_a.jpg', hash });
    await exports.abort(exportId);
    await going;
    expect(await readdir(out)).toEqual([]);
    expect(await exports.finish(exportId)).toEqual({ ok: false, refusal: 'cancelled' });
    expect(await exports.write(piece(exportId, 'events.jsonl', 'x'))).toEqual({
      ok: false,
      refusal: 'cancelled',
    });
  });

  it('is refused from the start when it cannot fit: an archive, or the disk', async () => {
    const folder = await temporaryFolder();
    const exports = createSealedExports(diskFiles, () => new Date());
    const target = join(folder, 'case.zip');
    expect(await exports.begin(target, ARCHIVE_LIMIT + 1)).toEqual({ ok: false, refusal: 'too-large' });
    const small: FileSystem = {
      ...diskFiles,
      statfs: (async () => ({ bavail: 1, bsize: 4096 })) as unknown as FileSystem['statfs'],
    };
    const full = createSealedExports(small, () => new Date());
    expect(await full.begin(target, 5000)).toEqual({ ok: false, refusal: 'disk-full' });
    expect(await exports.begin(join(folder, 'no such folder', 'case.zip'), 1)).toEqual({
      ok: false,
      refusal: 'write-failed',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each<[Operation, string, string]>([
    ['writeFile', 'ENOSPC', 'disk-full'],
    ['sync', 'EIO', 'write-failed'],
    ['rename', 'EACCES', 'write-failed'],
  ])('leaves no half file and no harmed old one when %s fails with %s', async (operation, code, refusal) => {
    let isFailing = false;
    const files = faultyFiles({ failing: (asked) => (isFailing && asked === operation ? code : null) });
    const { exports, exportId, out, target } = await opened(files);
    await writeFile(target, 'the package of last week');
    await exports.write(piece(exportId, 'events.jsonl', 'x'));
    isFailing = true;
    const answer = await exports.write(piece(exportId, 'manifest.json', '{}'));
    const last = answer.ok ? await exports.finish(exportId) : answer;
    expect(last).toEqual({ ok: false, refusal });
    expect(await readdir(out)).toEqual(['case.zip']);
    expect(await readFile(target, 'utf8')).toBe('the package of last week');
  });

  it('takes no entry twice, none inside another, and no end in the middle of one', async () => {
    const twice = await opened();
    await twice.exports.write(piece(twice.exportId, 'events.jsonl', 'x'));
    expect(await twice.exports.write(piece(twice.exportId, 'events.jsonl', 'y'))).toEqual({
      ok: false,
      refusal: 'write-failed',
    });
    const inside = await opened();
    await inside.exports.write(piece(inside.exportId, 'events.jsonl', 'x', false));
    expect((await inside.exports.write(piece(inside.exportId, 'manifest.json', 'y'))).ok).toBe(false);
    const early = await opened();
    await early.exports.write(piece(early.exportId, 'events.jsonl', 'x', false));
    expect((await early.exports.finish(early.exportId)).ok).toBe(false);
    expect(await readdir(early.out)).toEqual([]);
  });
});
