import { z } from 'zod';
import { DAY, HOUR, MINUTE } from './local-day';

/**
 * `hours` as they pass, night and holiday included · `working-hours` while the store is open ·
 * `working-days` of the law, whatever the store's own hours · `days` of the calendar.
 */
export const LIMIT_UNITS = ['working-hours', 'hours', 'working-days', 'days'] as const;
export type LimitUnit = (typeof LIMIT_UNITS)[number];

const code = z.string().min(1).max(60);

/** How long: hours may be parts (0.5, or 10/60 for ten minutes), days are whole. */
export const limitSchema = z
  .object({
    amount: z.number().positive().max(10_000),
    unit: z.enum(LIMIT_UNITS),
    /** Only for `days`: a last day that is no working day moves on to the next one, Civil Code art. 203 para. 1. */
    movesPastHolidays: z.boolean().optional(),
  })
  .refine(({ amount, unit }) => !countsDays(unit) || Number.isInteger(amount), {
    error: 'days-are-whole',
    path: ['amount'],
  })
  .refine(({ unit, movesPastHolidays }) => unit === 'days' || movesPastHolidays === undefined, {
    error: 'only-days-move',
    path: ['movesPastHolidays'],
  })
  .readonly();

export type Limit = z.infer<typeof limitSchema>;

/** Which limit a case has: the first flag it carries, else its grade, else the default; null is no limit at all. */
export const limitRuleSchema = z
  .object({
    byFlag: z
      .array(z.object({ flag: code, limit: limitSchema.nullable() }).readonly())
      .max(50)
      .readonly(),
    byGrade: z.record(code, limitSchema.nullable()).readonly(),
    default: limitSchema.nullable(),
  })
  .readonly();

export type LimitRule = z.infer<typeof limitRuleSchema>;

export type LimitedBy = { readonly grade: string | null; readonly flags: readonly string[] };

/** The limit that holds for a case of this grade and these flags; null where the clock does not run for it. */
export function chooseLimit(rule: LimitRule, { grade, flags }: LimitedBy): Limit | null {
  const flagged = rule.byFlag.find(({ flag }) => flags.includes(flag));
  if (flagged !== undefined) return flagged.limit;
  if (grade !== null && Object.hasOwn(rule.byGrade, grade)) return rule.byGrade[grade] ?? null;
  return rule.default;
}

/** A limit in the unit its measure counts: milliseconds in whole minutes, at least one, or whole days. */
export function amountOf({ amount, unit }: Limit): number {
  if (countsDays(unit)) return amount;
  return Math.max(Math.round((amount * HOUR) / MINUTE), 1) * MINUTE;
}

export function countsDays(unit: LimitUnit): boolean {
  return unit === 'days' || unit === 'working-days';
}

/** Milliseconds that one counted unit stands for in a reading: a counted day is shown as 24 hours. */
export function unitMs(unit: LimitUnit): number {
  return countsDays(unit) ? DAY : 1;
}
