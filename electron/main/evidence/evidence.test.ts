import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHUNK_LIMIT, EVIDENCE_LIMIT } from '../../../shared/ipc/contract';
import { diskFiles, type FileSystem } from '../files/file-system';
import { faultyFiles } from '../testing/faulty-files';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { copyEvidence, readEvidence } from './kept-files';
import { openUploads, type Uploads } from './uploads';

const temporaryFolder = useTemporaryFolders();
const bytesOf = (length: number) => {
  const bytes = new Uint8Array(length);
  for (let n = 0; n < length; n += 1) bytes[n] = (n * 31) % 251;
  return bytes;
};
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function open(root: string, files: FileSystem = diskFiles, now = () => 0): Promise<Uploads> {
  return openUploads(files, root, now);
}

async function begin(uploads: Uploads, size: number): Promise<string> {
  const answer = await uploads.begin(size);
  return answer.ok ? answer.uploadId : answer.refusal;
}

async function upload(uploads: Uploads, bytes: Uint8Array, piece = CHUNK_LIMIT) {
  const id = await begin(uploads, bytes.byteLength);
  for (let at = 0; at < bytes.byteLength; at += piece) {
    const answer = await uploads.chunk(id, bytes.slice(at, at + piece));
    if (!answer.ok) return answer;
  }
  return uploads.finish(id);
}

const incoming = (root: string) => readdir(join(root, 'incoming'));

