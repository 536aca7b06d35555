import type { Case } from '../../domain/case/case';
import { receivedOn } from '../../domain/case/received-on';
import { type Channel, ESCALATED_CHANNELS } from '../../domain/facts/code-lists';
import { isSecret } from '../../domain/facts/is-secret';
import type { VisitOutcome } from '../../domain/work/code-lists';
import { clockReadings, type ReadingGround } from '../../policies/engine/clock-readings';
import { clocksUnder } from '../../policies/engine/clocks-under';
import { gradeNameIn } from '../../policies/engine/names-in-policy';
import type { Policy } from '../../policies/policy';
import { gradeRank } from '../grade-rank';
import { targetResults } from '../targets';
import { type Source, sourceOf } from './sources';

/** So many of so many. */
export type Share = { readonly part: number; readonly whole: number };

/** A clock of the case's policy: its finished or late runs, and how many were in time. */
export type ClockShare = Share & { readonly id: string };

/** A target of the case's policy; null where one desk cannot work it out from its own cases. */
export type TargetShare = { readonly id: string; readonly share: Share | null };

/**
 * What a monthly report needs of one case: small, so that a month of thousands is kept without its logs.
 * Rates are sums over cases, which is why parts and wholes are enough.
 */
export type CaseRecord = {
  readonly caseId: string;
  readonly number: string;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
  /** null under a policy this desk does not have */
  readonly policy: { readonly id: string; readonly version: number } | null;
  /** Code of the complaint type; '' without one. */
  readonly type: string;
  readonly grade: { readonly name: string; readonly rank: number };
  /** The department found responsible; '' while none is. */
  readonly department: string;
  readonly channel: Channel | '';
  readonly source: Source;
  /** Came through one of the escalated channels of D4-3. */
  readonly isEscalated: boolean;
  readonly founded: 'founded' | 'not-founded' | null;
  readonly isClosed: boolean;
  readonly isParked: boolean;
  /** From receipt to close, in ms; null while it is open. */
  readonly tookMs: number | null;
  readonly outcome: VisitOutcome | null;
  readonly clocks: readonly ClockShare[];
  readonly targets: readonly TargetShare[];
  /** The run that was overdue longest, in ms; 0 when all were in time. */
  readonly latestMs: number;
  /** Made in confidence: its words are left out. */
  readonly isSecret: boolean;
  readonly words: CaseWords;
};

/** What the report says of a case that it tells about. */
export type CaseWords = {
  readonly model: string;
  readonly summary: string;
  readonly cause: string;
  readonly result: string;
  readonly improvement: string;
};

/** More than the report has room for. */
const MOST_WORDS = 240;

const beginning = (text: string | undefined) =>
  [...(text ?? '').slice(0, 2 * MOST_WORDS)].slice(0, MOST_WORDS).join('');

/** One case as a monthly report counts it; `ground.now` is when the report is made: what is late by then is late. */
export function caseRecord(kase: Case, policy: Policy | null, ground: ReadingGround): CaseRecord {
  const { facts, process, work } = kase;
  const { values } = work;
  const clocks = policy === null ? [] : clocksOf(kase, policy, ground);
  return {
    caseId: kase.caseId,
    number: kase.number ?? '',
    receivedOn: receivedOn(kase),
    policy: policy === null ? null : { id: policy.id, version: policy.version },
    type: facts.complaintType ?? '',
    grade: {
      name: kase.grade === null ? '' : gradeNameIn(policy, kase.grade.grade, 'zh-CN'),
      rank: gradeRank(kase, policy),
    },
    department: values.responsibleDepartment?.trim() ?? '',
    channel: facts.channel ?? '',
    source: sourceOf(facts.channel),
    isEscalated: ESCALATED_CHANNELS.has(facts.channel ?? ''),
    founded: values.founded ?? null,
    isClosed: process.isClosed,
    isParked: process.isParked,
    tookMs: tookMs(kase),
    outcome: work.visits.at(-1)?.form.visitOutcome ?? null,
    clocks: clocks.map(({ id, part, whole }) => ({ id, part, whole })),
    targets: policy === null ? [] : targetsOf(kase, policy, ground),
    latestMs: Math.max(0, ...clocks.map(({ overdueMs }) => overdueMs)),
    isSecret: isSecret(facts),
    words: wordsOf(kase),
  };
}

/** Of a complaint in confidence nothing is told: an account names people whatever its list leaves out. */
function wordsOf({ facts, work: { values } }: Case): CaseWords {
  if (isSecret(facts)) return { model: '', summary: '', cause: '', result: '', improvement: '' };
  return {
    model: facts.model ?? facts.series ?? facts.brand ?? '',
    summary: beginning(facts.description),
    cause: beginning(values.rootCause ?? values.cause),
    result: beginning(values.executedHow ?? values.planWords ?? values.foundedReason),
    improvement: beginning(values.improvementWords ?? values.adviceWords),
  };
}

/** As `complaintFigures` measures: from what came first, receipt or registration, to the close that stands. */
function tookMs({ process, openedAt, facts }: Case): number | null {
  if (process.closedAt === null || !process.isClosed) return null;
  const opened = Date.parse(openedAt ?? '');
  const received = Date.parse(facts.receivedAt ?? '');
  const ms = Date.parse(process.closedAt) - (received < opened ? received : opened);
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

/** House, brand and law alike: a report shows what the law sets beside what the store promises itself. */
function clocksOf(kase: Case, policy: Policy, ground: ReadingGround) {
  return clocksUnder(policy).flatMap((definition) => {
    const runs = clockReadings(kase, policy, definition, ground);
    const late = runs.filter(({ state }) => state === 'breached' || state === 'met-late');
    const part = runs.filter(({ state }) => state === 'met').length;
    const whole = part + late.length;
    if (whole === 0) return [];
    return [{ id: definition.id, part, whole, overdueMs: Math.max(0, ...late.map((run) => run.overdueMs)) }];
  });
}

function targetsOf(kase: Case, policy: Policy, ground: ReadingGround): readonly TargetShare[] {
  return targetResults([kase], policy, ground).map(({ target, rate }) => ({
    id: target.id,
    share: rate === null ? null : { part: rate.part, whole: rate.whole },
  }));
}
