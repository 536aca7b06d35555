import { z } from 'zod';
import { clockDefinitionSchema } from '../clocks/clock-definition';
import { ACTION_KINDS } from '../domain/events/action-kinds';
import { ROLES } from '../domain/rights/roles';
import { HANDLER_LAYERS, OUTSTANDING_REASONS, VISIT_OUTCOMES } from '../domain/work/code-lists';
import { WORK_FIELDS, type WorkField } from '../domain/work/work-form';
import { conditionSchema } from './condition';
import {
  checklistSchema,
  code,
  deliverableSchema,
  factField,
  formerNameSchema,
  GRADE_AXES,
  gradingSchema,
  groupSchema,
  laneSchema,
  pair,
  rhythmSchema,
  roles,
  sources,
  superiorSchema,
  targetSchema,
  teamSchema,
} from './policy-parts';

const workField = z.enum(WORK_FIELDS as [WorkField, ...WorkField[]]);
const fields = z.array(workField).max(WORK_FIELDS.length).readonly();

/**
 * What an action writes by itself: a fixed value, who did it and when, or what was said at registration.
 * A field that is also offered is only a default: what the person filled in goes first.
 */
const setsSchema = z
  .array(
    z.union([
      z
        .strictObject({
          field: workField,
          to: z.union([z.string().max(500), z.number(), z.array(z.string().max(60)).max(20).readonly()]),
        })
        .readonly(),
      z.strictObject({ field: workField, from: z.enum(['person-id', 'person-name', 'now']) }).readonly(),
      /** As it stands in the facts now; nothing where they say nothing. */
      z.strictObject({ field: workField, fact: factField }).readonly(),
    ]),
  )
  .max(20)
  .readonly();

const actionSchema = z
  .strictObject({
    id: code,
    kind: z.enum(ACTION_KINDS),
    label: pair,
    from: z.array(code).min(1).max(500).readonly(),
    /** A stage, or `stay`. */
    to: code,
    roles,
    /** Fields that must be filled in for the act to be taken. */
    requires: fields,
    offers: fields,
    sets: setsSchema,
    /** Fields of which only some answers lead this way: 不接受 does not lead to the return visit. */
    allows: z
      .array(
        z
          .strictObject({ field: workField, codes: z.array(z.string().max(60)).min(1).max(50).readonly() })
          .readonly(),
      )
      .max(10)
      .readonly(),
    when: conditionSchema.optional(),
    /** Only those in the team of the case's grade take it (`teams`), among the roles. */
    byTeam: z.boolean().default(false),
    /** Only the nearest superior of all who take part in the dispute takes it (`superiors`). */
    byCommonSuperior: z.boolean().default(false),
    /** The checklist that is gone through with it. */
    checklist: code.optional(),
    sources,
    /** What to say and to mind, shown beside the form. */
    hints: z
      .array(z.strictObject({ text: pair, source: z.string().max(40) }).readonly())
      .max(10)
      .readonly(),
  })
  .readonly();

const stageSchema = z
  .strictObject({
    id: code,
    label: pair,
    /** `main` stands on the path that is shown; `side` beside it; a case rests in `closed` and `archived`. */
    place: z.enum(['main', 'side', 'closed', 'archived']),
    /** In which lane it stands; null where the policy has none. */
    lane: code.nullable().default(null),
    deliverables: deliverableSchema,
    /** What is owed here, in this order: each unless its condition is already met. */
    owes: z
      .array(z.strictObject({ action: code, unless: conditionSchema.optional() }).readonly())
      .max(20)
      .readonly(),
  })
  .readonly();

const gateItemSchema = z
  .strictObject({
    id: code,
    label: pair,
    condition: conditionSchema,
    /** The field whose reason replaces the condition; null where nothing does. */
    waivedBy: workField.nullable(),
    sources,
  })
  .readonly();

const flagSchema = z
  .strictObject({
    id: code,
    label: pair,
    /** Raised by itself when this is met, until a person says otherwise; null for flags only people set. */
    raisedBy: conditionSchema.nullable(),
    /** Who may set it and take it away; empty for one that only follows from the case. */
    roles: z.array(z.enum(ROLES)).max(ROLES.length).readonly(),
    sources,
  })
  .readonly();

