import { appendToCase, registerComplaint, type SaveResult } from '../../../renderer/data/case-writer';
import { toSummary } from '../../../renderer/data/cases';
import { everyEvent } from '../../../renderer/data/log';
import { findCases } from '../../../renderer/data/search/find-cases';
import { currentStore } from '../../../renderer/data/window-state';
import { newId } from '../../../renderer/lib/ids';
import type { Acknowledged, DatabaseContents, Faults, Refused } from './faults';

/** What the runner puts on the page to hear of saves at once: a kill takes everything that waits. */
type Ears = {
  readonly hearAcknowledged: (save: Acknowledged) => void;
  readonly hearRefused: (save: Refused) => void;
};
const ears = () => globalThis as unknown as Ears;

let isSaving = false;

const plateOf = (nth: number) => `沪B${String(nth % 100_000).padStart(5, '0')}`;

const register = (token: string, nth: number): Promise<SaveResult> =>
  registerComplaint({
    caseId: newId(),
    facts: { description: `空调异响 ${token}`, plate: plateOf(nth), phone: '13700000000' },
    policy: { id: 'dealer-4s', version: 1 },
    grade: { grade: 'routine', proposed: 'routine', reasons: [], overruledBecause: null },
    evidence: [],
  });

const note = (caseId: string, token: string, length = 0): Promise<SaveResult> =>
  appendToCase(caseId, [
    { type: 'progress-noted', data: { text: `已联系客户 ${token}${'。'.repeat(length)}` } },
  ]);

/** Tells the runner how a save ended, as the form would tell the person; a throw counts as refused. */
async function tell(token: string, saving: Promise<SaveResult>): Promise<SaveResult | null> {
  const asked = Date.now();
  const result = await saving.catch(() => null);
  const at = Date.now();
  if (result?.ok) {
    ears().hearAcknowledged({ token, number: result.number, caseId: result.caseId, after: at - asked, at });
  } else {
    ears().hearRefused({ token, problem: result?.problem ?? 'unknown', after: at - asked, at });
  }
  return result;
}

/** A complaint and a note on it, over and over. */
async function saveInLane(lane: string): Promise<void> {
  for (let nth = 0; isSaving; nth += 1) {
    const token = `#${lane}-${String(nth)}#`;
    const saved = await tell(token, register(token, nth));
    if (saved?.ok && isSaving) {
      const noteToken = `#${lane}-${String(nth)}n#`;
      await tell(noteToken, note(saved.caseId, noteToken));
    }
    if (!saved?.ok) await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function contents(): Promise<DatabaseContents> {
  const { database } = currentStore();
  return {
    events: await everyEvent(database),
    cases: (await database.cases.toArray()).map((row) => ({
      number: row.number ?? '',
      shown: toSummary(row).number ?? '',
    })),
    desks: await database.desks.toArray(),
  };
}

const faults: Faults = {
  start: (lanes) => {
    isSaving = true;
    for (const lane of lanes) void saveInLane(lane);
  },
  stop: () => {
    isSaving = false;
  },
  register: async (token) => (await tell(token, register(token, 0)))?.ok === true,
  noteMany: async (caseIds, tokens, length) => {
    for (const [nth, token] of tokens.entries()) {
      const caseId = caseIds[nth % caseIds.length];
      if (caseId !== undefined) await tell(token, note(caseId, token, length));
    }
  },
  contents,
  find: async (number) => (await findCases(number)).some((found) => found.number === number),
};

Object.assign(globalThis, { faults });
