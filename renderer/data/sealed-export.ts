import { canonical } from '../../shared/domain/canonical';
import type { Case } from '../../shared/domain/case/case';
import type { EventDraft } from '../../shared/domain/events/event';
import type { Request, Response } from '../../shared/ipc/contract';
import { ARCHIVE_LIMIT } from '../../shared/ipc/sealed';
import { entryPath, EVENTS_FILE, MANIFEST_FILE, PAGE_FILE } from '../../shared/sealed/entry-path';
import { finishPackage } from '../../shared/sealed/finish-package';
import { keptFiles } from '../../shared/sealed/kept-files';
import { eventsHead, type Manifest, type ManifestBody, type SealedFile } from '../../shared/sealed/manifest';
import { planAppend, saveCase } from './case-writer';
import type { LocalStore } from './local-store';
import { currentStore } from './window-state';

/** A paper of the case as it stands, made already. */
export type PaperToSeal = { readonly id: string; readonly title: string; readonly bytes: Uint8Array };

export type ToSeal = {
  readonly kase: Case;
  readonly papers: readonly PaperToSeal[];
  readonly store: Manifest['store'];
  readonly product: Manifest['product'];
  /** ISO with zone */
  readonly at: string;
  readonly by: Manifest['exportedBy'];
};

export type SealOptions = {
  /** how many of the kept files are in */
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
};

type Refusal = Extract<Response<'sealed:begin'>, { readonly ok: false }>['refusal'];

export type SealedExport =
  | {
      readonly ok: true;
      readonly fileName: string;
      readonly root: string;
      readonly missing: Manifest['missing'];
      /** whether the case knows of it */
      readonly isLogged: boolean;
    }
  /** `chosen-nowhere`: the person closed the system's dialog */
  | { readonly ok: false; readonly problem: Refusal | 'chosen-nowhere' };

/** Ends an export from wherever it is. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

const PIECE = 1024 * 1024;
/** What page, manifest and the archive's own marks take besides the files, at the most that a plan counts with. */
const OVERHEAD = 1 << 20;

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Hands one package over the bridge, entry by entry. */
function packing(store: LocalStore, exportId: string, signal: AbortSignal) {
  const files: SealedFile[] = [];
  const checked = <T extends { readonly ok: boolean }>(answer: T): Extract<T, { readonly ok: true }> => {
    if (!answer.ok) throw new Refused((answer as unknown as { refusal: Refusal }).refusal);
    return answer as Extract<T, { readonly ok: true }>;
  };
  const goOn = () => {
    if (signal.aborted) throw new Refused('cancelled');
  };
  const write = async (path: string, bytes: Uint8Array): Promise<{ size: number; sha256: string }> => {
    let at = 0;
    for (;;) {
      goOn();
      const isLast = at + PIECE >= bytes.byteLength;
      const piece = { exportId, path, bytes: bytes.slice(at, at + PIECE), isLast };
      const { entry } = checked(await store.desk.call('sealed:write', piece as Request<'sealed:write'>));
      if (entry !== null) return entry;
      at += PIECE;
    }
  };
  return {
    files,
    write,
    add: async (file: Pick<SealedFile, 'path' | 'kind' | 'name'>, bytes: Uint8Array) => {
      files.push({ ...file, ...(await write(file.path, bytes)) });
    },
    kept: async (file: Pick<SealedFile, 'path' | 'kind' | 'name'>, hash: string) => {
      goOn();
      const { entry, why } = checked(
        await store.desk.call('sealed:kept', { exportId, path: file.path, hash }),
      );
      if (entry !== null) files.push({ ...file, ...entry });
      return why;
    },
    finish: async () => {
      goOn();
      checked(await store.desk.call('sealed:finish', { exportId }));
    },
  };
}

