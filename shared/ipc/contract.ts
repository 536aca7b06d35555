import { z } from 'zod';
import { envelopeSchema, hashSchema } from '../domain/events/event';
import { deskConfigSchema } from './desk-config';
import { headSchema } from './head';
import { homesContract, type DiskState } from './homes';
import { journalPageSchema } from './journal-page';
import { paperLookContract } from './paper-look';
import { policyContract } from './policies';
import { playbookContract } from './playbook';
import { PDF_LIMIT, printingContract } from './printing';
import { refused } from './refused';
import { sealedContract } from './sealed';
import { scanFolderContract } from './scan-folder';
import { accessSchema, configureRefusalSchema, signInContract } from './sign-in';

export { deskConfigSchema, personSchema, type DeskConfig, type Person } from './desk-config';
export { headSchema, type Head } from './head';
export {
  NOTHING_OFFERED,
  printRefusalSchema,
  printSettingsSchema,
  sidesSchema,
  type Printer,
  type PrinterOffer,
  type PrintSettings,
  type Sides,
} from './printing';

/**
 * The whole bridge between window and main process: channel -> request and response. Main parses
 * every request with these schemas and checks the sender; the preload only passes values through.
 * Failures that a person can do something about are values (`ok: false` with a named refusal),
 * never exceptions, so that no stack trace and no personal data crosses the bridge in an error.
 */

/** Largest file taken as evidence, in bytes: a ten-minute phone video fits, a film does not. */
export const EVIDENCE_LIMIT = 200 * 1024 * 1024;
/** Most bytes that one call may carry. */
export const CHUNK_LIMIT = 1024 * 1024;

const bytes = (limit: number) =>
  z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array && value.byteLength <= limit);

const nothing = z.undefined();
const fileName = z.string().min(1).max(255);

export const deskInfoSchema = z
  .object({
    config: deskConfigSchema.nullable(),
    /** Key of the lookup hashes (plate, phone, VIN), 64 hex digits; made once, kept outside IndexedDB. */
    lookupKey: hashSchema,
    appVersion: z.string(),
    engine: z.string(),
    platform: z.string(),
    access: accessSchema,
  })
  .readonly();
export type DeskInfo = z.infer<typeof deskInfoSchema>;
/** What the main process knows of itself before any setting is read. */
export type DeskAbout = Omit<DeskInfo, 'config' | 'access'>;

/** Why a write was refused; each has a sentence in `wording/refusals.ts`. */
export const writeRefusalSchema = z.enum(['not-next', 'forked', 'bad-event', 'disk-full', 'write-failed']);
export type WriteRefusal = z.infer<typeof writeRefusalSchema>;

export const evidenceRefusalSchema = z.enum([
  'empty',
  'too-large',
  'disk-full',
  'write-failed',
  'unknown-upload',
]);

