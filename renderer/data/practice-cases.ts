import { DEALER_4S } from '../../shared/policies/dealer-4s/policy';
import { proposeGrade } from '../../shared/policies/grading/propose-grade';
import { PRACTICE_STAFF } from '../../shared/playbook/practice/staff';
import { practiceStories, type PracticeStory } from '../../shared/playbook/practice/stories';
import { now } from '../lib/clock';
import { actOnCase } from './act-on-case';
import { registerComplaint } from './case-writer';
import { actorOf, useDesk } from './desk-config';
import { readCase } from './log';
import { signIn } from './sign-in';
import { currentStore } from './window-state';

/** Lies in the profile of the practice, which goes when the practice starts afresh. */
const PREPARED = 'practice-prepared';

export type Preparation = { readonly done: number; readonly total: number };

/** Registers and handles one sample case as people would; goes on where it was broken off. */
async function prepare({ caseId, facts, steps }: PracticeStory, clerk: string): Promise<boolean> {
  const found = await readCase(currentStore().database, caseId);
  if (found === null) {
    const { grade, reasons } = proposeGrade(DEALER_4S, facts);
    await signIn(clerk, null);
    const name = actorOf(useDesk.getState().config)?.name ?? '';
    const registered = await registerComplaint({
      caseId,
      facts: { ...facts, receivedAt: now().iso, firstContact: name, filledBy: name },
      policy: { id: DEALER_4S.id, version: DEALER_4S.version },
      grade: { grade, proposed: grade, reasons: [...reasons], overruledBecause: null },
      evidence: [],
    });
    if (!registered.ok) return false;
  }
  for (const [by, action, form] of steps.slice(found?.process.acts.length ?? 0)) {
    const person = PRACTICE_STAFF.find(({ role }) => role === by);
    if (person === undefined || !(await signIn(person.id, null)).ok) return false;
    if (!(await actOnCase(caseId, action, form ?? {})).ok) return false;
  }
  return true;
}

/**
 * Makes the sample cases of a practice, once, through the ordinary engine: each step is taken by a
 * colleague of the practice who has the right to it, under the policy the stories are made for. False when not all could be made. Only to be
 * called in a practice.
 */
export async function preparePracticeCases(onProgress: (step: Preparation) => void): Promise<boolean> {
  const clerk = useDesk.getState().config?.onDuty;
  if (clerk === undefined || localStorage.getItem(PREPARED) !== null) return true;
  const stories = practiceStories(now().iso.slice(0, 10));
  try {
    for (const [done, story] of stories.entries()) {
      onProgress({ done, total: stories.length });
      if (!(await prepare(story, clerk))) return false;
    }
    localStorage.setItem(PREPARED, 'yes');
    return true;
  } finally {
    await signIn(clerk, null);
  }
}
