import { z } from 'zod';
import { ACTION_KINDS, type ActionKind } from '../domain/events/action-kinds';
import { WORK_FIELDS, type WorkField } from '../domain/work/work-form';

export type Scalar = string | number | boolean;
/** `ever`, in the present handling (a reopening starts a new one), or since the case came to this stage. */
export type Since = 'ever' | 'round' | 'stage';

/**
 * What a policy may ask of a case, as data: no code. A path is `grade`, `stage`, `facts.<field>`,
 * `work.<field>`, `flags.<flag>` or `counts.<count>`. A list answers `eq` and `in` with any of its
 * members; `gte` of what is no number is false. `did` counts acts by kind, `wrote` asks whether an
 * act carried a field, `contacted` whether the customer was reached (or tried in vain) within some
 * hours after the first act of these kinds.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly eq: readonly [path: string, value: Scalar] }
  | { readonly in: readonly [path: string, values: readonly Scalar[]] }
  | { readonly gte: readonly [path: string, least: number] }
  | { readonly has: string }
  | { readonly did: readonly ActionKind[]; readonly since: Since; readonly times?: number | undefined }
  | { readonly wrote: WorkField; readonly since: Since }
  | {
      readonly contacted: 'reached' | 'not-reached';
      readonly withinHours: number;
      readonly after: readonly (ActionKind | 'registered')[];
    };

/** Deeper nesting says nothing a person could read, and is a way to exhaust the reader. */
export const CONDITION_DEPTH = 12;

const path = z.string().min(1).max(120);
const scalar = z.union([z.string().max(200), z.number(), z.boolean()]);
const since = z.enum(['ever', 'round', 'stage']);
const parts = z
  .array(z.lazy(() => conditionSchema))
  .max(30)
  .readonly();
const kind = z.enum(ACTION_KINDS);

export const conditionSchema: z.ZodType<Condition> = z.union([
  z.strictObject({ all: parts }).readonly(),
  z.strictObject({ any: parts }).readonly(),
  z.strictObject({ not: z.lazy(() => conditionSchema) }).readonly(),
  z.strictObject({ eq: z.tuple([path, scalar]).readonly() }).readonly(),
  z.strictObject({ in: z.tuple([path, z.array(scalar).max(50).readonly()]).readonly() }).readonly(),
  z.strictObject({ gte: z.tuple([path, z.number()]).readonly() }).readonly(),
  z.strictObject({ has: path }).readonly(),
  z
    .strictObject({
      did: z.array(kind).min(1).max(10).readonly(),
      since,
      times: z.number().int().min(1).max(100).optional(),
    })
    .readonly(),
  z.strictObject({ wrote: z.enum(WORK_FIELDS as [WorkField, ...WorkField[]]), since }).readonly(),
  z
    .strictObject({
      contacted: z.enum(['reached', 'not-reached']),
      withinHours: z.number().positive().max(10_000),
      after: z
        .array(z.union([kind, z.literal('registered')]))
        .min(1)
        .max(10)
        .readonly(),
    })
    .readonly(),
]);
