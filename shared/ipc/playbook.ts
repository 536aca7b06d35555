import { z } from 'zod';
import { MOMENTS } from '../playbook/moments';
import { refused } from './refused';

/** Most phrases a store keeps of its own, and the longest, in UTF-16 units. */
export const PHRASE_LIMIT = 500;
export const PHRASE_LENGTH = 500;

const id = z.uuid();
const text = z
  .string()
  .max(PHRASE_LENGTH)
  .refine((value) => value.trim() !== '');

/** A phrase of the store's own. The moment of a newer program is kept, although none here shows it. */
export const phraseSchema = z.object({ id, moment: z.string().min(1).max(40), text }).readonly();
export type Phrase = z.infer<typeof phraseSchema>;

export const phraseRefusalSchema = z.enum(['too-many', 'disk-full', 'write-failed']);
export type PhraseRefusal = z.infer<typeof phraseRefusalSchema>;

const kept = z.union([
  z.object({ ok: z.literal(true), phrases: z.array(phraseSchema).readonly() }).readonly(),
  refused(phraseRefusalSchema),
]);

const done = z.object({ ok: z.literal(true) }).readonly();

export const practiceRefusalSchema = z.enum(['in-practice', 'not-practice', 'not-started']);
export type PracticeRefusal = z.infer<typeof practiceRefusalSchema>;

const asked = z.union([done, refused(practiceRefusalSchema)]);

/** The store's own phrases, and the practice mode; a part of `contract.ts`. */
export const playbookContract = {
  /** In the order in which they were first kept. */
  'phrases:list': { request: z.undefined(), response: z.array(phraseSchema).readonly() },
  /** Keeps a phrase, in the place of the one with its id. */
  'phrases:write': {
    request: z.object({ id, moment: z.enum(MOMENTS), text }).readonly(),
    response: kept,
  },
  'phrases:remove': { request: z.object({ id }).readonly(), response: kept },

  'practice:state': {
    request: z.undefined(),
    response: z.object({ isPractice: z.boolean() }).readonly(),
  },
  /** Opens a second program on the practice home, or brings the one that is open to the front. */
  'practice:start': { request: z.undefined(), response: asked },
  /** Ends the practice program; refused in the real one. */
  'practice:leave': { request: z.undefined(), response: asked },
  /** Empties the practice home and opens it anew; refused in the real one. */
  'practice:reset': { request: z.undefined(), response: asked },
} as const;
