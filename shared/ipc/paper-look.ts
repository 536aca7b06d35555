import { z } from 'zod';
import { paperLookSchema } from '../look/paper-look';
import { refused } from './refused';

/** Why a look of the papers was not kept; sentences in `wording/paper-look.ts`. */
export const lookRefusalSchema = z.enum(['locked', 'administrator-needed', 'disk-full', 'write-failed']);

/** How the store has its papers; a part of `contract.ts`. */
export const paperLookContract = {
  /** As the papers come, where the store has changed nothing or its file could not be read. */
  'look:read': { request: z.undefined(), response: paperLookSchema },
  'look:save': {
    request: paperLookSchema,
    response: z.union([
      z.object({ ok: z.literal(true), look: paperLookSchema }).readonly(),
      refused(lookRefusalSchema),
    ]),
  },
} as const;
