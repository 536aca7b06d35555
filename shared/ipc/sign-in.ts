import { z } from 'zod';
import { pinSchema } from '../domain/rights/pin';
import { deskConfigSchema } from './desk-config';
import { refused } from './refused';

const personId = z.string().min(1).max(64);

/** What a window may know of PINs: who has one. Neither a PIN nor its hash ever crosses the bridge. */
export const accessSchema = z
  .object({
    /** nobody is signed in: the window shows who can, and nothing of the cases */
    isLocked: z.boolean(),
    /** ids of the people who have a PIN */
    hasPin: z.array(personId).readonly(),
    /** the file of the PINs was unreadable at the start, so that nobody has one any more */
    werePinsLost: z.boolean(),
  })
  .readonly();
export type Access = z.infer<typeof accessSchema>;

/** Why the settings were not taken as the window wanted them; sentences in `wording/refusals.ts`. */
export const configureRefusalSchema = z.enum([
  'disk-full',
  'write-failed',
  'other-desk',
  'locked',
  'sign-in-needed',
  'administrator-needed',
  'last-administrator',
  'pin-would-go',
  'nobody-on-duty',
]);
export type ConfigureRefusal = z.infer<typeof configureRefusalSchema>;

export const signInRefusalSchema = z.enum(['wrong-pin', 'wait', 'nobody', 'disk-full', 'write-failed']);
export type SignInRefusal = z.infer<typeof signInRefusalSchema>;

export const setPinRefusalSchema = z.enum([
  'wrong-pin',
  'wait',
  'nobody',
  'too-easy',
  'locked',
  'administrator-needed',
  'disk-full',
  'write-failed',
]);
export type SetPinRefusal = z.infer<typeof setPinRefusalSchema>;

/** `waitMs`: milliseconds until another try is looked at; 0 when it may be now. */
const refusedFor = <R extends z.ZodType<string>>(refusal: R) =>
  refused(refusal)
    .unwrap()
    .extend({ waitMs: z.number().min(0) })
    .readonly();

/** Signing in and PINs; a part of `contract.ts`. */
export const signInContract = {
  /** Puts a person on duty and unlocks the desk. `pin` is null for who has none. */
  'desk:sign-in': {
    request: z.object({ personId, pin: pinSchema.nullable() }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), config: deskConfigSchema, access: accessSchema }).readonly(),
      refusedFor(signInRefusalSchema),
    ]),
  },
  'desk:lock': { request: z.undefined(), response: accessSchema },
  /** Sets, changes or (`pin` null) takes away a PIN. `currentPin` is asked of who changes their own. */
  'desk:set-pin': {
    request: z.object({ personId, pin: pinSchema.nullable(), currentPin: pinSchema.nullable() }).readonly(),
    response: z.union([
      z.object({ ok: z.literal(true), access: accessSchema }).readonly(),
      refusedFor(setPinRefusalSchema),
    ]),
  },
} as const;
