import type { Evidence } from '../events/event';
import type { Saw } from './ancestry';

type Attachment = { readonly eventId: string; readonly evidence: Evidence };

/** By content hash: every attachment of the case, and whether a withdrawal has seen it. */
export type EvidenceSet = Map<string, readonly (Attachment & { readonly withdrawn: boolean })[]>;

/** Attaching is a union: the same file from two desks is one piece, described by the earlier of them. */
export function attach(set: EvidenceSet, attachment: Attachment): void {
  const { hash } = attachment.evidence;
  set.set(hash, [...(set.get(hash) ?? []), { ...attachment, withdrawn: false }]);
}

/**
 * Withdraws the attachments that the author of `eventId` had seen; one made on another desk at the
 * same time stays. False when the author had seen none: there was nothing to withdraw.
 */
export function withdraw(set: EvidenceSet, hash: string, eventId: string, saw: Saw): boolean {
  const attachments = set.get(hash) ?? [];
  if (!attachments.some((attachment) => saw(eventId, attachment.eventId))) return false;
  set.set(
    hash,
    attachments.map((attachment) => ({
      ...attachment,
      withdrawn: attachment.withdrawn || saw(eventId, attachment.eventId),
    })),
  );
  return true;
}

/** What is attached now, in the order in which each file first came. */
export function attachedEvidence(set: EvidenceSet): readonly Evidence[] {
  return [...set.values()].flatMap(
    (attachments) => attachments.find((attachment) => !attachment.withdrawn)?.evidence ?? [],
  );
}
