import { z } from 'zod';
import { ROLES } from './roles';

/** Somebody of the store, with what they may do: every role they hold counts. */
export const personSchema = z
  .object({
    id: z.string().min(1).max(64),
    name: z.string().max(100),
    roles: z.array(z.enum(ROLES)).readonly(),
    departments: z.array(z.string().max(100)).readonly(),
    /** Left the store or locked by an administrator: signs nothing any more. */
    isDisabled: z.boolean(),
  })
  .readonly();

export type Person = z.infer<typeof personSchema>;
