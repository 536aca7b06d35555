import type { Case } from '../../shared/domain/case/case';
import type { DeskConfig } from '../../shared/ipc/desk-config';
import { clockLine, type ClockLine } from '../../shared/papers/brief/clock-line';
import { traceLines, type TraceLine } from '../../shared/papers/trace/trace-line';
import { traceBack } from '../../shared/policies/engine/trace-back';
import type { Policy } from '../../shared/policies/policy';
import { now } from '../lib/clock';
import { policyFor } from '../lib/known-policies';
import { readClocks } from './case-clocks';
import { actorOf } from './desk-config';
import { storeCalendar } from './store-calendar';

/** How the clocks stand at this moment, for a sheet that is read later. */
function clocksNow(kase: Case, policy: Policy | null): readonly ClockLine[] {
  return policy === null ? [] : readClocks(kase, policy, now().ms).map(clockLine);
}

/** Every link of the case in words, for a paper that has neither its log nor the store's calendar. */
function traceNow(kase: Case, policy: Policy | null): readonly TraceLine[] {
  if (policy === null) return [];
  return traceLines(traceBack(kase, policy, { calendar: storeCalendar(), now: now().ms }), policy);
}

/** Who prints and when, for any paper of this desk at this moment. */
export function printedFor(config: DeskConfig) {
  return {
    store: { name: config.storeName, servicePhone: config.servicePhone },
    printedAt: now().iso,
    printedBy: actorOf(config)?.name ?? '',
  };
}

/** What a paper of a case is made of, as the case stands at this moment; clocks and trace only where it shows them. */
export function paperOf<T extends string>(kase: Case, paper: T) {
  const policy = policyFor(kase);
  return {
    paper,
    kase,
    policy,
    ...(paper === 'case-brief' ? { clocks: clocksNow(kase, policy) } : {}),
    ...(paper === 'trace-report' ? { trace: traceNow(kase, policy) } : {}),
  };
}