/** Sealing over a given store; see `exportSealedCase`. */
export async function sealIn(store: LocalStore, toSeal: ToSeal, options: SealOptions): Promise<SealedExport> {
  const { kase, papers } = toSeal;
  const log = utf8(kase.events.map((event) => `${canonical(event)}\n`).join(''));
  const kept = keptFiles(kase);
  const size = [log, ...papers.map(({ bytes }) => bytes)].reduce(
    (sum, { byteLength }) => sum + byteLength,
    OVERHEAD,
  );
  const whole = kept.reduce((sum, file) => sum + file.size, size);
  if (whole > ARCHIVE_LIMIT) return { ok: false, problem: 'too-large' };
  const name = `${kase.number ?? ''} 证据包.zip`.trim();
  const begun = await store.desk.call('sealed:begin', { name, size: whole });
  if (!begun.ok) return { ok: false, problem: begun.refusal };
  const { exportId, fileName } = begun;
  if (exportId === null) return { ok: false, problem: 'chosen-nowhere' };
  const stop = () => void store.desk.call('sealed:abort', { exportId });
  options.signal.addEventListener('abort', stop);
  try {
    const { manifest } = await pack(packing(store, exportId, options.signal), toSeal, { log, ...options });
    const isLogged = await record(store, toSeal, manifest);
    return { ok: true, fileName, root: manifest.root, missing: manifest.missing, isLogged };
  } catch (error) {
    await store.desk.call('sealed:abort', { exportId });
    return { ok: false, problem: error instanceof Refused ? error.refusal : 'write-failed' };
  } finally {
    options.signal.removeEventListener('abort', stop);
  }
}

type Packing = ReturnType<typeof packing>;

async function pack(
  packing: Packing,
  { kase, papers, ...about }: ToSeal,
  { log, onProgress }: SealOptions & { readonly log: Uint8Array },
) {
  await packing.add({ path: EVENTS_FILE, kind: 'events' }, log);
  for (const [i, { title, bytes }] of papers.entries()) {
    await packing.add({ path: entryPath('papers', i + 1, `${title}.pdf`), kind: 'paper' }, bytes);
  }
  const kept = keptFiles(kase);
  const missing: Manifest['missing'][number][] = [];
  for (const [i, { kind, hash, name }] of kept.entries()) {
    onProgress(i, kept.length);
    const why = await packing.kept({ path: entryPath(kind, i + 1, name), kind, name }, hash);
    if (why !== null) missing.push({ hash, name, why });
  }
  onProgress(kept.length, kept.length);
  const finished = finishPackage({ ...bodyOf(kase, about), files: packing.files, missing });
  await packing.write(MANIFEST_FILE, utf8(finished.manifestText));
  await packing.write(PAGE_FILE, utf8(finished.page));
  await packing.finish();
  return finished;
}

function bodyOf(
  { caseId: id, number, version, stateHash, events }: Case,
  { store, product, at, by }: Omit<ToSeal, 'kase' | 'papers'>,
): Omit<ManifestBody, 'files' | 'missing'> {
  const known = new Set(events.map((event) => event.id));
  const absent = new Set(events.flatMap(({ parents }) => parents.filter((parent) => !known.has(parent))));
  return {
    product,
    store,
    case: { id, number: number ?? '', version, stateHash },
    exportedAt: at,
    exportedBy: by,
    events: { count: events.length, head: eventsHead(events.map(({ hash }) => hash)), absent: [...absent] },
  };
}

/** The case is told: what went out and under which fingerprint, and each paper, whose copy may come back signed. */
async function record(
  store: LocalStore,
  { kase, papers }: ToSeal,
  { root, files, missing }: Manifest,
): Promise<boolean> {
  const { caseId, version, stateHash } = kase;
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const exported: EventDraft = {
    type: 'case-exported',
    data: { version, stateHash, root, files: files.length, size, missing: missing.length },
  };
  const printed = papers.map(({ id: paper }): EventDraft => ({
    type: 'paper-printed',
    data: { paper, version, stateHash, how: 'saved', printer: null, copies: 1 },
  }));
  const saved = await saveCase(store, caseId, planAppend([exported, ...printed]));
  return saved.ok;
}

/**
 * Writes a case with everything that belongs to it into one sealed package, where the person says. Ends
 * with a whole file or none; a kept file that this desk has lost is named in the package and in the answer.
 */
export function exportSealedCase(toSeal: ToSeal, options: SealOptions): Promise<SealedExport> {
  return sealIn(currentStore(), toSeal, options);
}
