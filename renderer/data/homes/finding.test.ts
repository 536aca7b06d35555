import { describe, expect, it } from 'vitest';
import { emptyHead } from '../../../shared/domain/events/desk-chain';
import { whatHappened, type Before, type Finding } from './finding';

const DESK = '0193b5a0-0000-7000-8000-00000000000a';
const at = (seq: number) => ({ ...emptyHead(DESK), seq, hash: seq === 0 ? null : 'a'.repeat(64) });

type Told = Partial<Before['database']> & {
  readonly inDatabase?: number;
  readonly inJournal?: number;
  /** what is remembered; null for a desk that has never been open */
  readonly remembered?: { readonly seq: number; readonly generation: number } | null;
  readonly folder?: Before['sentinel']['folder'];
};

/** An ordinary start of a desk with five events, apart from what is told. */
function before(told: Told): Before {
  const { inDatabase = 5, inJournal = 5, folder = 'sound', ...database } = told;
  const remembered = told.remembered === undefined ? { seq: 5, generation: 7 } : told.remembered;
  return {
    sentinel: {
      folder,
      keptAside: null,
      remembered:
        remembered === null
          ? null
          : { generation: remembered.generation, cases: 1, desks: [at(remembered.seq)] },
    },
    journals: [at(inJournal)],
    database: {
      generation: 7,
      made: false,
      dataLoss: null,
      heads: inDatabase === 0 ? [] : [at(inDatabase)],
      ...database,
    },
  };
}

describe('what happened to the database', () => {
  it.each<readonly [string, Told, Finding]>([
    ['nothing, after an ordinary day', {}, 'none'],
    [
      'nothing, on the first start of all',
      { remembered: null, made: true, inDatabase: 0, inJournal: 0 },
      'none',
    ],
    [
      'nothing, where the database is from before it had a number',
      { remembered: null, generation: null },
      'none',
    ],
    ['nothing, when only the last save is missing in it', { inJournal: 6 }, 'none'],
    ['nothing, when the sentinel lags behind', { remembered: { seq: 3, generation: 7 } }, 'none'],
    [
      'wiped, when it is new and the journal has events',
      { made: true, generation: 9, inDatabase: 0 },
      'wiped',
    ],
    [
      'wiped, when it is new and only the sentinel knows of events',
      { made: true, generation: 9, inDatabase: 0, inJournal: 0 },
      'wiped',
    ],
    [
      'wiped, when it is new and was never remembered, but the journal has events',
      { made: true, generation: 9, inDatabase: 0, remembered: null },
      'wiped',
    ],
    ['wiped, when another one stands in its place', { generation: 9 }, 'wiped'],
    ['rolled back, when it holds less than it did', { inDatabase: 3 }, 'rolled-back'],
    ['rolled back, when it holds nothing of a desk any more', { inDatabase: 0 }, 'rolled-back'],
    [
      'damaged, when the engine says so',
      { made: true, generation: 9, dataLoss: 'total: x', inDatabase: 0 },
      'damaged',
    ],
    [
      'damaged, when its files showed it and the engine made a new one without a word',
      { made: true, generation: 9, inDatabase: 0, folder: 'damaged' },
      'damaged',
    ],
    ['nothing, when its files looked damaged but the engine read them all', { folder: 'damaged' }, 'none'],
  ])('%s', (_, told, finding) => {
    expect(whatHappened(before(told))).toBe(finding);
  });
});
