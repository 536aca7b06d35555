import { packBytes, readBody } from '../body';
import type { DeskDatabase } from '../database';
import { PACK, type SearchTermsRow } from '../rows';
import type { SearchTerms } from './search-terms';

/** Characters of a pack: a value of 64 kB the engine keeps in a file of its own. */
const PACK_LIMIT = 15_000;
/** Rows read at once, some 0.2 MB of each kind, so that loading never holds up a save for long. */
const ROWS = 500;
const PACKS = 10;

/** The row of one case. */
export function toTermsRow(terms: SearchTerms): SearchTermsRow {
  return { caseId: terms.caseId, body: packBytes(terms) };
}

/** The rows of many cases that have none yet. */
export function packTerms(all: readonly SearchTerms[]): readonly SearchTermsRow[] {
  const packs: SearchTerms[][] = [];
  let size = PACK_LIMIT;
  for (const terms of all) {
    // What else there is of a case is short.
    size += terms.words.length + 400;
    if (size > PACK_LIMIT) {
      packs.push([]);
      size = terms.words.length + 400;
    }
    packs.at(-1)?.push(terms);
  }
  return packs.map((pack) => ({ caseId: `${PACK}${pack[0]?.caseId ?? ''}`, body: packBytes(pack) }));
}

const termsIn = ({ body }: SearchTermsRow): readonly SearchTerms[] => {
  const read = readBody<SearchTerms | readonly SearchTerms[]>(body);
  return 'caseId' in read ? [read] : read;
};

/** The terms of every case, some at a time: first those with rows of their own, which are newer than a pack's. */
export async function* storedTerms({ searchTerms }: DeskDatabase): AsyncGenerator<readonly SearchTerms[]> {
  const ranges = [
    [(after: string) => searchTerms.where('caseId').between(after, PACK, false, false), ROWS],
    [(after: string) => searchTerms.where('caseId').above(after === '' ? PACK : after), PACKS],
  ] as const;
  for (const [range, limit] of ranges) {
    let after = '';
    for (;;) {
      const rows = await range(after).limit(limit).toArray();
      const last = rows.at(-1);
      if (last === undefined) break;
      yield rows.flatMap(termsIn);
      after = last.caseId;
    }
  }
}
