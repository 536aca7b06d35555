import { z } from 'zod';
import { JPEG_PREFIX, jpegSize } from './jpeg';

/** Longest words of the store's own in head and foot, in UTF-16 units: what stays on the sheet at a readable size. */
export const LOOK_NAME_LIMIT = 60;
export const LOOK_LINE_LIMIT = 60;
export const LOOK_PRIVACY_LIMIT = 120;
/** Lines of its own under the fixed line of the foot. */
export const LOOK_FOOT_LINES = 2;
/** Longer side of the logo in pixels, and its longest data address: sharp at 600 dpi, and small in every sheet. */
export const LOGO_SIDE = 900;
export const LOGO_LENGTH = 400_000;

const words = (limit: number) =>
  z
    .string()
    .max(limit)
    // One line each: a break would push the table of the form off its page.
    .refine((text) => !/\p{Cc}/u.test(text));

const logoSchema = z
  .object({
    /** A JPEG as a data address: the only picture that goes into a PDF as it is. */
    data: z.string().max(LOGO_LENGTH).startsWith(JPEG_PREFIX),
    width: z.number().int().min(1).max(LOGO_SIDE),
    height: z.number().int().min(1).max(LOGO_SIDE),
  })
  .readonly()
  .refine(({ data, width, height }) => {
    const size = jpegSize(data);
    return size?.width === width && size.height === height;
  });
export type Logo = z.infer<typeof logoSchema>;

const id = z.string().min(1).max(40);

const paperSchema = z
  .object({
    paper: id,
    /** The store's name large and red over a red rule, as on the letters of an office. */
    isRed: z.boolean(),
    /** In the order of the sheet; what is not named stands where it always did (`arrangedBlocks`). */
    blocks: z
      .array(z.object({ id, isShown: z.boolean() }).readonly())
      .max(60)
      .readonly(),
  })
  .readonly();
export type LookOfPaper = z.infer<typeof paperSchema>;

/**
 * What a store has changed about its papers. Number, version, code, pages, time of print and the lines to
 * sign on are not in it: nothing here can move or take away what proves a sheet.
 */
export const paperLookSchema = z
  .object({
    version: z.literal(1),
    head: z
      .object({
        /** As printed; '' prints the store's name of the settings. */
        name: words(LOOK_NAME_LIMIT),
        /** Small under the name: address, telephone. */
        line: words(LOOK_LINE_LIMIT),
        logo: logoSchema.nullable(),
        logoAt: z.enum(['left', 'centre']),
      })
      .readonly(),
    foot: z
      .object({
        lines: z.array(words(LOOK_LINE_LIMIT)).max(LOOK_FOOT_LINES).readonly(),
        /** The privacy notice (PIPL art. 17) in own words; '' prints ours, so that there always is one. */
        privacy: words(LOOK_PRIVACY_LIMIT),
      })
      .readonly(),
    /** Papers that were changed; of two entries for a paper the first counts. */
    papers: z.array(paperSchema).max(40).readonly(),
  })
  .readonly();
export type PaperLook = z.infer<typeof paperLookSchema>;

/** As the papers come: what 恢复默认 goes back to. */
export const DEFAULT_LOOK: PaperLook = {
  version: 1,
  head: { name: '', line: '', logo: null, logoAt: 'left' },
  foot: { lines: [], privacy: '' },
  papers: [],
};

/** What was changed of one paper; null for nothing. */
export function lookOfPaper(look: PaperLook, paper: string): LookOfPaper | null {
  return look.papers.find((one) => one.paper === paper) ?? null;
}
