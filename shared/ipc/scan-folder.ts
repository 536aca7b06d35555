import { z } from 'zod';
import { refused } from './refused';

/** Most bytes that one look at a scanned file carries. */
const CHUNK = 1024 * 1024;

/** How the folder that the scanner writes to stands. */
export const scanFolderStateSchema = z
  .object({
    /**
     * `off`: none was chosen; `watching`: it answers; `gone`: it is not there, or may not be read;
     * `practice`: a practice watches none
     */
    status: z.enum(['off', 'watching', 'gone', 'practice']),
    /** its own name, never the path to it */
    name: z.string().max(255).nullable(),
    /** files that are still being written, or held by another program */
    unfinished: z.number().int(),
    /** files of a kind that is no scan: they stay where they are */
    strange: z.number().int(),
    /** files that were read and could not be moved away yet */
    unmoved: z.number().int(),
  })
  .readonly();
export type ScanFolderState = z.infer<typeof scanFolderStateSchema>;

/** A scan that is whole and waits to be read. */
export const scanFileSchema = z
  .object({ id: z.uuid(), name: z.string().max(255), size: z.number().int().min(0) })
  .readonly();
export type ScanFile = z.infer<typeof scanFileSchema>;

/** Where a file goes once it has been read; each has a subfolder of its own. */
export const scanEndSchema = z.enum(['filed', 'waiting', 'unreadable']);
export type ScanEnd = z.infer<typeof scanEndSchema>;

export const scanFolderRefusalSchema = z.enum([
  'not-a-folder',
  'own-folder',
  'administrator-needed',
  'disk-full',
  'write-failed',
  'practice',
]);
export type ScanFolderRefusal = z.infer<typeof scanFolderRefusalSchema>;

const chosen = z.union([
  z.object({ ok: z.literal(true), state: scanFolderStateSchema }).readonly(),
  refused(scanFolderRefusalSchema),
]);

const bytes = z.custom<Uint8Array<ArrayBuffer>>(
  (value) => value instanceof Uint8Array && value.byteLength <= CHUNK,
);

/** The folder that the scanner writes to; a part of `contract.ts`. A window knows files by id, never by path. */
export const scanFolderContract = {
  /** Asks the person which folder, in a window of the system; cancelled, all stays as it is. */
  'scan-folder:choose': { request: z.undefined(), response: chosen },
  'scan-folder:forget': { request: z.undefined(), response: chosen },
  /** Looks into the folder now: what is whole and not settled yet, oldest first, a few at a time. */
  'scan-folder:look': {
    request: z.undefined(),
    response: z
      .object({ state: scanFolderStateSchema, ready: z.array(scanFileSchema).readonly() })
      .readonly(),
  },
  /** A part of a file that was ready; null when it has gone or changed since. */
  'scan-folder:read': {
    request: z.object({ id: z.uuid(), offset: z.number().int().min(0) }).readonly(),
    response: z.object({ bytes }).readonly().nullable(),
  },
  /** Says what became of a file, which is moved into a subfolder and never deleted. */
  'scan-folder:settle': {
    request: z.object({ id: z.uuid(), end: scanEndSchema }).readonly(),
    response: z.object({ moved: z.boolean() }).readonly(),
  },
} as const;
