import type { LocalStore } from '../local-store';
import type { CaseRow, EventRow, HistoryRow, SearchTermsRow } from '../rows';
import { bySize, bytesOf } from './transaction-size';

/** Transactions between two looks at how much room the disk has. */
const LOOK_EVERY = 50;
/** Transactions handed to the engine at a time, so that it never waits for the window. */
const IN_FLIGHT = 3;
/** Rows waiting their turn, in bytes, beyond which nothing more is made. */
const WAITING = 64_000_000;
/** A keyed hash stands in the row and, with the id of its case, in an index. */
const KEY_BYTES = 300;

/** The disk has too little room for what a rebuild writes. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

type Row = HistoryRow | EventRow | CaseRow | SearchTermsRow;
type RowTable = 'histories' | 'events' | 'cases' | 'searchTerms';
type Part = { readonly table: RowTable; readonly rows: readonly Row[]; readonly bytes: number };

const sizeOf = (row: Row): number => bytesOf(row.body) + ('keys' in row ? row.keys.length * KEY_BYTES : 0);

/** Lets what has arrived meanwhile be heard: answers of the engine among others. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Rows on their way to the database in the order they were added, in transactions of one store each. */
export class RowQueue {
  readonly #parts: Part[] = [];
  #waiting = 0;
  #transactions = 0;
  #draining: Promise<void> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #fault: Error | null = null;

  constructor(private readonly store: LocalStore) {}

  add(table: RowTable, rows: readonly Row[]): void {
    for (const part of bySize(rows, sizeOf)) {
      const bytes = part.reduce((sum, row) => sum + sizeOf(row), 0);
      this.#parts.push({ table, rows: part, bytes });
      this.#waiting += bytes;
    }
    // Draining ends where nothing is left, so it must not begin there.
    if (this.#parts.length === 0 || this.#fault !== null) return;
    this.#draining ??= this.#drain().catch((error: unknown) => {
      this.#fault ??= error instanceof Error ? error : new Error('The rows could not be written');
    });
  }

  /** Resolves when more may be added; throws what went wrong since, NoRoom among others. */
  async room(): Promise<void> {
    await turn();
    while (this.#waiting > WAITING && this.#fault === null) {
      await this.#last.catch(() => undefined);
      await turn();
    }
    if (this.#fault !== null) throw this.#fault;
  }

  /** Resolves when everything is written; throws like `room`. */
  async empty(): Promise<void> {
    await this.#draining;
    if (this.#fault !== null) throw this.#fault;
  }

  async #drain(): Promise<void> {
    const flying: Promise<unknown>[] = [];
    for (;;) {
      const part = this.#parts.shift();
      // Ends only where nothing is waiting and nothing flies: what is added meanwhile goes along.
      if (part === undefined && flying.length === 0) break;
      if (part === undefined || flying.length >= IN_FLIGHT) await flying.shift();
      if (part === undefined) continue;
      if (this.#transactions % LOOK_EVERY === 0) await this.#lookForRoom();
      this.#transactions += 1;
      this.#waiting -= part.bytes;
      const writing = this.store.database.table(part.table).bulkPut(part.rows);
      // Heard when its turn comes, also when one before it fails first.
      writing.catch(() => undefined);
      flying.push(writing);
      this.#last = writing;
    }
    this.#draining = null;
  }

  async #lookForRoom(): Promise<void> {
    const { level } = await this.store.desk.call('disk:state', undefined);
    if (level === 'read-only' || level === 'exhausted') throw new NoRoom();
  }
}
