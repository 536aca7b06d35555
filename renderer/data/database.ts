import { Dexie, type Table } from 'dexie';
import { watchEngine, type OpenReport } from './engine';
import { GENERATION } from './rows';
import type {
  CaseRow,
  DeskRow,
  EventRow,
  HistoryRow,
  MetaRow,
  PrintQueueRow,
  SearchTermsRow,
  ToldRow,
} from './rows';
import { UPGRADES } from './upgrades/upgrades';
import type { Upgrade } from './upgrades/upgrade';

export type DeskDatabase = Dexie & {
  readonly events: Table<EventRow, string>;
  readonly histories: Table<HistoryRow, string>;
  readonly cases: Table<CaseRow, string>;
  readonly searchTerms: Table<SearchTermsRow, string>;
  readonly desks: Table<DeskRow, string>;
  readonly printQueue: Table<PrintQueueRow, string>;
  readonly told: Table<ToldRow, string>;
  readonly meta: Table<MetaRow, string>;
};

export type OpenedDatabase =
  | { readonly ok: true; readonly database: DeskDatabase; readonly report: Readonly<OpenReport> }
  | { readonly ok: false; readonly problem: 'newer-version' | 'engine-refused' };

/** Time for a crashed process to let go of the store before the one retry (D-08), in ms. */
const RETRY_PAUSE = 400;

/** A number by chance, never 0: no two databases are taken for one another. */
export function newGeneration(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 2 ** 20) * 2 ** 32 + low + 1;
}

/** Declares the database without opening it. Tests pass an older list to make an older database. */
export function declareDatabase(
  name: string,
  report: OpenReport,
  upgrades: readonly Upgrade[] = UPGRADES,
): DeskDatabase {
  const database = new Dexie(name, {
    // Relaxed writes lost 57 % of what was acknowledged at a power cut, strict ones none.
    chromeTransactionDurability: 'strict',
    // Lists show what is committed, never what is hoped for: "saved" is a promise here.
    cache: 'disabled',
    indexedDB: watchEngine(globalThis.indexedDB, report),
    IDBKeyRange: globalThis.IDBKeyRange,
  });
  database.on('populate', (transaction) => {
    void transaction.table('meta').add({ key: GENERATION, value: newGeneration() });
  });
  for (const { version, stores, migrate } of upgrades) {
    const declared = database.version(version).stores({ ...stores });
    if (migrate !== undefined) declared.upgrade(migrate);
  }
  return database as DeskDatabase;
}

const isUnknownError = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'UnknownError' ||
    ('inner' in error && isUnknownError((error as { inner: unknown }).inner)));

/**
 * Opens the desk's database. Failure is a value: nothing is removed or made anew, the caller shows
 * a page that says so. A database written by a newer program is left untouched (D-04).
 */
export async function openDatabase(name = 'desk', upgrades = UPGRADES): Promise<OpenedDatabase> {
  const newest = upgrades.reduce((highest, { version }) => Math.max(highest, version), 0);
  for (let attempt = 1; ; attempt += 1) {
    const report: OpenReport = { made: false, dataLoss: null };
    const database = declareDatabase(name, report, upgrades);
    try {
      await database.open();
      // The library opens whatever is there when the store is of a newer version, and says nothing;
      // it counts versions in tens.
      if (database.backendDB().version > newest * 10) {
        database.close();
        return { ok: false, problem: 'newer-version' };
      }
      return { ok: true, database, report };
    } catch (error) {
      database.close();
      if (attempt > 1 || !isUnknownError(error)) return { ok: false, problem: 'engine-refused' };
      await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE));
    }
  }
}
