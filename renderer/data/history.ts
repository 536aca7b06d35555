import { useEffect, useRef, useState } from 'react';
import type { Case } from '../../shared/domain/case/case';
import type { Facts } from '../../shared/domain/facts/facts';
import { contextOf } from '../../shared/policies/conditions/context-of';
import { NO_HISTORY, type History } from '../../shared/policies/conditions/context';
import { isMet } from '../../shared/policies/conditions/evaluate';
import { groupsMet, type GroupMember } from '../../shared/policies/grading/groups-met';
import { asUnregistered } from '../../shared/policies/grading/propose-grade';
import type { Policy, PolicyGroup } from '../../shared/policies/policy';
import type { CaseSummary } from './case-summary';
import { summariesSince } from './cases';
import type { LocalStore } from './local-store';
import { matchesIn } from './matches';
import { currentStore } from './window-state';

const DAY = 86_400_000;

/** What lists keep of a case, as the facts that groups compare. */
function memberOf({ caseId, openedAt, ...rest }: CaseSummary): GroupMember {
  const { complaintType, customerName, phone, plate, vin, model, channel } = rest;
  const facts = { complaintType, customerName, phone, plate, vin, model, channel };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  // Each was taken from the field of the same name.
  return { caseId, facts: known, openedAt: Date.parse(openedAt ?? '') };
}

async function groupsOf(store: LocalStore, { caseId, facts, openedAt }: Case, policy: Policy) {
  const days = Math.max(0, ...policy.groups.map(({ withinDays }) => withinDays));
  if (days === 0 || openedAt === null) return [];
  const opened = Date.parse(openedAt);
  const others = await summariesSince(store, opened - days * DAY);
  const counts = ({ where }: PolicyGroup, member: GroupMember) =>
    where === null || isMet(where, contextOf(asUnregistered(member.facts, policy), policy));
  const mine = { caseId, facts, openedAt: opened };
  return groupsMet(policy, mine, others.map(memberOf), counts).map(({ id }) => id);
}

/** What the desk's other cases say about one, over a given store; see `useHistory`. */
export async function historyIn(store: LocalStore, kase: Case, policy: Policy | null): Promise<History> {
  const { complaintType, plate, vin } = kase.facts;
  const wanted: Facts = {
    ...(complaintType === undefined ? {} : { complaintType }),
    ...(plate === undefined ? {} : { plate }),
    ...(vin === undefined ? {} : { vin }),
  };
  const [{ sameProblemCount }, groups] = await Promise.all([
    matchesIn(store, wanted),
    policy === null ? [] : groupsOf(store, kase, policy),
  ]);
  // The case itself is in the database and counts; one without plate and VIN is nobody's again.
  return { sameProblemTimes: Math.max(1, sameProblemCount), groups };
}

/** How often this car has come with this problem, and what groups the case belongs to; nothing until that is known. */
export function useHistory(kase: Case | null | undefined, policy: Policy | null): History {
  const [history, setHistory] = useState(NO_HISTORY);
  const { complaintType, plate, vin } = kase?.facts ?? {};
  const caseId = kase?.caseId;
  // Other events of the case change nothing of what other cases say about it.
  const latest = useRef(kase);
  useEffect(() => {
    latest.current = kase;
  });
  useEffect(() => {
    let isCurrent = true;
    const open = latest.current;
    if (open && open.caseId === caseId)
      void historyIn(currentStore(), open, policy).then(
        (found) => {
          if (isCurrent) setHistory(found);
        },
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [caseId, complaintType, plate, vin, policy]);
  return history;
}
