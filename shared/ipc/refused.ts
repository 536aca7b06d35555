import { z } from 'zod';

/** An answer that says by name why something was not done. */
export const refused = <R extends z.ZodType<string>>(refusal: R) =>
  z.object({ ok: z.literal(false), refusal }).readonly();
