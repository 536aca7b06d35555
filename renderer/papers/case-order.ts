import type { Case } from '../../shared/domain/case/case';
import type { DeskConfig } from '../../shared/ipc/contract';
import { clockLine, type ClockLine } from '../../shared/papers/brief/clock-line';
import { nthPrinting } from '../../shared/papers/reprint';
import { traceLines, type TraceLine } from '../../shared/papers/trace/trace-line';
import { traceBack } from '../../shared/policies/engine/trace-back';
import { readClocks } from '../data/case-clocks';
import { actorOf } from '../data/desk-config';
import { usePaperLook } from '../data/paper-look';
import { storeCalendar } from '../data/store-calendar';
import { now } from '../lib/clock';
import { policyFor } from '../lib/known-policies';
import type { PaperRequest } from './print-shop';

/** How the clocks stand at this moment, for a sheet that is read later. */
function clocksNow(kase: Case): readonly ClockLine[] {
  const policy = policyFor(kase);
  return policy === null ? [] : readClocks(kase, policy, now().ms).map(clockLine);
}

/** Every link of the case in words, for a paper that has neither its log nor the store's calendar. */
function traceNow(kase: Case): readonly TraceLine[] {
  const policy = policyFor(kase);
  if (policy === null) return [];
  return traceLines(traceBack(kase, policy, { calendar: storeCalendar(), now: now().ms }), policy);
}

/** What all orders of this desk say of it: which store prints in which look, when and who. */
export function printedBy(config: DeskConfig) {
  return {
    store: { name: config.storeName, servicePhone: config.servicePhone },
    printedAt: now().iso,
    printedBy: actorOf(config)?.name ?? '',
    look: usePaperLook.getState().look,
  };
}

/** The order for a paper of a case as it stands now, or for the blank form (`kase` null). */
export function caseOrder(kase: Case | null, paper: string, config: DeskConfig): PaperRequest {
  const about = printedBy(config);
  if (kase === null) return { paper, kase, policy: null, ...about };
  const nth = nthPrinting(kase, paper);
  return {
    paper,
    kase,
    policy: policyFor(kase),
    ...(paper === 'case-brief' ? { clocks: clocksNow(kase) } : {}),
    ...(paper === 'trace-report' ? { trace: traceNow(kase) } : {}),
    ...(nth > 1 ? { reprint: nth } : {}),
    ...about,
  };
}
