import { z } from 'zod';
import { hashSchema } from '../domain/events/event';

/** Where a desk's log stands. `registered` counts its registrations: the counter of case numbers. */
export const headSchema = z
  .object({
    deskId: z.uuid(),
    seq: z.number().int().min(0),
    hash: hashSchema.nullable(),
    hlc: z.string().nullable(),
    registered: z.number().int().min(0),
  })
  .readonly();
export type Head = z.infer<typeof headSchema>;
