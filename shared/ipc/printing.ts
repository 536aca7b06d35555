import { z } from 'zod';
import { refused } from './refused';

/** Why a paper did not go out; each has a sentence in `wording/refusals.ts`. */
export const printRefusalSchema = z.enum([
  'no-printer',
  'printer-unknown',
  'spooler-refused',
  'spooler-missing',
  'disk-full',
  'practice',
  'not-offered',
  'not-confirmed',
]);

export const printerSchema = z
  .object({ name: z.string(), isDefault: z.boolean(), state: z.enum(['ready', 'stopped', 'unknown']) })
  .readonly();
export type Printer = z.infer<typeof printerSchema>;

/** One side, both sides turned like a book, both sides turned like a pad. */
export const sidesSchema = z.enum(['one', 'long', 'short']);
export type Sides = z.infer<typeof sidesSchema>;

/** Most trays a queue may name; a floor machine with every extra has a dozen. */
export const TRAY_LIMIT = 40;
const tray = z.string().min(1).max(100);

/** What a queue lets a person choose. What it does not name is not shown, and not sent. */
export const printerOfferSchema = z
  .object({
    sides: z.array(sidesSchema).max(3).readonly(),
    trays: z.array(tray).max(TRAY_LIMIT).readonly(),
    /** whether it prints in colour and can leave it */
    mono: z.boolean(),
    /** What the queue does when nothing is said; null where it does not tell. */
    standard: z
      .object({ sides: sidesSchema.nullable(), tray: tray.nullable(), mono: z.boolean().nullable() })
      .readonly(),
  })
  .readonly();
export type PrinterOffer = z.infer<typeof printerOfferSchema>;

/** The offer of a queue that says nothing of itself: printer and copies are all there is to choose. */
export const NOTHING_OFFERED: PrinterOffer = {
  sides: [],
  trays: [],
  mono: false,
  standard: { sides: null, tray: null, mono: null },
};

/** What was chosen for a print; what is absent is left to the queue. */
export const printSettingsSchema = z
  .object({ sides: sidesSchema.optional(), tray: tray.optional(), mono: z.boolean().optional() })
  .readonly();
export type PrintSettings = z.infer<typeof printSettingsSchema>;

/** Most bytes of a document on its way to the printer. */
export const PDF_LIMIT = 64 * 1024 * 1024;

export const printingContract = {
  'printing:printers': {
    request: z.undefined(),
    response: z.array(printerSchema).readonly(),
  },
  /** What a queue offers; nothing for a queue that is gone or does not answer. */
  'printing:offer': {
    request: z.object({ printer: z.string().min(1).max(200) }).readonly(),
    response: printerOfferSchema,
  },
  'printing:print': {
    request: z
      .object({
        bytes: z.custom<Uint8Array<ArrayBuffer>>(
          (value) => value instanceof Uint8Array && value.byteLength <= PDF_LIMIT,
        ),
        title: z.string().min(1).max(120),
        printer: z.string().max(200).nullable(),
        copies: z.number().int().min(1).max(99),
        settings: printSettingsSchema.optional(),
      })
      .readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), printer: z.string() }).readonly(),
      refused(printRefusalSchema),
    ]),
  },
} as const;
