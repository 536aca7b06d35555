/** Severity as S1-6 names it, worst first. Stored by code: 一级 is the mildest in other schemes (C-1). */
export const GRADES = ['urgent', 'important', 'routine'] as const;
export type Grade = (typeof GRADES)[number];

/** Why a grade is proposed; words in `shared/wording/grades.ts`. Codes are stored: only ever added. */
export const GRADE_REASONS = [
  'injury',
  'safety-system',
  'safety-words',
  'group-matter',
  'media-threat',
  'lawsuit-threat',
  'escalated-channel',
  'demand-exchange-or-return',
  'demand-compensation',
  'economic-loss',
  'immobilised',
  'repeated-repair',
  'long-in-workshop',
  'same-problem-again',
  'key-customer',
  'no-trigger',
] as const;
export type GradeReason = (typeof GRADE_REASONS)[number];
