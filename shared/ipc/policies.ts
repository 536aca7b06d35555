import { z } from 'zod';
import { policySchema } from '../policies/policy';
import { refused } from './refused';

/** Why a policy of the store's own was not kept; sentences in `wording/policy-settings.ts`. */
export const policyRefusalSchema = z.enum([
  'faulty',
  'not-next',
  'preset',
  'too-many',
  'locked',
  'administrator-needed',
  'disk-full',
  'write-failed',
]);
export type PolicyRefusal = z.infer<typeof policyRefusalSchema>;

/** Most versions of all own policies together: one a week for twenty years. */
export const POLICY_LIMIT = 1000;

/** The store's own policies; a part of `contract.ts`. Presets are in the program and never kept. */
export const policyContract = {
  /** Every version of every own policy. `unreadable` counts files that were passed over and left where they are. */
  'policy:list': {
    request: z.undefined(),
    response: z
      .object({ policies: z.array(policySchema).readonly(), unreadable: z.number().int().min(0) })
      .readonly(),
  },
  /**
   * Keeps one more version, checked anew in the main process: the next after the newest of its id.
   * A version that is kept is never changed: cases run under it.
   */
  'policy:save': {
    request: z.object({ policy: z.unknown() }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), policy: policySchema }).readonly(),
      refused(policyRefusalSchema),
    ]),
  },
} as const;
