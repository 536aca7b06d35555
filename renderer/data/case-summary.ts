import type { Channel } from '../../shared/domain/facts/code-lists';

/** One line of a list: what screens show of a case without folding its log. */
export type CaseSummary = {
  readonly caseId: string;
  /** null only while the registration has not arrived from another desk */
  readonly number: string | null;
  /** Newest first is descending by this; hand it to `loadOlder` for the next page. */
  readonly sortKey: string;
  readonly openedAt: string | null;
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
  /** Each paper's newest printed version. */
  readonly prints: readonly PrintedVersion[];
  readonly open: boolean;
};

export type PrintedVersion = { readonly paper: string; readonly version: number };

