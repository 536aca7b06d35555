import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contract, NOTHING_OFFERED, type Channel, type DeskConfig } from '../../../shared/ipc/contract';
import { openDeskAccess } from '../desk/desk-access';
import { openDeskConfig } from '../desk/desk-config';
import { openPins } from '../desk/pins';
import { openDrafts } from '../drafts/drafts';
import { openUploads } from '../evidence/uploads';
import { diskFiles } from '../files/file-system';
import { watchFreeSpace, type FreeSpace } from '../free-space/free-space';
import { openJournals } from '../journal/journals';
import { openPhrases } from '../phrases/phrases';
import { createPrinting } from '../printing/printing';
import { createSealedExports } from '../sealed/sealed-exports';
import { openSentinel } from '../sentinel/sentinel';
import { createSetAside } from '../sentinel/set-aside';
import { SAMPLE_DESK, startLog } from '../testing/sample-events';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { answer } from './answer';
import { attentionHandlers } from './attention';
import { deskHandlers } from './desk';
import { diskHandlers } from './disk';
import { DEALER_4S } from '../../../shared/policies/dealer-4s/policy';
import { DEFAULT_LOOK } from '../../../shared/look/paper-look';
import { openLookStore } from '../paper-look/paper-look';
import { openPolicyStore } from '../policies/policy-store';
import { draftHandlers } from './drafts';
import { evidenceHandlers } from './evidence';
import type { Handlers } from './handlers';
import { journalHandlers } from './journal';
import { paperHandlers } from './papers';
import { lookHandlers } from './paper-look';
import { policyHandlers } from './policies';
import { phraseHandlers } from './phrases';
import { practiceHandlers } from './practice';
import { printingHandlers } from './printing';
import { sealedHandlers } from './sealed';
import { scanFolderHandlers } from './scan-folder';
import { sentinelHandlers } from './sentinel';

const temporaryFolder = useTemporaryFolders();
const spaces: FreeSpace[] = [];
afterEach(() => {
  for (const space of spaces.splice(0)) space.stop();
});
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => said.mockClear());
afterEach(() => expect(JSON.stringify(said.mock.calls)).not.toContain('13800000000'));

const config: DeskConfig = {
  deskId: SAMPLE_DESK,
  storeId: 'sample-store',
  storeCode: 'SH01',
  storeName: '样例门店',
  deskLetter: 'A',
  servicePhone: '',
  people: [{ id: 'p1', name: '样例前台', role: 'reception' }],
  onDuty: 'p1',
  language: 'zh-CN',
  largeType: false,
  colourScheme: 'auto',
};

/** Every handler over real stores in a temporary folder; the save dialog always says `saveTo`. */
async function openHandlers(saveTo: string | null = null, free = 2 ** 40): Promise<Handlers> {
  const home = await temporaryFolder();
  const askWhere = () => Promise.resolve(saveTo);
  const pins = await openPins(diskFiles, { home, now: () => 0 });
  const access = openDeskAccess(await openDeskConfig(diskFiles, home), pins);
  const about = { lookupKey: 'a'.repeat(64), appVersion: '0', engine: 'test', platform: 'test' };
  const journals = await openJournals(diskFiles, { home });
  const sentinel = await openSentinel(diskFiles, home);
  const now = () => new Date(0);
  const setAside = createSetAside({ files: diskFiles, home, journals, sentinel, now });
  const space = await watchFreeSpace(() => Promise.resolve(free));
  spaces.push(space);
  const spooler = {
    printers: () => Promise.resolve([]),
    offer: () => Promise.resolve(NOTHING_OFFERED),
    print: () => Promise.resolve(),
  };
  return {
    ...deskHandlers({ access, about, onConfigured: () => undefined }),
    ...journalHandlers(journals, space),
    ...sentinelHandlers({ sentinel, found: { folder: 'sound', keptAside: null }, setAside }),
    ...diskHandlers(space),
    ...policyHandlers(await openPolicyStore(diskFiles, home), access),
    ...lookHandlers(await openLookStore(diskFiles, home), access),
    ...draftHandlers(await openDrafts(diskFiles, home, () => new Date(0))),
    ...evidenceHandlers({
      files: diskFiles,
      root: home,
      uploads: await openUploads(diskFiles, home, () => 0),
      askWhere,
      space,
    }),
    ...paperHandlers(diskFiles, askWhere),
    ...sealedHandlers({ exports: createSealedExports(diskFiles, now), root: home, askWhere }),
    ...attentionHandlers({ notify: () => true, badge: () => undefined }),
    ...printingHandlers(createPrinting({ files: diskFiles, spooler, temporary: home })),
    ...phraseHandlers(await openPhrases(diskFiles, home)),
    ...scanFolderHandlers({ files: diskFiles, home, access, askFolder: () => Promise.resolve(null) }),
    ...practiceHandlers({
      isPractice: false,
      start: () => Promise.resolve(true),
      startAfresh: () => false,
      close: () => undefined,
    }),
  };
}

