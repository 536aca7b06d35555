import { z } from 'zod';

/** So many events of a desk's journal behind a sequence number. */
export const journalPageSchema = z
  .object({
    deskId: z.uuid(),
    afterSeq: z.number().int().min(0),
    limit: z.number().int().min(1).max(800),
  })
  .readonly();