describe('taking evidence', () => {
  it('keeps the bytes under their hash and gives them back in pieces', async () => {
    const root = await temporaryFolder();
    const bytes = bytesOf(CHUNK_LIMIT + 12_345);
    const answer = await upload(await open(root), bytes, 400_000);
    expect(answer).toEqual({ ok: true, hash: sha256(bytes), size: bytes.byteLength });
    expect(await incoming(root)).toEqual([]);

    const hash = sha256(bytes);
    const first = await readEvidence(diskFiles, root, { hash, offset: 0 });
    const second = await readEvidence(diskFiles, root, { hash, offset: CHUNK_LIMIT });
    expect(first?.size).toBe(bytes.byteLength);
    const joined = Buffer.concat([first?.bytes ?? bytesOf(0), second?.bytes ?? bytesOf(0)]);
    expect(sha256(joined)).toBe(hash);
    expect(first?.bytes.buffer.byteLength).toBe(CHUNK_LIMIT);
    const beyond = await readEvidence(diskFiles, root, { hash, offset: 9_999_999 });
    expect(beyond).toEqual({ bytes: new Uint8Array(0), size: bytes.byteLength });
  });

  it('keeps the same content once, and heals a damaged copy of it', async () => {
    const root = await temporaryFolder();
    const uploads = await open(root);
    const bytes = bytesOf(1000);
    await upload(uploads, bytes);
    const path = join(root, sha256(bytes).slice(0, 2), sha256(bytes));
    await writeFile(path, 'damaged');
    expect(await upload(uploads, bytes)).toMatchObject({ ok: true, hash: sha256(bytes) });
    expect(await readFile(path)).toEqual(Buffer.from(bytes));
    expect(await readdir(join(root, sha256(bytes).slice(0, 2)))).toHaveLength(1);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('refuses an empty file, one over the limit, and more or fewer bytes than were promised', async () => {
    const root = await temporaryFolder();
    const uploads = await open(root);
    expect(await uploads.begin(0)).toEqual({ ok: false, refusal: 'empty' });
    expect(await uploads.begin(EVIDENCE_LIMIT + 1)).toEqual({ ok: false, refusal: 'too-large' });

    const tooMuch = await begin(uploads, 10);
    expect(await uploads.chunk(tooMuch, bytesOf(11))).toEqual({ ok: false, refusal: 'too-large' });
    expect(await uploads.finish(tooMuch)).toEqual({ ok: false, refusal: 'unknown-upload' });

    const tooLittle = await begin(uploads, 10);
    await uploads.chunk(tooLittle, bytesOf(9));
    expect(await uploads.finish(tooLittle)).toEqual({ ok: false, refusal: 'write-failed' });

    const nothing = await begin(uploads, 10);
    expect(await uploads.finish(nothing)).toEqual({ ok: false, refusal: 'empty' });
    expect(await incoming(root)).toEqual([]);
    expect(await readdir(root)).toEqual(['incoming']);
  });

  it('takes chunks sent without waiting in the order they were sent', async () => {
    const root = await temporaryFolder();
    const uploads = await open(root);
    const bytes = bytesOf(50_000);
    const id = await begin(uploads, bytes.byteLength);
    const sent = Array.from({ length: 50 }, (_, n) =>
      uploads.chunk(id, bytes.slice(n * 1000, n * 1000 + 1000)),
    );
    const [finished] = await Promise.all([uploads.finish(id), ...sent]);
    expect(finished).toMatchObject({ ok: true, hash: sha256(bytes) });
  });

  it('leaves nothing of an upload that was given up, crashed or forgotten', async () => {
    const root = await temporaryFolder();
    let time = 0;
    const uploads = await open(root, diskFiles, () => time);
    const given = await begin(uploads, 10);
    await uploads.chunk(given, bytesOf(5));
    expect(await uploads.abort(given)).toBeNull();
    expect(await uploads.abort(given)).toBeNull();
    expect(await incoming(root)).toEqual([]);

    await begin(uploads, 10);
    time = 2 * 60 * 60 * 1000;
    const fresh = await begin(uploads, 10);
    expect(await incoming(root)).toEqual([`${fresh}.part`]);
    await uploads.abortAll();
    expect(await incoming(root)).toEqual([]);

    await begin(uploads, 10);
    await open(root);
    expect(await incoming(root)).toEqual([]);
    await uploads.abortAll();
  });

  it.each([
    ['ENOSPC', 'writeFile', 'disk-full'],
    ['ENOSPC', 'sync', 'disk-full'],
    ['EIO', 'rename', 'write-failed'],
  ] as const)('leaves nothing when the disk says %s at %s', async (code, broken, refusal) => {
    const root = await temporaryFolder();
    const uploads = await open(root, faultyFiles({ failing: (called) => (called === broken ? code : null) }));
    expect(await upload(uploads, bytesOf(2000))).toEqual({ ok: false, refusal });
    expect(await incoming(root)).toEqual([]);
    const kept = await readEvidence(diskFiles, root, { hash: sha256(bytesOf(2000)), offset: 0 });
    expect(kept).toBeNull();
  });

  it('does not begin when it would leave the log too little room', async () => {
    const root = await temporaryFolder();
    const room = { bavail: 600 * 1024, bsize: 1024 };
    const files = {
      ...diskFiles,
      statfs: async (path: string) => ({ ...(await diskFiles.statfs(path)), ...room }),
    } as FileSystem;
    const uploads = await open(root, files);
    expect(await uploads.begin(120 * 1024 * 1024)).toEqual({ ok: false, refusal: 'disk-full' });
    expect(await uploads.begin(50 * 1024 * 1024)).toMatchObject({ ok: true });
    await uploads.abortAll();
  });
});

describe('saving evidence elsewhere', () => {
  it('copies the original, and says so when it is not on this desk or does not fit', async () => {
    const [root, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    const bytes = bytesOf(3000);
    await upload(await open(root), bytes);
    const asked = { hash: sha256(bytes), target: join(elsewhere, 'photo.jpg') };
    expect(await copyEvidence(diskFiles, root, asked)).toEqual({ ok: true });
    expect(await readFile(asked.target)).toEqual(Buffer.from(bytes));

    const unknown = { ...asked, hash: 'f'.repeat(64) };
    expect(await copyEvidence(diskFiles, root, unknown)).toEqual({ ok: false, refusal: 'missing' });
    expect(await readEvidence(diskFiles, root, { hash: unknown.hash, offset: 0 })).toBeNull();

    const full = faultyFiles({ failing: (called) => (called === 'copyFile' ? 'ENOSPC' : null) });
    expect(await copyEvidence(full, root, { ...asked, target: join(elsewhere, 'b') })).toEqual({
      ok: false,
      refusal: 'disk-full',
    });
    expect(await readdir(elsewhere)).toEqual(['photo.jpg']);
  });
});
