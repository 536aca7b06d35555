import { describe, expect, it } from 'vitest';
import { nodeTools } from '../../scripts/verify/archive-file.mjs';
import type { DeskBridge, Request } from '../../shared/ipc/contract';
import { verifyArchive } from '../../shared/sealed/verify-archive';
import { zipOf, sourceOf } from '../../tests/support/sealed-archive';
import { planAppend, saveCase } from './case-writer';
import { keepWith } from './evidence';
import { readCase } from './log';
import { planRegistration } from './registration';
import { sealIn, type ToSeal } from './sealed-export';
import { openTestStore, sampleDesk, sampleRegistration, withAnswer } from './testing/test-store';

const paper = { id: 'record-form', title: '客户投诉记录表', bytes: new TextEncoder().encode('%PDF a paper') };
const about = {
  store: { name: '样例门店', code: 'SH01' },
  product: { name: '客诉台', version: '0' },
  at: '2026-11-29T10:20:00+08:00',
  by: { name: '样例', role: 'receptionist' },
};
const quiet = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

/** The bridge with what it was told to write. */
function listening(desk: DeskBridge) {
  const entries = new Map<string, Uint8Array[]>();
  let finished = 0;
  let aborted = 0;
  const note = (path: string, bytes: Uint8Array) =>
    entries.set(path, [...(entries.get(path) ?? []), bytes.slice()]);
  const write = withAnswer(desk, 'sealed:write', ({ path, bytes }: Request<'sealed:write'>, pass) => {
    note(path, bytes);
    return pass();
  });
  const kept = withAnswer(write, 'sealed:kept', async ({ path, hash }, pass) => {
    const read = await desk.call('evidence:read', { hash, offset: 0 });
    if (read !== null) note(path, read.bytes);
    return pass();
  });
  const ended = withAnswer(kept, 'sealed:finish', async () => {
    finished += 1;
    return { ok: true, size: 1 };
  });
  const heard = withAnswer(ended, 'sealed:abort', (_request, pass) => {
    aborted += 1;
    return pass();
  });
  const zip = () => zipOf([...entries].map(([path, pieces]) => [path, Buffer.concat(pieces)] as const));
  return { desk: heard, entries, zip, counts: () => ({ finished, aborted }) };
}

async function opened() {
  const desk = await sampleDesk();
  const { store } = await openTestStore(desk);
  const file = new File([new Uint8Array([1, 2, 3])], '照片.jpg');
  const photo = await keepWith(desk, file, {});
  const input = sampleRegistration({ customerName: '样例' }, photo.ok ? [photo.evidence] : []);
  await saveCase(store, input.caseId, planRegistration(input));
  const kase = await readCase(store.database, input.caseId);
  if (kase === null) throw new Error('registered just now');
  const toSeal: ToSeal = { kase, papers: [paper], ...about };
  return { store, kase, toSeal, heard: listening(desk) };
}

describe('a case that goes out as a package', () => {
  it('is one that the checker finds whole, and the case knows of it under its fingerprint', async () => {
    const { store, kase, toSeal, heard } = await opened();
    const progress: string[] = [];
    const sealed = await sealIn({ ...store, desk: heard.desk }, toSeal, {
      ...quiet(),
      onProgress: (done, all) => progress.push(`${String(done)}/${String(all)}`),
    });
    expect(sealed).toMatchObject({ ok: true, missing: [], isLogged: true });
    const verdict = await verifyArchive(sourceOf(await heard.zip()), nodeTools);
    expect(verdict.faults).toEqual([]);
    expect(verdict.manifest?.root).toBe(sealed.ok ? sealed.root : '');
    expect(progress).toEqual(['0/1', '1/1']);
    const after = await readCase(store.database, kase.caseId);
    expect(after?.events.map(({ type }) => type)).toEqual(['registered', 'case-exported', 'paper-printed']);
    expect(after?.events[1]?.data).toMatchObject({ root: verdict.manifest?.root, files: 4, missing: 0 });
    expect(after).toMatchObject({ version: kase.version, stateHash: kase.stateHash });
  });

  it('names what the desk has lost, and is whole without it', async () => {
    const { store, toSeal, heard } = await opened();
    const lost = withAnswer(heard.desk, 'sealed:kept', async () => ({
      ok: true,
      entry: null,
      why: 'damaged',
    }));
    const sealed = await sealIn({ ...store, desk: lost }, toSeal, quiet());
    expect(sealed).toMatchObject({ ok: true, missing: [{ name: '照片.jpg', why: 'damaged' }] });
    const verdict = await verifyArchive(sourceOf(await heard.zip()), nodeTools);
    expect(verdict.faults).toEqual([]);
    expect(verdict.manifest?.missing).toHaveLength(1);
  });

  it('is no package and no event when the disk is full, the person stops, or chose no place', async () => {
    const { store, kase, toSeal, heard } = await opened();
    const full = withAnswer(heard.desk, 'sealed:kept', async () => ({ ok: false, refusal: 'disk-full' }));
    expect(await sealIn({ ...store, desk: full }, toSeal, quiet())).toEqual({
      ok: false,
      problem: 'disk-full',
    });
    const stopper = new AbortController();
    const stopped = await sealIn({ ...store, desk: heard.desk }, toSeal, {
      signal: stopper.signal,
      onProgress: () => {
        stopper.abort();
      },
    });
    expect(stopped).toEqual({ ok: false, problem: 'cancelled' });
    const nowhere = withAnswer(heard.desk, 'sealed:begin', async () => ({
      ok: true,
      exportId: null,
      fileName: '',
    }));
    expect(await sealIn({ ...store, desk: nowhere }, toSeal, quiet())).toEqual({
      ok: false,
      problem: 'chosen-nowhere',
    });
    const broken = withAnswer(heard.desk, 'sealed:write', () =>
      Promise.reject(new Error('the window closes')),
    );
    expect(await sealIn({ ...store, desk: broken }, toSeal, quiet())).toEqual({
      ok: false,
      problem: 'write-failed',
    });
    expect(heard.counts().finished).toBe(0);
    expect(heard.counts().aborted).toBeGreaterThanOrEqual(3);
    expect((await readCase(store.database, kase.caseId))?.events).toHaveLength(1);
  });

  it('is refused before anybody is asked when its files come to more than one archive holds', async () => {
    const { store, kase, toSeal, heard } = await opened();
    const evidence = {
      hash: 'e'.repeat(64),
      name: '录像.mp4',
      mime: 'video/mp4',
      size: 2 ** 32,
      thumbnail: null,
    };
    await saveCase(store, kase.caseId, planAppend([{ type: 'evidence-attached', data: { evidence } }]));
    const large = (await readCase(store.database, kase.caseId)) ?? kase;
    const asked = withAnswer(heard.desk, 'sealed:begin', () =>
      Promise.reject(new Error('nobody is to be asked')),
    );
    const sealed = await sealIn({ ...store, desk: asked }, { ...toSeal, kase: large }, quiet());
    expect(sealed).toEqual({ ok: false, problem: 'too-large' });
  });
});
