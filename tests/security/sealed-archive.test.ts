import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeTools } from '../../scripts/verify/archive-file.mjs';
import { inRoot } from '../../scripts/setup/paths.mjs';
import { canonical } from '../../shared/domain/canonical';
import { eventHash } from '../../shared/domain/events/desk-chain';
import type { EventEnvelope } from '../../shared/domain/events/event';
import { bindingOf, type ScreenSigning } from '../../shared/domain/signing/binding';
import { EVENTS_FILE, MANIFEST_FILE, PAGE_FILE } from '../../shared/sealed/entry-path';
import type { SealFault } from '../../shared/sealed/fault';
import { faultWords } from '../../shared/sealed/fault-words';
import { manifestText, sealManifest, type Manifest } from '../../shared/sealed/manifest';
import { verifyArchive } from '../../shared/sealed/verify-archive';
import { readZip, type ZipEntry } from '../../shared/sealed/zip-layout';
import {
  hashOf,
  PHOTO,
  sampleLog,
  SAMPLE_FILES,
  sealedEntries,
  sourceOf,
  zipOf,
  type Sealing,
} from '../support/sealed-archive';

const folder = mkdtempSync(join(tmpdir(), 'sealed-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const check = async (bytes: Uint8Array, told?: string) =>
  verifyArchive(sourceOf(bytes), { ...nodeTools, ...(told === undefined ? {} : { told }) });
const faultsOf = async (bytes: Uint8Array) => (await check(bytes)).faults;
const sealed = async (sealing?: Sealing) => zipOf(sealedEntries(sealing).entries);

const good = sealed();
const entriesOf = async (bytes: Uint8Array): Promise<readonly ZipEntry[]> => {
  const read = await readZip(sourceOf(bytes), nodeTools.decode);
  return read.ok ? read.entries : [];
};
const entryOf = async (name: string): Promise<ZipEntry> => {
  const found = (await entriesOf(await good)).find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

async function flipped(at: number, bits = 1): Promise<Buffer> {
  const bytes = Buffer.from(await good);
  bytes[at] = (bytes[at] ?? 0) ^ bits;
  return bytes;
}

/** The entries of the good package, one of them replaced, left out (null), or more of them. */
async function repacked(
  change: Readonly<Record<string, Uint8Array | null>>,
  more: readonly (readonly [string, Uint8Array])[] = [],
) {
  const entries = sealedEntries().entries.flatMap(([path, bytes]) => {
    const other = change[path];
    return other === null ? [] : [[path, other ?? bytes] as const];
  });
  return zipOf([...entries, ...more]);
}

describe('a package as it was exported', () => {
  it('is found whole: every file, event and signature', async () => {
    const { faults, checked, manifest } = await check(await good);
    expect(faults).toEqual([]);
    expect(checked).toEqual({ files: 5, events: 6, signatures: 1 });
    expect((await check(await good, manifest?.root.toUpperCase())).faults).toEqual([]);
  });

  it('says its fingerprint on its page, which loads nothing and runs nothing', async () => {
    const { entries, manifest } = sealedEntries();
    const page = new TextDecoder().decode(entries.find(([path]) => path === PAGE_FILE)?.[1]);
    expect(page.replaceAll(' ', '').toLowerCase()).toContain(manifest.root);
    expect(page).not.toMatch(/<script|src=|href=|url\(|@import|javascript:/iu);
    expect(page).toContain("default-src 'none'");
  });

  it('shows names of the case on the page as words, whatever they are made of', () => {
    const name = '<img src=x onerror=alert(1)>&"\'\u202e';
    const { entries } = sealedEntries({ missing: [{ hash: 'a'.repeat(64), name, why: 'absent' }] });
    const page = new TextDecoder().decode(entries.find(([path]) => path === PAGE_FILE)?.[1]);
    expect(page).not.toContain('<img');
    expect(page).not.toContain('\u202e');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;&#39;·');
  });

  it('is whole with a file that was missing at the export, when it says so', async () => {
    const files = SAMPLE_FILES.filter(({ kind }) => kind !== 'evidence');
    const hash = hashOf(PHOTO);
    const missing = [{ hash, name: '变速箱.jpg', why: 'absent' as const }];
    expect(await faultsOf(await sealed({ files, missing }))).toEqual([]);
    expect(await faultsOf(await sealed({ files }))).toEqual([{ kind: 'kept-absent', name: '照片.jpg' }]);
  });
});

describe('one changed byte', () => {
  it.each(SAMPLE_FILES.map(({ path }) => path))('of %s names that file', async (path) => {
    const { offset, size } = await entryOf(path);
    for (const at of [offset, offset + (size >> 1), offset + size - 1])
      expect(await faultsOf(await flipped(at))).toEqual([{ kind: 'file-changed', name: path }]);
  });

  it('of the page names the page, of its fingerprint too', async () => {
    const { offset, size } = await entryOf(PAGE_FILE);
    const page = (await good).subarray(offset, offset + size).toString('utf8');
    const inPrint = Buffer.byteLength(page.slice(0, page.indexOf('class="print">') + 16));
    for (const at of [offset, offset + 500, offset + inPrint, offset + size - 1])
      expect(await faultsOf(await flipped(at))).toEqual([{ kind: 'file-changed', name: PAGE_FILE }]);
  });

  it('of the manifest is the manifest’s, wherever it is', async () => {
    const { offset, size } = await entryOf(MANIFEST_FILE);
    for (let at = offset; at < offset + size; at += 7) {
      const [first] = await faultsOf(await flipped(at));
      expect(['bad-manifest', 'manifest-changed', 'newer-format']).toContain(first?.kind);
    }
  });

  it('of an event names the event by its line, kind and time', async () => {
    const log = sampleLog();
    let { offset: at } = await entryOf(EVENTS_FILE);
    for (const [i, event] of log.entries()) {
      const line = Buffer.byteLength(`${canonical(event)}\n`);
      // In the time: still a readable event. `,"at":"2026…` is its second member.
      const inTime = at + canonical(event).indexOf('"at":"') + 7;
      const faults = await faultsOf(await flipped(inTime, 3));
      const named = faults.find((fault) => 'place' in fault && fault.place.line === i + 1);
      expect(named, String(i)).toMatchObject({ place: { line: i + 1, type: event.type } });
      expect(faults).toContainEqual({ kind: 'file-changed', name: EVENTS_FILE });
      const broken = await faultsOf(await flipped(at, 3));
      expect(broken).toContainEqual({ kind: 'event-unreadable', place: { line: i + 1, type: '?', at: '?' } });
      at += line;
    }
  });

  it('between the files, in every header and in the directory, is found, byte by byte', async () => {
    const bytes = await good;
    const entries = await entriesOf(bytes);
    const isContent = (at: number) => entries.some(({ offset, size }) => at >= offset && at < offset + size);
    const silent: number[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      if (!isContent(at) && (await faultsOf(await flipped(at, 0x11))).length === 0) silent.push(at);
    }
    expect(silent).toEqual([]);
  });

  it('or several, anywhere, are found: no byte of a package is without meaning', async () => {
    const bytes = await good;
    const flip = fc.record({ at: fc.nat({ max: bytes.length - 1 }), bits: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(flip, { minLength: 1, maxLength: 3, selector: ({ at }) => at }),
        async (flips) => {
          const other = Buffer.from(bytes);
          for (const { at, bits } of flips) other[at] = (other[at] ?? 0) ^ bits;
          expect(await faultsOf(other)).not.toEqual([]);
        },
      ),
      { numRuns: 800 },
    );
  });
});

describe('a package put together by somebody else', () => {
  it('names what is missing, extra, doubled and out of its place', async () => {
    const [paper, photo] = SAMPLE_FILES.map(({ path }) => path);
    expect(await faultsOf(await repacked({ [paper ?? '']: null }))).toEqual([
      { kind: 'file-absent', name: paper },
    ]);
    expect(await faultsOf(await repacked({}, [['evidence/009_x.jpg', PHOTO]]))).toEqual([
      { kind: 'file-extra', name: 'evidence/009_x.jpg' },
    ]);
    expect(await faultsOf(await repacked({}, [[photo ?? '', PHOTO]]))).toEqual([
      { kind: 'double-name', name: photo },
    ]);
    expect(await faultsOf(await repacked({ [MANIFEST_FILE]: null }))).toEqual([{ kind: 'no-manifest' }]);
    const moved = await zipOf([...sealedEntries().entries].reverse());
    expect(await faultsOf(moved)).toContainEqual({ kind: 'file-order', name: PAGE_FILE });
  });

  it('is refused for names that lead out of the folder or deceive', async () => {
    for (const name of [
      '../../etc/passwd',
      'evidence/../x',
      '/etc/passwd',
      'C:\\x',
      'evidence/001_a\u202egpj.exe',
      'readme.txt',
    ])
      expect(await faultsOf(await repacked({}, [[name, PHOTO]]))).toContainEqual({
        kind: 'unsafe-name',
        name,
      });
  });

  it('is not the same when its log was changed and all was sealed anew: the desk’s chain breaks', async () => {
    const log = sampleLog();
    const forged = log.map((event) =>
      event.type === 'progress-noted' ? reseal(event, { text: '客户表示满意' }) : event,
    );
    const faults = await faultsOf(await sealed({ events: forged }));
    expect(faults.map(({ kind }) => kind)).toEqual(['event-chain']);
    expect(placeOf(faults[0])?.type).toBe('signed-on-screen');
  });

  it('of which only the last event was changed and all sealed anew is another by its fingerprint alone', async () => {
    const log = sampleLog();
    const last = log.at(-1);
    const forged = log.map((event) =>
      event === last ? { ...event, actor: { ...event.actor, name: '乙' } } : event,
    );
    const whole = forged.map((event) =>
      event.id === last?.id ? { ...event, hash: eventHash(event) } : event,
    );
    const bytes = await sealed({ events: whole });
    expect(await faultsOf(bytes)).toEqual([]);
    const { root } = sealedEntries().manifest;
    expect((await check(bytes, root)).faults).toEqual([{ kind: 'other-fingerprint', name: root }]);
  });

  it('with a signature moved to another line, or bound anew to another state, says so', async () => {
    const change = (data: (was: ScreenSigning) => object) =>
      sampleLog().map((event) =>
        event.type === 'signed-on-screen' ? reseal(event, data(event.data as ScreenSigning)) : event,
      );
    const moved = await faultsOf(
      await sealed({ events: lastOnly(change((was) => ({ ...was, role: '经办人' }))), files: [] }),
    );
    expect(moved.map(({ kind }) => kind)).toContain('binding');
    const elsewhere = change((was) => {
      const data = { ...was, stateHash: '9'.repeat(64) };
      return { ...data, binding: bindingOf({ ...data, picture: data.picture.hash }) };
    });
    const other = await faultsOf(await sealed({ events: lastOnly(elsewhere), files: [] }));
    expect(other.map(({ kind }) => kind)).toContain('signed-state');
  });

  it('with a member slipped into an event, which no schema would miss, names the event', async () => {
    const [first, ...others] = sampleLog();
    const events = first === undefined ? [] : [{ ...first, remark: 'added' } as EventEnvelope, ...others];
    const faults = await faultsOf(await sealed({ events }));
    expect(faults).toEqual([
      { kind: 'event-changed', place: { line: 1, type: 'registered', at: first?.at } },
    ]);
  });

  it('with an event left out, twice, or before what it follows, names it', async () => {
    const log = sampleLog();
    const without = log.filter(({ type }) => type !== 'evidence-attached');
    expect((await faultsOf(await sealed({ events: without }))).map(({ kind }) => kind)).toContain(
      'event-parent',
    );
    const [first] = log;
    const twice = first === undefined ? log : [...log, first];
    expect((await faultsOf(await sealed({ events: twice }))).map(({ kind }) => kind)).toContain(
      'event-doubled',
    );
    const turned = [...log].reverse();
    expect((await faultsOf(await sealed({ events: turned }))).map(({ kind }) => kind)).toContain(
      'event-order',
    );
  });

  it('with evidence that no event speaks of says so', async () => {
    const stranger = {
      path: 'evidence/002_其他.jpg',
      bytes: utf8('another picture'),
      kind: 'evidence' as const,
    };
    expect(await faultsOf(await sealed({ files: [...SAMPLE_FILES, stranger] }))).toEqual([
      { kind: 'kept-unknown', name: stranger.path },
    ]);
  });

  it('of another case version than its events make says so', async () => {
    const { entries, manifest } = sealedEntries();
    const other = sealManifest({ ...manifest, case: { ...manifest.case, version: 9 } });
    const bytes = await zipOf(
      entries.map(([path, was]) => [path, path === MANIFEST_FILE ? utf8(manifestText(other)) : was]),
    );
    expect((await faultsOf(bytes)).map(({ kind }) => kind)).toEqual(['file-changed', 'case-state']);
  });

  it('of a newer format asks for a newer program', async () => {
    const { entries, manifest } = sealedEntries();
    const newer: Manifest = { ...manifest, formatVersion: 2 };
    const bytes = await zipOf(
      entries.map(([path, was]) => [path, path === MANIFEST_FILE ? utf8(manifestText(newer)) : was]),
    );
    expect(await faultsOf(bytes)).toEqual([{ kind: 'newer-format' }]);
  });
});

describe('a hostile file', () => {
  it('that is none of ours is refused at once, without being unpacked', async () => {
    const bomb = zipSync({ 'events.jsonl': new Uint8Array(30_000_000) }, { level: 9 });
    const cases: readonly (readonly [Uint8Array, string])[] = [
      [new Uint8Array(0), 'empty'],
      [utf8('PK'), 'not-a-zip'],
      [utf8('not a zip at all, but long enough to be one'), 'not-a-zip'],
      [(await good).subarray(0, 4000), 'cut-off'],
      [Buffer.concat([await good, Buffer.from('x')]), 'cut-off'],
      [Buffer.concat([(await good).subarray(0, 100), await good]), 'repacked'],
      [bomb, 'directory'],
    ];
    const started = Date.now();
    for (const [bytes, kind] of cases) expect((await faultsOf(bytes))[0]?.kind, kind).toBe(kind);
    expect(Date.now() - started).toBeLessThan(2000);
  });

  it('that claims more files or larger ones than it has is refused', async () => {
    const bytes = Buffer.from(await good);
    bytes.writeUInt16LE(65_535, bytes.length - 14);
    bytes.writeUInt16LE(65_535, bytes.length - 12);
    expect(await faultsOf(bytes)).toEqual([{ kind: 'too-many-files' }]);
    const large = Buffer.from(await good);
    const directory = large.readUInt32LE(large.length - 6);
    large.writeUInt32LE(0xffff_fff0, directory + 20);
    large.writeUInt32LE(0xffff_fff0, directory + 24);
    expect(await faultsOf(large)).toEqual([{ kind: 'directory', name: EVENTS_FILE }]);
  });

  it('of any bytes at all is answered, never with a fault of the checker', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, isHeaded) => {
        const bytes = isHeaded
          ? Buffer.concat([Buffer.from('PK'), noise, (await good).subarray(-22)])
          : noise;
        expect((await faultsOf(bytes)).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('is told of without the signs it is made of', () => {
    const fault: SealFault = { kind: 'unsafe-name', name: `a\u001b[31m\u202e${'x'.repeat(500)}` };
    expect(faultWords(fault, 'en')).toMatch(/^A name no package has: a·\[31m·x{1,120}$/u);
  });
});

/** An event with other data, its own hash made anew. */
function reseal(event: EventEnvelope, data: object): EventEnvelope {
  const other = { ...event, data };
  return { ...other, hash: eventHash(other) };
}

/** The log up to the signature: nothing of its desk comes after it whose link could break. */
function lastOnly(events: readonly EventEnvelope[]): readonly EventEnvelope[] {
  return events.slice(0, events.findIndex(({ type }) => type === 'signed-on-screen') + 1);
}

const placeOf = (fault: SealFault | undefined) =>
  fault !== undefined && 'place' in fault ? fault.place : undefined;

/** Runs the command as a receiver does. */
const run = (...args: readonly string[]) =>
  new Promise<{ readonly code: number; readonly text: string }>((resolve) => {
    execFile(process.execPath, [inRoot('scripts', 'verify.mjs'), ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, text: stdout + stderr });
    });
  });

describe('npm run verify', () => {
  it('ends with 0 for a whole package, with 1 and the name for a changed one, and for what is none', async () => {
    const whole = join(folder, 'whole.zip');
    const changed = join(folder, 'changed.zip');
    writeFileSync(whole, await good);
    writeFileSync(changed, await flipped((await entryOf(SAMPLE_FILES[1]?.path ?? '')).offset));
    const said = await run(whole);
    expect(said).toMatchObject({ code: 0 });
    expect(said.text).toContain('完好：没有发现任何改动');
    expect(said.text).toContain('Whole: nothing was changed');
    const other = await run(changed);
    expect(other).toMatchObject({ code: 1 });
    expect(other.text).toContain('文件被改动：evidence/001_变速箱.jpg');
    expect(other.text).toContain('Changed: evidence/001_变速箱.jpg');
    expect(await run(whole, '--fingerprint', '00 11')).toMatchObject({ code: 1 });
    expect(await run(join(folder, 'none.zip'))).toMatchObject({ code: 1 });
    expect((await run(folder)).text).toContain('打不开这个文件');
    expect((await run()).text).toContain('npm run verify -- FILE.zip');
  });
});
