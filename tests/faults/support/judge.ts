import type { EventEnvelope } from '../../../shared/domain/events/event';
import type { Acknowledged } from '../harness/faults';
import type { FaultApp } from './fault-app';
import { journalOnDisk } from './journal-on-disk';

/** What is wrong with a running app after a fault, against everything that was acknowledged. */
export type Verdict = {
  readonly lost: readonly string[];
  /** sentences about what else is wrong; empty is good */
  readonly wrong: readonly string[];
};

const TOKEN = /#[0-9a-z-]+#/gu;

const tokensOf = (events: readonly EventEnvelope[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const [token] of JSON.stringify(event.data).matchAll(TOKEN)) {
      counts.set(token, (counts.get(token) ?? 0) + 1);
    }
  }
  return counts;
};

const numberOf = (event: EventEnvelope): string | null =>
  event.type === 'registered' ? (event.data as { readonly number: string }).number : null;

const doubles = (values: readonly string[]): number => values.length - new Set(values).size;

/**
 * Holds both homes of the log against what was acknowledged. Lost is what either home lacks, a
 * number the ledger does not show, or one the search does not find; `searchFor` limits the last
 * to so many of the newest, because it is asked one by one.
 */
export const judge = async (
  app: FaultApp,
  acknowledged: readonly Acknowledged[],
  searchFor = 20,
): Promise<Verdict> => {
  const journal = journalOnDisk(app.home);
  const database = await app.contents();
  const inJournal = tokensOf(journal.events);
  const inDatabase = tokensOf(database.events);
  const numbers = journal.events.map(numberOf).filter((number) => number !== null);
  const listed = new Set(database.cases.map(({ number }) => number));

  const lost = acknowledged.filter(
    ({ token, number }) => !inJournal.has(token) || !inDatabase.has(token) || !listed.has(number),
  );
  for (const save of acknowledged.slice(-searchFor)) {
    if (!lost.includes(save) && !(await app.find(save.number))) lost.push(save);
  }

  const hashes = new Map(journal.events.map(({ id, hash }) => [id, hash]));
  const strangers = database.events.filter(({ id, hash }) => hashes.get(id) !== hash).length;
  const [head] = database.desks;
  const seqs = database.events.map(({ deskId, seq }) => `${deskId} ${String(seq)}`);
  const doubledTokens = [...inJournal.values()].filter((count) => count > 1).length;
  const checks: readonly (readonly [isRight: boolean, sentence: string])[] = [
    [journal.badLines === 0, `${String(journal.badLines)} unreadable lines in the journal`],
    [journal.isChainWhole, 'the chain of the journal does not verify'],
    [strangers === 0, `${String(strangers)} events in the database alone`],
    [
      database.events.length === journal.events.length,
      `${String(database.events.length)} events in the database, ${String(journal.events.length)} in the journal`,
    ],
    [doubles(seqs) === 0, `${String(doubles(seqs))} sequence numbers twice in the database`],
    [doubles(numbers) === 0, `${String(doubles(numbers))} case numbers twice`],
    [doubledTokens === 0, `${String(doubledTokens)} saves landed twice`],
    [database.cases.every(({ number, shown }) => number === shown), 'list and index name different numbers'],
    [
      head === undefined || head.hash === (journal.events.at(-1)?.hash ?? null),
      'the head of the database is not the end of the journal',
    ],
  ];
  return {
    lost: lost.map(({ token }) => token),
    wrong: checks.filter(([isRight]) => !isRight).map(([, sentence]) => sentence),
  };
};
