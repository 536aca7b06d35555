import { foldCase } from '../../../shared/domain/case/fold';
import type { EventEnvelope } from '../../../shared/domain/events/event';
import { packBytes } from '../body';
import { projectCase } from '../case-projection';
import type { LocalStore } from '../local-store';
import { eventsOfCases, toRow } from '../log';
import type { CaseRow, EventRow, HistoryRow } from '../rows';
import { packTerms, toTermsRow } from '../search/stored-terms';
import type { SearchTerms } from '../search/search-terms';
import { RowQueue } from './row-queue';

/**
 * Cases whose lines and search terms wait until the logs of all of them are written. The engine sorts
 * what it is given by store and key, and copies again and again what overlaps: long runs into one
 * store are written once, a little of everything in each transaction ten times.
 */
const RUN = 10_000;
/**
 * Writes cases in small transactions, each into one store, while the next cases are folded. How far the
 * database has a desk's journal is noted by the caller, once `done` says that all of it is there: a
 * rebuild that was cut off leaves some rows, which the next one finds or writes again.
 */
export class RebuildWriter {
  readonly #rows: RowQueue;
  #lines: CaseRow[] = [];
  #terms: SearchTerms[] = [];

  constructor(
    private readonly store: LocalStore,
    /** true where the database holds nothing yet that would have to be looked at first */
    private readonly isEmpty: boolean,
  ) {
    this.#rows = new RowQueue(store);
  }

  /** Takes cases with the events the journals have of them; resolves when the next can be taken. */
  async write(cases: ReadonlyMap<string, readonly EventEnvelope[]>): Promise<void> {
    const known = await this.#known([...cases.keys()]);
    const histories: HistoryRow[] = [];
    const events: EventRow[] = [];
    for (const [caseId, given] of cases) {
      const before = known.get(caseId) ?? [];
      const ids = new Set(before.map(({ id }) => id));
      const fresh = given.filter(({ id }) => !ids.has(id));
      const { row, terms } = projectCase(foldCase([...before, ...fresh]), this.store.lookupKey);
      // All its events in one row when the case is new here, a row for each new one otherwise.
      if (before.length === 0) histories.push({ caseId, body: packBytes(fresh) });
      else events.push(...fresh.map(toRow));
      this.#lines.push(row);
      this.#terms.push(terms);
    }
    this.#rows.add('histories', histories);
    this.#rows.add('events', events);
    if (this.#lines.length >= RUN) this.#addLines();
    await this.#rows.room();
  }

  /** Resolves when everything is written. */
  async done(): Promise<void> {
    this.#addLines();
    await this.#rows.empty();
  }

  async #known(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly EventEnvelope[]>> {
    if (this.isEmpty) return new Map();
    await this.#rows.empty();
    return eventsOfCases(this.store.database, caseIds);
  }

  #addLines(): void {
    // Into an empty database in packs: a row costs the engine more than what is in it.
    const terms = this.isEmpty ? packTerms(this.#terms) : this.#terms.map(toTermsRow);
    this.#rows.add('searchTerms', terms);
    this.#rows.add('cases', this.#lines);
    [this.#lines, this.#terms] = [[], []];
  }
}
