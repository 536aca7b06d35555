import 'fake-indexeddb/auto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { diskFiles } from '../../electron/main/files/file-system';
import { openJournals, type Journals } from '../../electron/main/journal/journals';
import { saveCase } from '../../renderer/data/case-writer';
import { planRegistration } from '../../renderer/data/registration';
import { readCase } from '../../renderer/data/log';
import { SearchIndex } from '../../renderer/data/search/search-index';
import { searchTermsOf } from '../../renderer/data/search/search-terms';
import { openTestStore, sampleRegistration, withAnswer } from '../../renderer/data/testing/test-store';
import { sampleDesk } from '../../renderer/data/testing/sample-desk';
import { newId } from '../../renderer/lib/ids';
import type { Facts } from '../../shared/domain/facts/facts';
import type { DeskBridge } from '../../shared/ipc/contract';
import { hostileStrings, hostileTexts } from '../support/hostile-strings';

/**
 * What was typed comes back sign for sign from both homes of the log: the database, and the journal's
 * files, opened anew as after a restart (checks H-01, C-05). The desk is the real data layer over the
 * real journal in a temporary folder.
 */
const homes: string[] = [];
afterEach(async () => {
  for (const home of homes.splice(0)) await rm(home, { recursive: true, force: true });
});

const openJournal = (home: string): Promise<Journals> => openJournals(diskFiles, { home });

/** A desk whose journal channels are answered by files; every value crosses as the bridge copies it. */
async function deskOn(
  home: string,
  deskId: string,
): Promise<{ desk: DeskBridge; close: () => Promise<void> }> {
  const journals = await openJournal(home);
  const stand = await sampleDesk(deskId);
  const copy = structuredClone;
  const read = withAnswer(stand, 'journal:read', async (page) => copy(await journals.read(copy(page))));
  const texts = withAnswer(read, 'journal:text', async (page) => copy(await journals.text(copy(page))));
  const heads = withAnswer(texts, 'journal:head', async (of) => copy(await journals.head(of.deskId)));
  const states = withAnswer(heads, 'journal:state', async (of) => copy(await journals.state(of.deskId)));
  const desks = withAnswer(states, 'journal:desks', () => journals.desks());
  const desk = withAnswer(desks, 'journal:append', async ({ events }) =>
    copy(await journals.append(copy(events))),
  );
  return { desk, close: () => journals.close() };
}

const factsOf = (line: string, text: string): Facts => ({
  description: text,
  customerName: line,
  plate: line,
  phone: line,
  wechat: line,
  demandWords: text,
});

/** Registers, then reads the facts from the database, from a database rebuilt of the journal, and from its files. */
async function throughBothHomes(all: readonly Facts[]): Promise<readonly (readonly Facts[])[]> {
  const home = await mkdtemp(join(tmpdir(), 'hostile-'));
  homes.push(home);
  const deskId = newId();
  const first = await deskOn(home, deskId);
  const { store } = await openTestStore(first.desk);
  const ids: string[] = [];
  for (const facts of all) {
    const registration = { ...sampleRegistration(), facts };
    const saved = await saveCase(store, registration.caseId, planRegistration(registration));
    expect(saved).toMatchObject({ ok: true });
    ids.push(registration.caseId);
  }
  const factsIn = (opened: typeof store) =>
    Promise.all(ids.map(async (id) => (await readCase(opened.database, id))?.facts ?? {}));
  const fromDatabase = await factsIn(store);
  await first.close();

  const second = await deskOn(home, deskId);
  const { store: rebuilt } = await openTestStore(second.desk, newId());
  const fromJournal = await factsIn(rebuilt);
  await second.close();
  return [fromDatabase, fromJournal];
}

const texts = [...hostileStrings, ...hostileTexts];

describe('hostile strings', () => {
  it('come back sign for sign from the database and from the journal, in every field', async () => {
    const all = [
      ...hostileStrings.map(({ text }) => factsOf(text, text)),
      ...hostileTexts.map(({ text }) => factsOf('陈思远', text)),
    ];
    for (const found of await throughBothHomes(all)) expect(found).toEqual(all);
  }, 120_000);

  it('come back so whatever they are', async () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...hostileStrings.map(({ text }) => text.slice(0, 499))),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
        .map((units) => String.fromCharCode(...units)),
    );
    // Registering needs words in the account; the mark in front keeps a blank string from being none.
    const facts = fc.tuple(unit, unit).map(([line, text]) => factsOf(`|${line}`, `|${text}`));
    await fc.assert(
      fc.asyncProperty(fc.array(facts, { minLength: 10, maxLength: 10 }), async (all) => {
        for (const found of await throughBothHomes(all)) expect(found).toEqual(all);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('neither hang nor break the search, as names or as queries', () => {
    const index = new SearchIndex();
    index.put(
      texts.map(({ text }, at) =>
        searchTermsOf(
          { caseId: String(at), number: null, facts: factsOf(text.slice(0, 500), text) } as never,
          String(at).padStart(4, '0'),
        ),
      ),
    );
    for (const { says, text } of texts) {
      const started = performance.now();
      index.find(text, 50);
      index.find(text.repeat(2).slice(0, 1000), 50);
      expect(performance.now() - started, says).toBeLessThan(1_000);
    }
    const found = (query: string) => index.find(query, 50).length;
    expect(found('13916482057')).toBeGreaterThan(0);
    expect(found('onerror')).toBe(1);
    expect(found('café')).toBe(2);
  });
});