export const contract = {
  'desk:info': { request: nothing, response: deskInfoSchema },
  /** First start and Settings. What it refuses to whom is in `desk-access.ts`. */
  'desk:configure': {
    request: deskConfigSchema,
    response: z.union([
      z.object({ ok: z.literal(true), config: deskConfigSchema }).readonly(),
      refused(configureRefusalSchema),
    ]),
  },
  ...signInContract,

  'journal:head': { request: z.object({ deskId: z.uuid() }).readonly(), response: headSchema },
  /**
   * Appends events to the desk's journal and answers after fsync. Appending what is there already
   * (same seq, same hash) succeeds and writes nothing.
   */
  'journal:append': {
    request: z
      .object({
        events: z.array(envelopeSchema).min(1).max(200).readonly(),
        /** into the journal that is being made anew, see `journal:mend` */
        mending: z.boolean().optional(),
      })
      .readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), head: headSchema }).readonly(),
      z.object({ ok: z.literal(false), refusal: writeRefusalSchema, head: headSchema.nullable() }).readonly(),
    ]),
  },
  'journal:read': {
    request: journalPageSchema,
    response: z
      .object({
        events: z.array(envelopeSchema).readonly(),
        more: z.boolean(),
        /** Set when what was asked for begins in a recorded gap: where the chain stands after it. */
        resume: headSchema.optional(),
      })
      .readonly(),
  },
  /**
   * As `journal:read`, with the events as one JSON text, for reading a long run of them: a text crosses
   * as it is, where events are copied member by member, twice.
   */
  'journal:text': {
    request: journalPageSchema,
    response: z.object({ events: z.string(), more: z.boolean(), resume: headSchema.optional() }).readonly(),
  },
  /** Every desk id the journal holds events of. */
  'journal:desks': { request: nothing, response: z.array(z.uuid()).readonly() },
  ...homesContract,
  ...policyContract,
  ...paperLookContract,
  ...playbookContract,
  ...scanFolderContract,

  'draft:write': {
    request: z.object({ id: z.uuid(), json: z.string().max(4_000_000) }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true) }).readonly(),
      refused(z.enum(['disk-full', 'write-failed'])),
    ]),
  },
  'draft:remove': { request: z.object({ id: z.uuid() }).readonly(), response: z.null() },
  'draft:list': {
    request: nothing,
    response: z
      .array(z.object({ id: z.uuid(), json: z.string(), savedAt: z.string() }).readonly())
      .readonly(),
  },

  /** Evidence goes over in chunks; the file is fsynced, hashed and renamed into place by `finish`. */
  'evidence:begin': {
    request: z.object({ size: z.number().int().min(0) }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), uploadId: z.uuid() }).readonly(),
      refused(evidenceRefusalSchema),
    ]),
  },
  'evidence:chunk': {
    request: z.object({ uploadId: z.uuid(), bytes: bytes(CHUNK_LIMIT) }).readonly(),
    response: z.union([z.object({ ok: z.literal(true) }).readonly(), refused(evidenceRefusalSchema)]),
  },
  'evidence:finish': {
    request: z.object({ uploadId: z.uuid() }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), hash: hashSchema, size: z.number().int() }).readonly(),
      refused(evidenceRefusalSchema),
    ]),
  },
  'evidence:abort': { request: z.object({ uploadId: z.uuid() }).readonly(), response: z.null() },
  /** A kept file in chunks, for looking at and saving; `null` when it is missing on this desk. */
  'evidence:read': {
    request: z.object({ hash: hashSchema, offset: z.number().int().min(0) }).readonly(),
    response: z
      .object({ bytes: bytes(CHUNK_LIMIT), size: z.number().int() })
      .readonly()
      .nullable(),
  },
  'evidence:save-as': {
    request: z.object({ hash: hashSchema, name: fileName }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), fileName: z.string().nullable() }).readonly(),
      refused(z.enum(['missing', 'disk-full', 'write-failed', 'practice'])),
    ]),
  },

  /** Asks where to, then writes; `fileName` is null when the person cancelled. */
  'paper:save-as': {
    request: z.object({ bytes: bytes(PDF_LIMIT), name: fileName }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), fileName: z.string().nullable() }).readonly(),
      refused(z.enum(['disk-full', 'write-failed', 'practice'])),
    ]),
  },
  ...printingContract,
  ...sealedContract,

  /** Tells the person on duty of clocks, outside the window; words only, nothing of a customer. */
  'attention:notify': {
    request: z.object({ title: z.string().min(1).max(100), body: z.string().max(400) }).readonly(),
    response: z.object({ shown: z.boolean() }).readonly(),
  },
  /** How many things are overdue, for the badge of the taskbar or dock; 0 takes it away. */
  'attention:badge': {
    request: z.object({ count: z.number().int().min(0).max(9999) }).readonly(),
    response: z.null(),
  },
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Request<C extends Channel> = z.infer<Contract[C]['request']>;
export type Response<C extends Channel> = z.infer<Contract[C]['response']>;

/** What the application menu and its shortcuts ask the window to do. */
export const commandSchema = z.enum([
  'go-register',
  'go-today',
  'go-ledger',
  'go-board',
  'go-outstanding',
  'go-visits',
  'go-playbook',
  'go-settings',
  'go-help',
  'find',
  'print',
  'back',
  'shortcuts',
  'lock',
]);
export type Command = z.infer<typeof commandSchema>;
export const COMMAND_CHANNEL = 'app:command';
/** Pushed by the main process: a `DiskState`, when its level has changed. */
export const DISK_CHANNEL = 'disk:changed';

/** What the preload puts on `window.desk`. */
export type DeskBridge = {
  readonly call: <C extends Channel>(channel: C, request: Request<C>) => Promise<Response<C>>;
  readonly onCommand: (listener: (command: Command) => void) => () => void;
  /** Hears every change of the disk's level; `disk:state` tells the present one. */
  readonly onDisk: (listener: (disk: DiskState) => void) => () => void;
};
