import { z } from 'zod';
import { ROLES } from '../domain/rights/roles';
import { FACT_FIELDS, type FactField } from '../domain/facts/facts';
import { conditionSchema } from './condition';

/** An id of a policy's own. */
export const code = z
  .string()
  .max(60)
  .regex(/^[a-z0-9][a-z0-9-]*$/u);
const words = z.string().min(1).max(300);
/** Chinese first, as everywhere. */
export const pair = z.tuple([words, words]).readonly();
/** The rule this follows: a catalogue id, an article, or `own` for what we added. */
export const sources = z.array(z.string().min(1).max(40)).min(1).max(20).readonly();
export const roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length).readonly();
export const factField = z.enum(FACT_FIELDS as [FactField, ...FactField[]]);

const list = <T extends z.ZodType>(item: T, most: number) => z.array(item).max(most).readonly().default([]);

/** What grades tell apart (C-2): never two of these in one list of grades. */
export const GRADE_AXES = ['severity', 'origin', 'colour', 'channel'] as const;

/** Why a case gets a grade; the first grade of the policy that any met trigger names is proposed. */
export const gradingSchema = z
  .strictObject({
    triggers: z
      .array(
        z.strictObject({ id: code, label: pair, grade: code, when: conditionSchema, sources }).readonly(),
      )
      .max(60)
      .readonly(),
    /** The grade of a case that nothing else calls for. */
    otherwise: code,
  })
  .readonly();

/** Who stands where: dealer, regional office, head office (D20-7…9). Stages name their lane. */
export const laneSchema = list(z.strictObject({ id: code, label: pair, roles }).readonly(), 10);

/**
 * Who handles a case of a grade (S1-6, S1-7) or of a flag (S3-1, in confidence; whatever its grade): steps
 * marked `byTeam` are theirs alone. The first that fits holds.
 */
export const teamSchema = list(
  z.strictObject({ grade: code.optional(), flag: code.optional(), label: pair, roles, sources }).readonly(),
  20,
);

/** Who a role answers to; the nearest both sides share decides a dispute (S1-10). */
export const superiorSchema = list(
  z.strictObject({ role: z.enum(ROLES), reportsTo: z.enum(ROLES) }).readonly(),
  ROLES.length,
);

/**
 * Questions gone through one by one; the first outcome with enough ticks is what they say (D20-10 box 3).
 * An outcome with `items` counts the ticks of those alone: one injury weighs more than three doubts.
 */
export const checklistSchema = list(
  z
    .strictObject({
      id: code,
      label: pair,
      items: z
        .array(z.strictObject({ id: code, label: pair, source: z.string().max(40) }).readonly())
        .min(1)
        .max(60)
        .readonly(),
      outcomes: z
        .array(
          z
            .strictObject({
              id: code,
              label: pair,
              atLeast: z.number().int().min(0).max(60),
              items: z.array(code).min(1).max(60).readonly().optional(),
            })
            .readonly(),
        )
        .min(1)
        .max(10)
        .readonly(),
    })
    .readonly(),
  20,
);

/**
 * What several cases show together: so many within so many days that agree in `same`, of different
 * people where `differentBy` says so. A proposal, made to people, of a grade or a flag.
 */
export const groupSchema = list(
  z
    .strictObject({
      id: code,
      label: pair,
      same: z.array(factField).max(5).readonly(),
      differentBy: factField.nullable(),
      withinDays: z.number().int().min(1).max(3660),
      atLeast: z.number().int().min(2).max(1000),
      /** Which cases count at all; null for every one. */
      where: conditionSchema.nullable(),
      proposes: z.strictObject({ grade: code.nullable(), flag: code.nullable() }).readonly(),
      sources,
    })
    .readonly(),
  30,
);

/** A word of the source under its present name; screens show the old one as a tooltip (C-17). */
export const formerNameSchema = list(
  z.strictObject({ word: pair, formerly: words, source: z.string().min(1).max(40) }).readonly(),
  100,
);

/** What figures a policy promises (S1-1…3); `clock` is on-time rate of one clock, in percent. */
export const TARGET_MEASURES = [
  'response-time-cut',
  'flow-followed',
  'flow-covered',
  'efficiency-gain',
  'escalation-rate-cut',
  'cycle-time-cut',
  'department-answer-hours',
  'completion-rate',
  'satisfaction',
  'churn-cut',
  'late-rate',
  'key-customer-recovery',
  'industry-rank',
  'grading-accuracy',
  'channel-coverage',
  'staff-match',
  'node-control',
  'information-accuracy',
  'feedback-rate',
  'visit-rate',
  'clock',
] as const;

export const targetSchema = list(
  z
    .strictObject({
      id: code,
      label: pair,
      measure: z.enum(TARGET_MEASURES),
      clock: code.nullable(),
      bound: z.enum(['at-least', 'at-most']),
      value: z.number().min(0).max(100_000),
      unit: z.enum(['percent', 'hours']),
      term: z.enum(['short', 'mid', 'long', 'always']),
      sources,
    })
    .readonly(),
  60,
);

/** What recurs apart from any case: a weekly review, a month-end summary (S1-14, D11-4). */
export const rhythmSchema = list(
  z
    .strictObject({
      id: code,
      label: pair,
      every: z.enum(['week', 'month', 'quarter']),
      /** 1 Monday … 7 Sunday, or a day of the month; -1 is its last day. */
      on: z.number().int().min(-1).max(31),
      roles,
      sources,
    })
    .readonly(),
  20,
);

/** What a stage hands on (S1-8): named, with when it counts as delivered. */
export const deliverableSchema = list(
  z.strictObject({ id: code, label: pair, delivered: conditionSchema, sources }).readonly(),
  20,
);