/** Ids of policies name files, too. */
export const policyIdSchema = z
  .string()
  .max(64)
  .regex(/^[a-z0-9][a-z0-9-]*$/u);

/** More stages than any process a person can follow; also bounds the checks. */
export const STAGE_LIMIT = 500;

/**
 * A 处理规程: the process as data (domain rules §4). The shape only; that it makes sense is
 * `readPolicy`'s business. Strict: a misspelt member is a fault and not silently ignored.
 */
export const policySchema = z
  .strictObject({
    id: policyIdSchema,
    version: z.number().int().min(1).max(1_000_000),
    name: pair,
    /** The preset a store's own policy was made of; null for a preset. */
    basedOn: policyIdSchema.nullable().default(null),
    source: pair,
    roles,
    /** Worst first. */
    grades: z
      .array(z.strictObject({ id: code, label: pair }).readonly())
      .min(1)
      .max(10)
      .readonly(),
    /** What the grades tell apart. */
    axis: z.enum(GRADE_AXES).default('severity'),
    /** What proposes a grade when a complaint is registered, and later. */
    grading: gradingSchema,
    flags: z.array(flagSchema).max(50).readonly(),
    lanes: laneSchema,
    teams: teamSchema,
    superiors: superiorSchema,
    checklists: checklistSchema,
    groups: groupSchema,
    targets: targetSchema,
    rhythms: rhythmSchema,
    formerNames: formerNameSchema,
    stages: z.array(stageSchema).min(2).max(STAGE_LIMIT).readonly(),
    /** Where a case is when it is registered. */
    firstStage: code,
    actions: z.array(actionSchema).min(1).max(500).readonly(),
    clocks: z.array(clockDefinitionSchema).max(100).readonly(),
    escalation: z
      .strictObject({
        layers: z
          .array(z.strictObject({ id: z.enum(HANDLER_LAYERS), label: pair, roles }).readonly())
          .max(HANDLER_LAYERS.length)
          .readonly(),
        /** Same problem of the same customer or car so many times: propose the next layer. */
        sameProblemTimes: z.number().int().min(2).max(100),
      })
      .readonly(),
    gate: z.array(gateItemSchema).max(50).readonly(),
    visits: z
      .strictObject({
        /** Only cases marked for it are visited (D5-6); else all. */
        onlyMarked: z.boolean(),
        /** Outcomes that call for a second handling. */
        secondHandlingAfter: z.array(z.enum(VISIT_OUTCOMES)).max(VISIT_OUTCOMES.length).readonly(),
      })
      .readonly(),
    papers: z
      .array(z.strictObject({ id: code, signedBy: roles }).readonly())
      .max(50)
      .readonly(),
    outstanding: z
      .strictObject({
        reasons: z.array(z.enum(OUTSTANDING_REASONS)).min(1).max(OUTSTANDING_REASONS.length).readonly(),
        /** Who keeps a 未了事宜台帐 of their own. */
        books: z
          .array(z.strictObject({ id: code, label: pair, role: z.enum(ROLES) }).readonly())
          .max(5)
          .readonly(),
        /** Last month's matters are done by this day of the month. */
        recallByDay: z.number().int().min(1).max(28),
      })
      .nullable(),
    /** The leader approves before the customer is told (C-11). */
    approvalBeforeInforming: z.boolean(),
    undoWithinMinutes: z.number().positive().max(1440),
    /** Who settles what two desks did at once, and moves a case to another policy. */
    arbiters: roles,
    /** Names of this policy for what others call otherwise: `role.visit-clerk` → 客户维护室 (C-16). */
    wording: z.record(z.string().max(60), pair).readonly(),
  })
  .readonly();

export type Policy = z.infer<typeof policySchema>;
export type PolicyAction = Policy['actions'][number];
export type Stage = Policy['stages'][number];
export type GateItem = Policy['gate'][number];
export type PolicyFlag = Policy['flags'][number];
export type Checklist = Policy['checklists'][number];
export type PolicyGroup = Policy['groups'][number];
export type GradeTrigger = Policy['grading']['triggers'][number];