const ask = (handlers: Handlers, channel: Channel, request?: unknown, isTrusted = true) =>
  answer(handlers, { channel, request, isTrusted });

const channels = Object.keys(contract) as Channel[];

/** One good request for each channel, so that a table test can break it. */
const good: Readonly<Record<Channel, unknown>> = {
  'desk:info': undefined,
  'desk:configure': config,
  'desk:sign-in': { personId: 'p1', pin: null },
  'desk:lock': undefined,
  'desk:set-pin': { personId: 'p1', pin: '2580', currentPin: null },
  'journal:head': { deskId: SAMPLE_DESK },
  'journal:append': { events: startLog(1) },
  'journal:read': { deskId: SAMPLE_DESK, afterSeq: 0, limit: 10 },
  'journal:text': { deskId: SAMPLE_DESK, afterSeq: 0, limit: 10 },
  'journal:desks': undefined,
  'journal:state': { deskId: SAMPLE_DESK },
  'journal:mend': { deskId: SAMPLE_DESK, step: 'begin' },
  'journal:salvage': { deskId: SAMPLE_DESK, afterSeq: 0, limit: 10 },
  'journal:gap': { head: { deskId: SAMPLE_DESK, seq: 3, hash: 'a'.repeat(64), hlc: null, registered: 1 } },
  'sentinel:read': undefined,
  'sentinel:write': { generation: 1, cases: 0, desks: [] },
  'database:set-aside': { confirmed: false },
  'disk:state': undefined,
  'policy:list': undefined,
  'policy:save': { policy: { ...DEALER_4S, id: 'own-dealer-4s' } },
  'look:read': undefined,
  'look:save': DEFAULT_LOOK,
  'phrases:list': undefined,
  'phrases:write': { id: SAMPLE_DESK, moment: 'receiving', text: '您先坐' },
  'phrases:remove': { id: SAMPLE_DESK },
  'practice:state': undefined,
  'practice:start': undefined,
  'practice:leave': undefined,
  'practice:reset': undefined,
  'scan-folder:choose': undefined,
  'scan-folder:forget': undefined,
  'scan-folder:look': undefined,
  'scan-folder:read': { id: SAMPLE_DESK, offset: 0 },
  'scan-folder:settle': { id: SAMPLE_DESK, end: 'filed' },
  'draft:write': { id: SAMPLE_DESK, json: '{}' },
  'draft:remove': { id: SAMPLE_DESK },
  'draft:list': undefined,
  'evidence:begin': { size: 3 },
  'evidence:chunk': { uploadId: SAMPLE_DESK, bytes: new Uint8Array(3) },
  'evidence:finish': { uploadId: SAMPLE_DESK },
  'evidence:abort': { uploadId: SAMPLE_DESK },
  'evidence:read': { hash: 'f'.repeat(64), offset: 0 },
  'evidence:save-as': { hash: 'f'.repeat(64), name: 'a.jpg' },
  'paper:save-as': { bytes: new Uint8Array(3), name: 'a.pdf' },
  'sealed:begin': { name: 'a.zip', size: 3 },
  'sealed:write': { exportId: SAMPLE_DESK, path: 'events.jsonl', bytes: new Uint8Array(3), isLast: true },
  'sealed:kept': { exportId: SAMPLE_DESK, path: 'evidence/001_a.jpg', hash: 'f'.repeat(64) },
  'sealed:finish': { exportId: SAMPLE_DESK },
  'sealed:abort': { exportId: SAMPLE_DESK },
  'printing:printers': undefined,
  'printing:offer': { printer: 'a' },
  'printing:print': { bytes: new Uint8Array(3), title: 't', printer: null, copies: 1 },
  'attention:notify': { title: 't', body: 'b' },
  'attention:badge': { count: 1 },
};

