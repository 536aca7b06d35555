import { z } from 'zod';
import { hashSchema } from '../domain/events/event';
import { isEntryPath } from '../sealed/entry-path';
import { refused } from './refused';

/** Most bytes that one archive can hold: its fields have no room for more. */
export const ARCHIVE_LIMIT = 0xffff_ffff - (64 << 20);
/** Most bytes that one call may carry, as with evidence. */
const PIECE_LIMIT = 1024 * 1024;

const path = z.string().max(200).refine(isEntryPath);
const bytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.byteLength <= PIECE_LIMIT,
);
const exportId = z.uuid();

/** Why an export ended; whatever had been written of it is gone then. */
export const sealedRefusalSchema = z.enum([
  'disk-full',
  'write-failed',
  'too-large',
  'cancelled',
  'practice',
]);

const entrySchema = z.object({ size: z.number().int().min(0), sha256: hashSchema }).readonly();

/**
 * A package goes out entry by entry, into a file beside the one that was chosen, which takes its place when
 * all is in: half a package is never found under its name. Any refusal ends the export.
 */
export const sealedContract = {
  /** Asks where to; `exportId` is null when the person cancelled. `size` is what will be written, about. */
  'sealed:begin': {
    request: z.object({ name: z.string().min(1).max(255), size: z.number().int().min(0) }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), exportId: exportId.nullable(), fileName: z.string() }).readonly(),
      refused(sealedRefusalSchema),
    ]),
  },
  /** The next piece of an entry; `entry` is told with its last. */
  'sealed:write': {
    request: z.object({ exportId, path, bytes, isLast: z.boolean() }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), entry: entrySchema.nullable() }).readonly(),
      refused(sealedRefusalSchema),
    ]),
  },
  /** A kept file as an entry. One that is not here, or not as it was, is no entry, and no end of the export. */
  'sealed:kept': {
    request: z.object({ exportId, path, hash: hashSchema }).readonly(),
    response: z.union([
      z
        .object({
          ok: z.literal(true),
          entry: entrySchema.nullable(),
          why: z.enum(['absent', 'damaged']).nullable(),
        })
        .readonly(),
      refused(sealedRefusalSchema),
    ]),
  },
  /** Puts the package in its place and answers after fsync. */
  'sealed:finish': {
    request: z.object({ exportId }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), size: z.number().int().min(1) }).readonly(),
      refused(sealedRefusalSchema),
    ]),
  },
  'sealed:abort': { request: z.object({ exportId }).readonly(), response: z.null() },
} as const;
