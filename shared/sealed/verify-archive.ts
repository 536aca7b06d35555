import { sha256Hex } from '../domain/hash';
import { checkEvents } from './check-events';
import { EVENTS_FILE, isEntryPath, MANIFEST_FILE, PAGE_FILE } from './entry-path';
import type { SealFault } from './fault';
import { keptFiles } from './kept-files';
import {
  manifestSchema,
  manifestText,
  rootOf,
  SEAL_FORMAT,
  SEAL_VERSION,
  type Manifest,
  type SealedFile,
} from './manifest';
import { pageWithoutRoot } from './page-seal';
import { readZip, type ArchiveSource, type Decode, type ZipEntry } from './zip-layout';

/** Hashes bytes as they come by. */
export type Digest = {
  readonly update: (bytes: Uint8Array) => void;
  readonly sha256: () => string;
  readonly crc32: () => number;
};

export type VerifyTools = {
  readonly newDigest: () => Digest;
  readonly decode: Decode;
  /** a fingerprint the receiver was told otherwise: digits, blanks do not count */
  readonly told?: string;
};

export type Verdict = {
  readonly faults: readonly SealFault[];
  /** null when there is none that can be read */
  readonly manifest: Manifest | null;
  readonly checked: { readonly files: number; readonly events: number; readonly signatures: number };
};

/** Largest texts that are read as a whole, in bytes: what is longer is nothing that our program wrote. */
const LIMITS = { manifest: 8 << 20, page: 1 << 20, events: 128 << 20 } as const;
const PIECE = 1 << 20;

const verdict = (faults: readonly SealFault[], manifest: Manifest | null = null): Verdict => ({
  faults,
  manifest,
  checked: { files: 0, events: 0, signatures: 0 },
});

/**
 * Whether a package is just as it left the desk. Names everything that is not; reads each file once, in
 * pieces, and takes no more memory for a large one. What it cannot tell: whether somebody who knows all of
 * this has sealed another package anew. Only the fingerprint told otherwise shows that.
 */
export async function verifyArchive(source: ArchiveSource, tools: VerifyTools): Promise<Verdict> {
  const zip = await readZip(source, tools.decode);
  if (!zip.ok) return verdict([zip.fault]);
  const { entries } = zip;
  const unsafe = entries.filter(({ name }) => !isEntryPath(name));
  const faults: SealFault[] = [
    ...zip.faults,
    ...unsafe.map(({ name }): SealFault => ({ kind: 'unsafe-name', name })),
  ];
  const manifestEntry = entries.find(({ name }) => name === MANIFEST_FILE);
  if (manifestEntry === undefined) return verdict([...faults, { kind: 'no-manifest' }]);
  const read = await readManifest(source, manifestEntry, tools);
  if (read.manifest === null) return verdict([...faults, ...read.faults]);
  const { manifest } = read;
  faults.push(...read.faults);
  const { isSummed } = await digestOf(source, manifestEntry, tools);
  if (!isSummed && read.faults.length === 0) faults.push({ kind: 'structure', name: MANIFEST_FILE });
  if (tools.told !== undefined && tools.told.replace(/\s+/gu, '').toLowerCase() !== manifest.root)
    faults.push({ kind: 'other-fingerprint', name: tools.told });
  faults.push(...listFaults(entries, manifest));
  for (const file of manifest.files) {
    const entry = entries.find(({ name }) => name === file.path);
    if (entry !== undefined) faults.push(...(await fileFault(source, entry, { file, tools, manifest })));
  }
  const events = await readEvents(source, entries, tools);
  const checked = events === null ? null : checkEvents(events, manifest);
  if (checked === null) faults.push({ kind: 'file-absent', name: EVENTS_FILE });
  else faults.push(...checked.faults);
  if (checked?.faults.length === 0 && checked.kase !== null)
    faults.push(...keptFaults(checked.kase, manifest));
  return {
    faults: withoutRepeats(faults),
    manifest,
    checked: {
      files: manifest.files.length,
      events: checked?.events.length ?? 0,
      signatures: checked?.events.filter(({ type }) => type === 'signed-on-screen').length ?? 0,
    },
  };
}

