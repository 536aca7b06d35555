import type { FileHandle } from 'node:fs/promises';
import { createZipFile } from '../../electron/main/sealed/zip-file';
import { canonical } from '../../shared/domain/canonical';
import { foldCase } from '../../shared/domain/case/fold';
import { headsOf } from '../../shared/domain/case/order';
import {
  acted,
  amended,
  attached,
  makeDesks,
  noted,
  NUMBER,
  registered,
} from '../../shared/domain/case/testing/event-builder';
import type { EventDraft, EventEnvelope } from '../../shared/domain/events/event';
import { bindingOf } from '../../shared/domain/signing/binding';
import { entryPath, EVENTS_FILE, MANIFEST_FILE, PAGE_FILE } from '../../shared/sealed/entry-path';
import { finishPackage } from '../../shared/sealed/finish-package';
import { eventsHead, type SealedFile } from '../../shared/sealed/manifest';
import { nodeTools } from '../../scripts/verify/archive-file.mjs';
import { SAMPLE_STROKES } from './signature-strokes';

const utf8 = (text: string) => new TextEncoder().encode(text);
export const PHOTO = utf8('a photo of a gearbox, as bytes');
export const PDF = utf8('%PDF-1.7 a paper of the case');
export const PICTURE = utf8('\u0089PNG the picture of a signature');

export const hashOf = (bytes: Uint8Array): string => {
  const digest = nodeTools.newDigest();
  digest.update(bytes);
  return digest.sha256();
};

const picture = { hash: hashOf(PICTURE), name: '签名.png', mime: 'image/png', size: 9, thumbnail: null };

function signatureFor(events: readonly EventEnvelope[]): EventDraft {
  const { version, stateHash } = foldCase(events);
  const line = {
    paper: 'record-form',
    version,
    stateHash,
    block: '客户要求',
    role: '客户',
    nth: 1,
    name: '林一鸣',
  };
  const said = { ...line, strokes: SAMPLE_STROKES };
  return {
    type: 'signed-on-screen',
    data: { ...said, picture, binding: bindingOf({ ...said, picture: picture.hash }) },
  };
}

/** A case as two desks wrote it: evidence, a note, a signature on screen, and something written at once. */
export function sampleLog(): readonly EventEnvelope[] {
  const { write } = makeDesks(headsOf);
  const first = write(0, registered({ plate: '京A11111', customerName: '林一鸣', description: '异响' }), []);
  const photo = write(0, attached(hashOf(PHOTO)), [first]);
  const note = write(0, noted('客户来电询问进度'), [first, photo]);
  const known = [first, photo, note];
  const signed = write(0, signatureFor(known), known);
  const there = write(1, amended('place', '延安路高架'), known);
  const act = write(0, acted('registered', 'accepted'), [...known, signed, there]);
  return foldCase([...known, signed, there, act]).events;
}

export type ArchiveFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly kind: SealedFile['kind'];
};

/** The files of the sample case besides its events. */
export const SAMPLE_FILES: readonly ArchiveFile[] = [
  { path: entryPath('papers', 1, '客户投诉记录表.pdf'), bytes: PDF, kind: 'paper' },
  { path: entryPath('evidence', 1, '变速箱.jpg'), bytes: PHOTO, kind: 'evidence' },
  { path: entryPath('signed', 1, '签名.png'), bytes: PICTURE, kind: 'signed' },
];

/** Writes entries as the main process does, into memory. */
export async function zipOf(
  entries: readonly (readonly [path: string, bytes: Uint8Array])[],
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const handle = { writeFile: async (bytes: Uint8Array) => void chunks.push(Buffer.from(bytes)) };
  const zip = createZipFile(handle as unknown as FileHandle, new Date(2026, 10, 29, 10, 20));
  for (const [path, bytes] of entries) {
    const entry = await zip.openEntry(path);
    await entry.write(bytes);
    await entry.end();
  }
  await zip.end();
  return Buffer.concat(chunks);
}

export type Sealing = {
  readonly events?: readonly EventEnvelope[];
  readonly files?: readonly ArchiveFile[];
  readonly missing?: readonly {
    readonly hash: string;
    readonly name: string;
    readonly why: 'absent' | 'damaged';
  }[];
};

/** The entries of a package of a case, in the order of the archive. */
export function sealedEntries({ events = sampleLog(), files = SAMPLE_FILES, missing = [] }: Sealing = {}) {
  const kase = foldCase(events);
  const log = utf8(events.map((event) => `${canonical(event)}\n`).join(''));
  const listed = [{ path: EVENTS_FILE, bytes: log, kind: 'events' as const }, ...files];
  const { manifest, manifestText, page } = finishPackage({
    product: { name: '客诉台', version: '0.1.0' },
    store: { name: '样例门店', code: 'SH01' },
    case: {
      id: kase.caseId,
      number: kase.number ?? NUMBER,
      version: kase.version,
      stateHash: kase.stateHash,
    },
    exportedAt: '2026-11-29T10:20:00+08:00',
    exportedBy: { name: '周晓彤', role: 'receptionist' },
    events: { count: events.length, head: eventsHead(events.map(({ hash }) => hash)), absent: [] },
    files: listed.map(({ path, bytes, kind }) => ({ path, kind, size: bytes.length, sha256: hashOf(bytes) })),
    missing,
  });
  const entries: readonly (readonly [string, Uint8Array])[] = [
    ...listed.map(({ path, bytes }) => [path, bytes] as const),
    [MANIFEST_FILE, utf8(manifestText)],
    [PAGE_FILE, utf8(page)],
  ];
  return { entries, manifest };
}

/** Bytes in memory as a file that is checked. */
export const sourceOf = (bytes: Uint8Array) => ({
  size: bytes.length,
  read: async (offset: number, length: number) => Uint8Array.from(bytes.subarray(offset, offset + length)),
});
