import { z } from 'zod';
import { calendarSchema } from '../clocks/calendar';
import { policyIdSchema } from '../policies/policy';

/** Somebody of the store as the settings keep them; what they may do is `rightsOf` in the window. */
export const personSchema = z
  .object({
    id: z.string().min(1).max(64),
    name: z.string().min(1).max(40),
    /** the role named beside their entries; `roles` decides what they may do */
    role: z.string().max(40),
    /** every role they hold; a desk set up before there were rights has only `role` */
    roles: z.array(z.string().max(40)).max(20).readonly().optional(),
    departments: z.array(z.string().max(100)).max(20).readonly().optional(),
    /** left the store: stays for the sake of the cases, signs in and is chosen nowhere */
    isDisabled: z.boolean().optional(),
  })
  .readonly();
export type Person = z.infer<typeof personSchema>;

/** Who and where this installation is. Kept by the main process, outside IndexedDB. */
export const deskConfigSchema = z
  .object({
    deskId: z.uuid(),
    storeId: z.string().min(1).max(64),
    /** 2 to 6 capital letters and digits, printed in every number. */
    storeCode: z.string().regex(/^[A-Z0-9]{2,6}$/u),
    storeName: z.string().min(1).max(60),
    /** One capital letter without I and O, printed in every number. */
    deskLetter: z.string().regex(/^[A-HJ-NP-Z]$/u),
    servicePhone: z.string().max(40),
    people: z.array(personSchema).min(1).max(200).readonly(),
    /** id of the person at the desk now */
    onDuty: z.string().min(1).max(64),
    language: z.enum(['zh-CN', 'en']),
    largeType: z.boolean(),
    colourScheme: z.enum(['light', 'dark', 'auto']),
    /** When the store works; `holidayYears` are those a person brought, beside the shipped ones. */
    calendar: calendarSchema.optional(),
    /** Minutes without a key or a move of the mouse after which the desk locks; none means never. */
    autoLockMinutes: z.number().int().min(1).max(120).optional(),
    /** The policy new complaints are registered under, in its newest version; none means the dealer's own. */
    policy: policyIdSchema.optional(),
    /** Clocks of the law that an administrator switched off, and why (domain rules §4). */
    legalClocksOff: z
      .array(
        z
          .object({
            clock: z.string().min(1).max(60),
            reason: z.string().min(1).max(500),
            by: z.string().max(100),
            at: z.iso.datetime({ offset: true }),
          })
          .readonly(),
      )
      .max(20)
      .readonly()
      .optional(),
  })
  .readonly();
export type DeskConfig = z.infer<typeof deskConfigSchema>;
