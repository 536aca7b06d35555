import type { Case } from '../../shared/domain/case/case';
import type { Channel } from '../../shared/domain/facts/code-lists';
import { type CaseStanding, standingOf } from '../../shared/policies/standing/standing';
import { policyFor } from '../lib/known-policies';

/** One line of a list: what screens show of a case without folding its log. */
export type CaseSummary = {
  readonly caseId: string;
  /** null only while the registration has not arrived from another desk */
  readonly number: string | null;
  /** Newest first is descending by this; hand it to `loadOlder` for the next page. */
  readonly sortKey: string;
  readonly openedAt: string | null;
  /** When the customer was heard; null where nobody said, and then it is `openedAt`. */
  readonly receivedAt: string | null;
  /** `at` of the newest event */
  readonly updatedAt: string;
  readonly plate: string | null;
  readonly customerName: string | null;
  readonly phone: string | null;
  readonly vin: string | null;
  readonly model: string | null;
  readonly complaintType: string | null;
  /** The beginning of the description on one line, at most 80 characters. */
  readonly excerpt: string;
  readonly grade: string | null;
  readonly channel: Channel | null;
  readonly evidenceCount: number;
  readonly conflictCount: number;
  readonly version: number;
  /** Each paper's newest printed version, in the order of first printing. */
  readonly prints: readonly PrintedVersion[];
  readonly open: boolean;
  /** Where it stands in its policy; null under a policy this desk does not have. */
  readonly standing: CaseStanding | null;
};

export type PrintedVersion = { readonly paper: string; readonly version: number };

const EXCERPT_LIMIT = 80;

/** The beginning of a text on one line, never cutting a character in two (H-01). */
export function excerptOf(text: string): string {
  // Four times the limit leaves room for runs of white space without walking a whole book.
  const line = text
    .slice(0, EXCERPT_LIMIT * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= EXCERPT_LIMIT) return line;
  return line.slice(0, EXCERPT_LIMIT).replace(/[\uD800-\uDBFF]$/u, '');
}

function newestPrints(prints: Case['prints']): readonly PrintedVersion[] {
  const newest = new Map<string, number>();
  for (const { paper, version } of prints) newest.set(paper, Math.max(version, newest.get(paper) ?? 0));
  return Array.from(newest, ([paper, version]) => ({ paper, version }));
}

/**
 * Where a case stands among the newest: the hybrid clock of its registration (of its first known
 * event until that arrives), then its id, so that two cases never share a place.
 */
function sortKeyOf(found: Case): string {
  const opening = found.events.find(({ type }) => type === 'registered') ?? found.events[0];
  return `${opening?.hlc ?? ''}~${found.caseId}`;
}

/** Instants carry zones, so they are compared as instants and not as text. */
function newestAt(found: Case): string {
  return found.events.reduce(
    (newest, { at }) => (newest === '' || Date.parse(at) > Date.parse(newest) ? at : newest),
    '',
  );
}

/** What lists show of a case. Pure; equal logs give equal summaries. */
export function summarise(found: Case): CaseSummary {
  const { facts } = found;
  const policy = policyFor(found);
  return {
    caseId: found.caseId,
    number: found.number,
    sortKey: sortKeyOf(found),
    openedAt: found.openedAt,
    receivedAt: facts.receivedAt ?? null,
    updatedAt: newestAt(found),
    plate: facts.plate ?? null,
    customerName: facts.customerName ?? null,
    phone: facts.phone ?? facts.phone2 ?? null,
    vin: facts.vin ?? null,
    model: facts.model ?? null,
    complaintType: facts.complaintType ?? null,
    excerpt: excerptOf(facts.description ?? ''),
    grade: found.grade?.grade ?? null,
    channel: facts.channel ?? null,
    evidenceCount: found.evidence.length,
    conflictCount: found.conflicts.length,
    version: found.version,
    prints: newestPrints(found.prints),
    open: !found.process.isClosed,
    standing: policy === null ? null : standingOf(found, policy),
  };
}