function withoutRepeats(faults: readonly SealFault[]): readonly SealFault[] {
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const key = JSON.stringify(fault);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

type ReadManifest = { readonly manifest: Manifest | null; readonly faults: readonly SealFault[] };

async function readManifest(
  source: ArchiveSource,
  entry: ZipEntry,
  tools: VerifyTools,
): Promise<ReadManifest> {
  const bad: ReadManifest = { manifest: null, faults: [{ kind: 'bad-manifest' }] };
  if (entry.size > LIMITS.manifest) return bad;
  const text = tools.decode(await source.read(entry.offset, entry.size));
  if (text === null) return bad;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return bad;
  }
  if (isNewer(json)) return { manifest: null, faults: [{ kind: 'newer-format' }] };
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success) return bad;
  const manifest = parsed.data;
  const isSealed = rootOf(manifest) === manifest.root && manifestText(manifest) === text;
  return { manifest, faults: isSealed ? [] : [{ kind: 'manifest-changed' }] };
}

function isNewer(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  const version: unknown = Reflect.get(json, 'formatVersion');
  return Reflect.get(json, 'format') === SEAL_FORMAT && typeof version === 'number' && version > SEAL_VERSION;
}

/** Files that are listed and not there, there and not listed, or in another order than they were written in. */
function listFaults(entries: readonly ZipEntry[], { files }: Manifest): readonly SealFault[] {
  const listed = [
    ...files.filter(({ kind }) => kind !== 'page').map(({ path }) => path),
    MANIFEST_FILE,
    PAGE_FILE,
  ];
  const there = entries.map(({ name }) => name);
  const absent = listed.filter((path) => !there.includes(path));
  const extra = there.filter((name) => !listed.includes(name));
  const doubled = files.filter(({ path }, i) => files.findIndex((file) => file.path === path) !== i);
  if (absent.length + extra.length + doubled.length > 0)
    return [
      ...absent.map((name): SealFault => ({ kind: 'file-absent', name })),
      ...extra.map((name): SealFault => ({ kind: 'file-extra', name })),
      ...doubled.map(({ path }): SealFault => ({ kind: 'double-name', name: path })),
    ];
  const moved = there.find((name, i) => name !== listed[i]);
  return moved === undefined ? [] : [{ kind: 'file-order', name: moved }];
}

type Checking = { readonly file: SealedFile; readonly tools: VerifyTools; readonly manifest: Manifest };

async function fileFault(
  source: ArchiveSource,
  entry: ZipEntry,
  { file, tools, manifest }: Checking,
): Promise<readonly SealFault[]> {
  const { sha256, isSummed } = await digestOf(source, entry, tools);
  const isSame =
    file.kind === 'page' ? await isPage(source, entry, { file, tools, manifest }) : sha256 === file.sha256;
  if (!isSame || entry.size !== file.size) return [{ kind: 'file-changed', name: file.path }];
  return isSummed ? [] : [{ kind: 'structure', name: entry.name }];
}

async function isPage(
  source: ArchiveSource,
  entry: ZipEntry,
  { file, tools, manifest }: Checking,
): Promise<boolean> {
  if (entry.size > LIMITS.page) return false;
  const page = tools.decode(await source.read(entry.offset, entry.size));
  const plain = page === null ? null : pageWithoutRoot(page, manifest.root);
  return plain !== null && sha256Hex(plain) === file.sha256;
}

/** `isSummed`: the archive's own sum of the file, which every unpacking program looks at, is right. */
async function digestOf(source: ArchiveSource, { offset, size, crc }: ZipEntry, { newDigest }: VerifyTools) {
  const digest = newDigest();
  for (let done = 0; done < size; done += PIECE) {
    digest.update(await source.read(offset + done, Math.min(PIECE, size - done)));
  }
  return { sha256: digest.sha256(), isSummed: digest.crc32() === crc };
}

async function readEvents(
  source: ArchiveSource,
  entries: readonly ZipEntry[],
  { decode }: VerifyTools,
): Promise<string | null> {
  const entry = entries.find(({ name }) => name === EVENTS_FILE);
  if (entry === undefined || entry.size > LIMITS.events) return null;
  return decode(await source.read(entry.offset, entry.size));
}

/** What the events say was kept must be here under its hash, or be named as missing; and nothing else. */
function keptFaults(
  kase: Parameters<typeof keptFiles>[0],
  { files, missing }: Manifest,
): readonly SealFault[] {
  const wanted = keptFiles(kase);
  const here = files.filter(({ kind }) => kind === 'evidence' || kind === 'signed');
  const known = new Set([...here.map(({ sha256 }) => sha256), ...missing.map(({ hash }) => hash)]);
  const asked = new Set(wanted.map(({ hash }) => hash));
  return [
    ...wanted
      .filter(({ hash }) => !known.has(hash))
      .map(({ name }): SealFault => ({ kind: 'kept-absent', name })),
    ...here
      .filter(({ sha256 }) => !asked.has(sha256))
      .map(({ path }): SealFault => ({ kind: 'kept-unknown', name: path })),
  ];
}
