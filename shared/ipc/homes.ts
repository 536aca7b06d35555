import { z } from 'zod';
import { envelopeSchema } from '../domain/events/event';
import { headSchema } from './head';
import { journalPageSchema } from './journal-page';
import { refused } from './refused';

const nothing = z.undefined();

/** How much room the disk of the data folder has (checks D-11); bounds in `electron/main/free-space`. */
export const diskStateSchema = z
  .object({
    /** 'low' warns; 'read-only' takes no writes; 'exhausted' is too little even to open the database. */
    level: z.enum(['plenty', 'low', 'read-only', 'exhausted']),
    /** null when the system did not say; nothing is refused then */
    freeBytes: z.number().min(0).nullable(),
  })
  .readonly();
export type DiskState = z.infer<typeof diskStateSchema>;

/** What is known, outside IndexedDB, to have been in IndexedDB (checks D-03). */
export const sentinelSchema = z
  .object({
    /** The number a database gets when it is made: another one means another database. */
    generation: z.number().int().min(1),
    cases: z.number().int().min(0),
    /** How far the database had each desk's log. */
    desks: z.array(headSchema).max(1000).readonly(),
  })
  .readonly();
export type Sentinel = z.infer<typeof sentinelSchema>;

/** Events of a desk's log that no home has, by sequence number, both ends included. */
export const lostRangeSchema = z
  .object({ from: z.number().int().min(1), to: z.number().int().min(1) })
  .readonly();
export type LostRange = z.infer<typeof lostRangeSchema>;

/** The part of the bridge that keeps both homes of the log whole: damage, gaps, the sentinel, the disk. */
export const homesContract = {
  /** Whether a desk's journal is as it was written. A damaged one is read up to the damage. */
  'journal:state': {
    request: z.object({ deskId: z.uuid() }).readonly(),
    response: z
      .object({
        head: headSchema,
        damage: z.object({ file: z.number().int(), line: z.number().int().nullable() }).readonly().nullable(),
        /** recorded earlier: these events are in no home, and a person has been told */
        gaps: z.array(lostRangeSchema).readonly(),
      })
      .readonly(),
  },
  /**
   * 'begin' starts a new journal from the good part of a damaged one; appends and gaps marked as
   * `mending` go there. 'finish' puts it in the place of the damaged one, which is kept aside. Until
   * then the damaged one stays where it is and takes nothing; the next 'begin' starts anew.
   */
  'journal:mend': {
    request: z.object({ deskId: z.uuid(), step: z.enum(['begin', 'finish']) }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), head: headSchema }).readonly(),
      refused(z.enum(['not-damaged', 'disk-full', 'write-failed'])),
    ]),
  },
  /** Readable events behind the damage, ascending, with holes; none where there is no damage. */
  'journal:salvage': {
    request: journalPageSchema,
    response: z.array(envelopeSchema).readonly(),
  },
  /** Records that the events up to `head.seq` are in no home, so that the log goes on behind them. */
  'journal:gap': {
    request: z.object({ head: headSchema, mending: z.boolean().optional() }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), head: headSchema }).readonly(),
      refused(z.enum(['not-next', 'disk-full', 'write-failed'])),
    ]),
  },

  'sentinel:read': {
    request: nothing,
    response: z
      .object({
        remembered: sentinelSchema.nullable(),
        /** how main found the folder of the database before any window could open it */
        folder: z.enum(['absent', 'sound', 'damaged']),
        /** the folder below `kept-aside` that holds a copy of what was damaged */
        keptAside: z.string().nullable(),
      })
      .readonly(),
  },
  /** Written soon after, not before the answer: it only has to be about right. */
  'sentinel:write': { request: sentinelSchema, response: z.null() },
  /**
   * Moves the folder of a database that does not open aside and keeps it, so that a new one can be
   * made. Unasked only where every remembered event is in a sound journal.
   */
  'database:set-aside': {
    request: z.object({ confirmed: z.boolean() }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), keptAside: z.string() }).readonly(),
      refused(z.enum(['journal-not-whole', 'tried-already', 'write-failed'])),
    ]),
  },
  'disk:state': { request: nothing, response: diskStateSchema },
} as const;
