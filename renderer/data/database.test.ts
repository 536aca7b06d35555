import 'fake-indexeddb/auto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_VERSION } from '../../shared/ipc/data-shape';
import { newId } from '../lib/ids';
import { openDatabase } from './database';
import { watchEngine, type OpenReport } from './engine';
import { caseLog } from './upgrades/001-case-log';
import { UPGRADES } from './upgrades/upgrades';

afterEach(() => vi.restoreAllMocks());

async function opened(name = newId(), upgrades = UPGRADES) {
  const result = await openDatabase(name, upgrades);
  if (!result.ok) throw new Error('did not open');
  return result;
}

describe('the database', () => {
  it('has exactly the stores and indexes that were reviewed', async () => {
    const { database } = await opened();
    const shape = database.tables.map(({ name, schema }) => [
      name,
      schema.primKey.src,
      ...schema.indexes.map(({ src }) => src),
    ]);
    expect(shape).toMatchInlineSnapshot(`
      [
        [
          "events",
          "id",
          "caseId",
          "&[deskId+seq]",
        ],
        [
          "cases",
          "caseId",
          "sortKey",
          "*keys",
          "*lists",
        ],
        [
          "searchTerms",
          "caseId",
        ],
        [
          "desks",
          "deskId",
        ],
        [
          "printQueue",
          "id",
        ],
        [
          "meta",
          "key",
        ],
        [
          "histories",
          "caseId",
        ],
        [
          "told",
          "key",
        ],
      ]
    `);
  });

  it('asks for strict durability in every transaction', async () => {
    const asked: unknown[] = [];
    const original = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...parts) {
      asked.push(parts[2]);
      return original.apply(this, parts);
    });
    const { database } = await opened();
    asked.length = 0;
    await database.meta.put({ key: 'a', value: 1 });
    await database.transaction('rw', database.meta, () => database.meta.put({ key: 'b', value: 2 }));
    expect(asked).toEqual([{ durability: 'strict' }, { durability: 'strict' }]);
  });

  it('made by a newer program is left as it is', async () => {
    const name = newId();
    const newer = [...UPGRADES, { version: 99, stores: { later: 'id' } }];
    const { database } = await opened(name, newer);
    await database.meta.put({ key: 'kept', value: 5 });
    database.close();
    expect(await openDatabase(name)).toEqual({ ok: false, problem: 'newer-version' });
    const again = await opened(name, newer);
    expect((await again.database.meta.get('kept'))?.value).toBe(5);
  });

  it('is tried once more after an unknown error of the engine, then reported', async () => {
    const original = indexedDB.open.bind(indexedDB);
    const name = newId();
    let failures = 0;
    let failing = Number.POSITIVE_INFINITY;
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(indexedDB, 'open').mockImplementation((asked, version) => {
      if (asked === name && failures < failing) {
        failures += 1;
        throw Object.assign(new Error('internal'), { name: 'UnknownError' });
      }
      return original(asked, version);
    });
    expect(await openDatabase(name)).toEqual({ ok: false, problem: 'engine-refused' });
    const perOpening = failures / 2;
    failures = 0;
    failing = perOpening;
    expect(await openDatabase(name)).toMatchObject({ ok: true });
  });

  it('reports that the engine lost data and made it anew', async () => {
    const report: OpenReport = { made: false, dataLoss: null };
    const request = new EventTarget();
    watchEngine({ open: () => request } as unknown as IDBFactory, report).open('desk', 1);
    const event = Object.assign(new Event('upgradeneeded'), {
      oldVersion: 0,
      dataLoss: 'total',
      dataLossMessage: 'checksum mismatch',
    });
    request.dispatchEvent(event);
    expect(report).toEqual({ made: true, dataLoss: 'total: checksum mismatch' });
  });

  it('cannot be removed through what the library is given', async () => {
    const engine = watchEngine(indexedDB, { made: false, dataLoss: null }) as unknown as Record<
      string,
      unknown
    >;
    expect(engine[`delete${'Database'}`]).toBeUndefined();
    const { database } = await opened();
    await expect(database.delete()).rejects.toThrow();
  });

  it('is removed by no line of the window', async () => {
    const root = join(import.meta.dirname, '..');
    const files = (await readdir(root, { recursive: true })).filter((name) => /\.tsx?$/u.test(name));
    expect(files.length).toBeGreaterThan(20);
    const pattern = new RegExp(`delete${'Database'}|Dexie\\.delete|database\\.delete\\(`, 'u');
    const shipped = files.filter((name) => !/\.test\.tsx?$/u.test(name));
    const guilty = [];
    for (const name of shipped) if (pattern.test(await readFile(join(root, name), 'utf8'))) guilty.push(name);
    expect(guilty).toEqual([]);
  });
});

describe('upgrades', () => {
  it('are numbered upwards without a gap and never touch what came before', () => {
    expect(UPGRADES.map(({ version }) => version)).toEqual(UPGRADES.map((_, index) => index + 1));
    expect(UPGRADES[0]).toBe(caseLog);
    expect(UPGRADES.at(-1)?.version).toBe(DATABASE_VERSION);
    expect(caseLog.stores).toMatchInlineSnapshot(`
      {
        "cases": "caseId, number, sortKey, *keys",
        "desks": "deskId",
        "events": "id, caseId, &[deskId+seq]",
        "meta": "key",
        "printQueue": "id",
        "searchTerms": "caseId",
      }
    `);
  });

  /** What a desk of each released version may hold; a new version adds its own rows here. */
  const rowsOfVersion1 = {
    events: { id: 'e1', caseId: 'c1', deskId: 'd1', seq: 1, body: '{"id":"e1"}' },
    cases: { caseId: 'c1', number: 'TS', sortKey: 'k', keys: ['h'], body: '{"caseId":"c1"}' },
    searchTerms: { caseId: 'c1', body: '{}' },
    desks: { deskId: 'd1', seq: 1, hash: null, hlc: null, registered: 1 },
    printQueue: { id: 'j1', body: '{}' },
    meta: { key: 'cases', value: 1 },
  };

  it('open a database of version 1 with every row still there', async () => {
    const name = newId();
    const { database: old } = await opened(name, [caseLog]);
    for (const [store, row] of Object.entries(rowsOfVersion1)) await old.table(store).add(row);
    old.close();
    const { database } = await opened(name);
    expect(database.verno).toBe(UPGRADES.at(-1)?.version);
    for (const [store, row] of Object.entries(rowsOfVersion1)) {
      expect(await database.table(store).toArray()).toContainEqual(row);
    }
  });

  it('run their migration over the rows of the version before', async () => {
    const name = newId();
    const { database: old } = await opened(name);
    await old.meta.put({ key: 'cases', value: 1 });
    old.close();
    const next = {
      version: UPGRADES.length + 1,
      stores: { notes: 'id' },
      migrate: async (transaction: {
        table: (name: string) => { put: (row: object) => PromiseLike<unknown> };
      }) => {
        await transaction.table('meta').put({ key: 'migrated', value: 1 });
      },
    };
    const { database } = await opened(name, [...UPGRADES, next]);
    expect((await database.meta.toArray()).map(({ key }) => key)).toEqual([
      'cases',
      'generation',
      'migrated',
    ]);
  });
});
