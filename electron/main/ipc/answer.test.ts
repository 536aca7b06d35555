import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contract, type Channel, type DeskConfig } from '../../../shared/ipc/contract';
import { openDeskConfig } from '../desk/desk-config';
import { openDrafts } from '../drafts/drafts';
import { openUploads } from '../evidence/uploads';
import { diskFiles } from '../files/file-system';
import { openJournals } from '../journal/journals';
import { createPrinting } from '../printing/printing';
import { SAMPLE_DESK, startLog } from '../testing/sample-events';
import { useTemporaryFolders } from '../testing/temporary-folder';
import { answer } from './answer';
import { attentionHandlers } from './attention';
import { deskHandlers } from './desk';
import { draftHandlers } from './drafts';
import { evidenceHandlers } from './evidence';
import type { Handlers } from './handlers';
import { journalHandlers } from './journal';
import { paperHandlers } from './papers';
import { printingHandlers } from './printing';

const temporaryFolder = useTemporaryFolders();
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
async function openHandlers(saveTo: string | null = null): Promise<Handlers> {
  const home = await temporaryFolder();
  const askWhere = () => Promise.resolve(saveTo);
  const about = { lookupKey: 'a'.repeat(64), appVersion: '0', engine: 'test', platform: 'test' };
  const spooler = { printers: () => Promise.resolve([]), print: () => Promise.resolve() };
  return {
    ...deskHandlers({ config: await openDeskConfig(diskFiles, home), about, onConfigured: () => undefined }),
    ...journalHandlers(await openJournals(diskFiles, { home, onDamage: () => undefined })),
    ...draftHandlers(await openDrafts(diskFiles, home, () => new Date(0))),
    ...evidenceHandlers({
      files: diskFiles,
      root: home,
      uploads: await openUploads(diskFiles, home, () => 0),
      askWhere,
    }),
    ...paperHandlers(diskFiles, askWhere),
    ...attentionHandlers({ notify: () => true, badge: () => undefined }),
    ...printingHandlers(createPrinting({ files: diskFiles, spooler, temporary: home })),
  };
}

const ask = (handlers: Handlers, channel: Channel, request?: unknown, isTrusted = true) =>
  answer(handlers, { channel, request, isTrusted });

const channels = Object.keys(contract) as Channel[];

/** One good request for each channel, so that a table test can break it. */
const good: Readonly<Record<Channel, unknown>> = {
  'desk:info': undefined,
  'desk:configure': config,
  'journal:head': { deskId: SAMPLE_DESK },
  'journal:append': { events: startLog(1) },
  'journal:read': { deskId: SAMPLE_DESK, afterSeq: 0, limit: 10 },
  'journal:desks': undefined,
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
  'printing:printers': undefined,
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
