import { z } from 'zod';
import { limitRuleSchema } from './limit';

const code = z.string().min(1).max(60);
const words = z.string().min(1).max(200);
/** Chinese first, as everywhere. */
const pairSchema = z.tuple([words, words]).readonly();

const scalar = z.union([z.string().max(200), z.number(), z.boolean()]);

/**
 * One kind of event that starts, pauses or stops a clock. `where` narrows it by the event's data: each
 * path must hold the value, or one of the values given. What a path means is the reader's business:
 * this library is told the marks and never looks at events.
 */
export const eventMatcherSchema = z
  .object({
    event: code,
    where: z
      .record(z.string().min(1).max(120), z.union([scalar, z.array(scalar).max(50).readonly()]))
      .optional(),
  })
  .readonly();

/** Any of them does. */
const anyEvent = z.array(eventMatcherSchema).max(30);
const someEvent = anyEvent.min(1).readonly();
const anyOrNoEvent = anyEvent.readonly();

/** Who is told, by role, and the layer the case is passed up to, if any. */
const responseSchema = z
  .object({ tell: z.array(code).max(30).readonly(), escalate: code.optional() })
  .readonly();

/** Fractions of the limit at which somebody is told beforehand, rising, each below the whole. */
const warnAtSchema = z
  .array(z.number().gt(0).lt(1))
  .max(5)
  .refine((all) => all.every((fraction, i) => i === 0 || fraction > (all[i - 1] ?? 0)), {
    error: 'fractions-must-rise',
  })
  .readonly();

/**
 * One deadline of a policy or a law, as data. `basis` keeps the store's own clocks, a brand's and the
 * law's apart on every list: a store may loosen its own, never the law's.
 */
export const clockDefinitionSchema = z
  .object({
    id: code,
    label: pairSchema,
    /** Catalogue id or article the limit comes from; shown and printed with the deadline. */
    source: pairSchema,
    basis: z.enum(['house', 'brand', 'law']),
    startsOn: someEvent,
    stopsOn: someEvent,
    pausesOn: anyOrNoEvent,
    resumesOn: anyOrNoEvent,
    /** Ends the run and begins the next at once: news to the customer every day (S1-6, 每日同步). */
    restartsOn: anyOrNoEvent.default([]),
    limit: limitRuleSchema,
    warnAt: warnAtSchema,
    onWarn: responseSchema,
    onBreach: responseSchema,
  })
  .refine(({ pausesOn, resumesOn }) => pausesOn.length === 0 || resumesOn.length > 0, {
    error: 'pause-without-resume',
    path: ['resumesOn'],
  })
  .readonly();

export type ClockDefinition = z.infer<typeof clockDefinitionSchema>;
export type EventMatcher = z.infer<typeof eventMatcherSchema>;
export type ClockResponse = z.infer<typeof responseSchema>;
