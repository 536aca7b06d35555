/**
 * The rows of the database. Only ids, numbers, clocks and keyed hashes stand in the open, because
 * an index cannot be sealed; everything a person could read sits in `body` (`body.ts`).
 */

/** UTF-8 of `packBytes`; text in rows of before database version 4. */
type Packed = string | Uint8Array<ArrayBuffer>;

export type EventRow = {
  readonly id: string;
  readonly caseId: string;
  readonly deskId: string;
  readonly seq: number;
  /** the `EventEnvelope` */
  readonly body: string;
};

/** A case's events up to the last rebuild from the journal; later ones have rows of their own. */
export type HistoryRow = {
  readonly caseId: string;
  /** a list of `EventEnvelope` */
  readonly body: Packed;
};

export type CaseRow = {
  readonly caseId: string;
  /** null until the registration arrives */
  readonly number: string | null;
  /** hybrid clock of the registration, then the caseId: unique, newest first when descending */
  readonly sortKey: string;
  /** keyed hashes of plate, phones and VIN */
  readonly keys: readonly string[];
  /** which lists it stands on (`case-lists.ts`); missing in rows that an older program wrote */
  readonly lists?: readonly string[];
  /** the `CaseSummary` */
  readonly body: Packed;
};

/** Begins the key of a row with the terms of many cases, which a rebuild wrote; comes after every caseId. */
export const PACK = 'pack:';

export type SearchTermsRow = {
  /** or, of many cases, `PACK` and the first of their ids: a case with a row of its own counts by that */
  readonly caseId: string;
  /** the `SearchTerms`, or a list of them */
  readonly body: Packed;
};

/** How far the database has one desk's log: the same shape as the journal's head. */
export type DeskRow = {
  readonly deskId: string;
  readonly seq: number;
  readonly hash: string | null;
  readonly hlc: string | null;
  readonly registered: number;
};

export type PrintQueueRow = {
  readonly id: string;
  /** the `PrintJob` */
  readonly body: string;
};

/** Somebody was told something: key of the notice and id of the person, and when, in ms since 1970. */
export type ToldRow = { readonly key: string; readonly at: number };

/** Small kept facts about the database itself, such as tallies. */
export type MetaRow = { readonly key: string; readonly value: number };

/** Key in `meta`: how many cases there are; counting a big range takes 300 ms, reading this none. */
export const CASE_TALLY = 'cases';

/** Key in `meta`: by which `PROJECTION` the rows of cases were made. */
export const PROJECTION_MARK = 'projection';

/** Key in `meta`: the number the database got when it was made, by which a new one is told from it. */
export const GENERATION = 'generation';
