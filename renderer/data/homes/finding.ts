import type { Head, Response } from '../../../shared/ipc/contract';

/**
 * What happened to the database since it was last open (checks D-03):
 * - 'none': it is the one that is remembered, and it holds what is remembered
 * - 'wiped': it is another, new one, although there was one with events
 * - 'damaged': the engine says, or its files showed, that it could not be read
 * - 'rolled-back': the same one, but older than it was
 */
export type Finding = 'none' | 'wiped' | 'damaged' | 'rolled-back';

/** The database as it was found, before anything was written into it. */
export type FoundDatabase = {
  /** null for one that was made before databases had a number */
  readonly generation: number | null;
  /** true when the engine made it just now */
  readonly made: boolean;
  /** Chromium's word on lost data; null when it said nothing */
  readonly dataLoss: string | null;
  readonly heads: readonly Head[];
};

export type Before = {
  readonly sentinel: Response<'sentinel:read'>;
  readonly journals: readonly Head[];
  readonly database: FoundDatabase;
};

const hasEvents = (heads: readonly Head[]): boolean => heads.some(({ seq }) => seq > 0);

/** Compares the database with what was remembered of it and with the journals. Pure. */
export function whatHappened({ sentinel, journals, database }: Before): Finding {
  const { remembered, folder } = sentinel;
  const { made, generation, heads, dataLoss } = database;
  const hadEvents = hasEvents(journals) || hasEvents(remembered?.desks ?? []);
  const isAnother = made || (remembered !== null && generation !== remembered.generation);
  if (dataLoss !== null || (made && folder === 'damaged' && hadEvents)) return 'damaged';
  if (isAnother && hadEvents) return 'wiped';
  const isOlder = remembered?.desks.some(
    ({ deskId, seq }) => (heads.find((head) => head.deskId === deskId)?.seq ?? 0) < seq,
  );
  return isOlder === true ? 'rolled-back' : 'none';
}
