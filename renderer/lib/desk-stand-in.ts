import { del, entries, get, set, update, type UseStore } from 'idb-keyval';
import { toLocalIso } from './clock';
import {
  contract,
  NOTHING_OFFERED,
  type Channel,
  type DeskBridge,
  type Request,
  type Response,
} from '../../shared/ipc/contract';
import { hashSchema } from '../../shared/domain/events/event';
import { sentinelSchema } from '../../shared/ipc/homes';
import { download } from './stand-in/download';
import { standInAccess } from './stand-in/stand-in-access';
import { cacheFiles, standInEvidence, type KeptFiles } from './stand-in/stand-in-evidence';
import { standInJournal } from './stand-in/stand-in-journal';
import { standInLook } from './stand-in/stand-in-look';
import { standInPolicies } from './stand-in/stand-in-policies';
import { standInSealed } from './stand-in/stand-in-sealed';
import { standInPlaybook } from './stand-in/stand-in-playbook';
import { standInScanFolder } from './stand-in/stand-in-scan-folder';
import { strictStore } from './stand-in/strict-store';

type Answers = { readonly [C in Channel]: (request: Request<C>) => Promise<Response<C>> };

export type StandInOptions = {
  readonly databaseName?: string;
  readonly files?: KeptFiles;
};

/**
 * The bridge of a window that runs in a plain browser, for development and the Chromium suite:
 * durable, with the refusals of the main process. It knows no printers, and saving is a download.
 */
export function createStandIn(options: StandInOptions = {}): DeskBridge {
  const name = options.databaseName ?? 'desk-stand-in';
  const journal = standInJournal(strictStore(`${name}-journal`, 'journal'));
  const evidence = standInEvidence(options.files ?? cacheFiles);
  const sealed = standInSealed(options.files ?? cacheFiles);
  const deskStore = strictStore(`${name}-desk`, 'desk');
  const access = standInAccess(name, deskStore);
  const answers: Answers = {
    ...deskAnswers(deskStore, access),
    ...standInLook(strictStore(`${name}-look`, 'look'), access),
    ...draftAnswers(name),
    ...standInPlaybook(strictStore(`${name}-phrases`, 'phrases')),
    ...sentinelAnswers(name),
    ...standInPolicies(strictStore(`${name}-policies`, 'policies')),
    'journal:head': (request) => journal.head(request),
    'journal:append': (request) => journal.append(request),
    'journal:read': (request) => journal.read(request),
    'journal:text': async (request) => {
      const page = await journal.read(request);
      return { ...page, events: JSON.stringify(page.events) };
    },
    'journal:desks': () => journal.desks(),
    'journal:state': (request) => journal.state(request),
    'journal:gap': (request) => journal.gap(request),
    'journal:mend': async () => ({ ok: false, refusal: 'not-damaged' }),
    'journal:salvage': async () => [],
    'evidence:begin': evidence.begin,
    'evidence:chunk': evidence.chunk,
    'evidence:finish': evidence.finish,
    'evidence:abort': evidence.abort,
    'evidence:read': evidence.read,
    'evidence:save-as': async ({ hash, name: fileName }) => {
      const file = await evidence.whole(hash);
      if (file === null) return { ok: false, refusal: 'missing' };
      download(file, fileName);
      return { ok: true, fileName };
    },
    'paper:save-as': async ({ bytes, name: fileName }) => {
      download(new Blob([bytes], { type: 'application/pdf' }), fileName);
      return { ok: true, fileName };
    },
    'sealed:begin': sealed.begin,
    'sealed:write': sealed.write,
    'sealed:kept': sealed.kept,
    'sealed:finish': sealed.finish,
    'sealed:abort': sealed.abort,
    ...standInScanFolder,
    'printing:printers': async () => [],
    'printing:offer': async () => NOTHING_OFFERED,
    'printing:print': async () => ({ ok: false, refusal: 'no-printer' }),
    'attention:notify': async () => ({ shown: false }),
    'attention:badge': async () => null,
  };
  return {
    // Parsed like in the main process, so that a wrong request is found here too.
    call: async (channel, request) =>
      answers[channel](contract[channel].request.parse(request) as Request<typeof channel>),
    onCommand: () => () => undefined,
    onDisk: () => () => undefined,
  };
}

const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

function deskAnswers(
  use: UseStore,
  kept: ReturnType<typeof standInAccess>,
): Pick<Answers, 'desk:info' | 'desk:configure' | 'desk:sign-in' | 'desk:lock' | 'desk:set-pin'> {
  return {
    'desk:info': async () => {
      // In one transaction: two windows that start at once must not make two keys.
      await update('lookupKey', (key: unknown) => hashSchema.safeParse(key).data ?? newKey(), use);
      return {
        config: await kept.readConfig(),
        access: await kept.access(),
        lookupKey: hashSchema.parse(await get('lookupKey', use)),
        appVersion: 'browser',
        engine: /Chrom\w*\/[\d.]+/u.exec(globalThis.navigator?.userAgent ?? '')?.[0] ?? 'unknown',
        platform: 'browser',
      };
    },
    'desk:configure': kept.configure,
    'desk:sign-in': kept.signIn,
    'desk:lock': kept.lock,
    'desk:set-pin': kept.setPin,
  };
}

/** The browser keeps no files that could be looked at, and its own quota guards the disk. */
function sentinelAnswers(
  name: string,
): Pick<Answers, 'sentinel:read' | 'sentinel:write' | 'database:set-aside' | 'disk:state'> {
  const use = strictStore(`${name}-sentinel`, 'sentinel');
  return {
    'sentinel:read': async () => {
      const remembered = sentinelSchema.safeParse(await get('sentinel', use)).data ?? null;
      return { remembered, folder: 'sound', keptAside: null };
    },
    'sentinel:write': async (sentinel) => {
      await set('sentinel', sentinel, use);
      return null;
    },
    'database:set-aside': async () => ({ ok: false, refusal: 'tried-already' }),
    'disk:state': async () => ({ level: 'plenty', freeBytes: null }),
  };
}

type KeptDraft = { readonly json: string; readonly savedAt: string };

function draftAnswers(name: string): Pick<Answers, 'draft:write' | 'draft:remove' | 'draft:list'> {
  const use = strictStore(`${name}-drafts`, 'drafts');
  return {
    'draft:write': async ({ id, json }) => {
      await set(id, { json, savedAt: toLocalIso(Date.now()) } satisfies KeptDraft, use);
      return { ok: true };
    },
    'draft:remove': async ({ id }) => {
      await del(id, use);
      return null;
    },
    'draft:list': async () => {
      const kept = await entries<string, KeptDraft>(use);
      return kept.map(([id, draft]) => ({ id, ...draft }));
    },
  };
}