describe('every channel of the bridge', () => {
  it.each(channels)('%s answers a good request with what the contract promises', async (channel) => {
    const response = await ask(await openHandlers(), channel, good[channel]);
    expect(contract[channel].response.safeParse(response).success).toBe(true);
  });

  it.each(channels)('%s refuses a call that does not come from the page itself', async (channel) => {
    const handlers = await openHandlers();
    await expect(ask(handlers, channel, good[channel], false)).rejects.toThrow(
      `The bridge refused ${channel}: sender`,
    );
  });

  it.each(channels)('%s refuses what is not its request, without repeating it', async (channel) => {
    const handlers = await openHandlers();
    for (const bad of [null, 7, '13800000000', { phone: '13800000000' }, [], { deskId: '../../etc' }]) {
      const failure = await ask(handlers, channel, bad).catch((error: unknown) => error);
      expect(failure).toMatchObject({ message: `The bridge refused ${channel}: request` });
    }
  });

  it('tells a page nothing about what went wrong inside', async () => {
    const handlers: Handlers = {
      ...(await openHandlers()),
      'draft:list': () => Promise.reject(new Error('/home/desk/13800000000')),
    };
    await expect(ask(handlers, 'draft:list')).rejects.toThrow(/^The bridge refused draft:list: failed$/u);
    expect(said).toHaveBeenCalledWith('bridge draft:list: Error');
  });
});

describe('a disk with hardly any room', () => {
  it('takes no event, gap, mending or file, before anything is touched, and still lets read and draft', async () => {
    const handlers = await openHandlers(null, 499 * 1024 * 1024);
    for (const channel of ['journal:append', 'journal:gap', 'journal:mend', 'evidence:begin'] as const) {
      expect(await ask(handlers, channel, good[channel]), channel).toMatchObject({
        ok: false,
        refusal: 'disk-full',
      });
    }
    expect(await ask(handlers, 'journal:head', { deskId: SAMPLE_DESK })).toMatchObject({ seq: 0 });
    expect(await ask(handlers, 'journal:desks')).toEqual([]);
    expect(await ask(handlers, 'draft:write', good['draft:write'])).toEqual({ ok: true });
    expect(await ask(handlers, 'disk:state')).toMatchObject({ level: 'read-only' });
  });
});

describe('what only the bridge decides', () => {
  it('keeps desk settings and shows them in the information on the desk', async () => {
    const handlers = await openHandlers();
    expect(await ask(handlers, 'desk:info')).toMatchObject({ config: null });
    await ask(handlers, 'desk:configure', config);
    expect(await ask(handlers, 'desk:info')).toMatchObject({ config });
  });

  it('saves a paper where the person said, and nothing when they cancelled', async () => {
    const folder = await temporaryFolder();
    const handlers = await openHandlers(`${folder}/单据.pdf`);
    expect(await ask(handlers, 'paper:save-as', good['paper:save-as'])).toEqual({
      ok: true,
      fileName: '单据.pdf',
    });
    const cancelled = await ask(await openHandlers(null), 'paper:save-as', good['paper:save-as']);
    expect(cancelled).toEqual({ ok: true, fileName: null });
    const nowhere = await openHandlers(`${folder}/missing/a.pdf`);
    expect(await ask(nowhere, 'paper:save-as', good['paper:save-as'])).toEqual({
      ok: false,
      refusal: 'write-failed',
    });
  });
});
