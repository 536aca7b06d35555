import { describe, expect, it } from 'vitest';
import type { Case } from '../../../shared/domain/case/case';
import { ACCEPTANCE_LETTER } from '../../../shared/policies/acceptance-letter/policy';
import { DEALER_4S } from '../../../shared/policies/dealer-4s/policy';
import { PRESETS } from '../../../shared/policies/presets';
import { isPaperId, PAPER_IDS } from '../../../shared/wording/paper-titles';
import { papersOfCase } from './papers-of-case';

const none: Pick<Case, 'prints'> = { prints: [] };

describe('the papers of a case', () => {
  it('stand open where the policy names them, all others folded, none twice', () => {
    const { shown, more } = papersOfCase(none, DEALER_4S);
    expect(shown).toEqual(['record-form', 'handling-sheet', 'fault-opinion', 'visit-record']);
    expect([...shown, ...more].toSorted()).toEqual(PAPER_IDS.toSorted());
    expect(papersOfCase(none, ACCEPTANCE_LETTER).shown).toContain('acceptance-letter');
  });

  it('are the two main forms where this desk does not have the policy', () => {
    expect(papersOfCase(none, null).shown).toEqual(['record-form', 'handling-sheet']);
  });

  it('come out of the fold once they were printed, so that their state is in sight', () => {
    const at = '2026-11-21T10:00:00+08:00';
    const actor = { personId: 'p', name: '周晓岚', role: 'front-desk' };
    const print = { paper: 'settlement', version: 1, stateHash: 'a'.repeat(64), how: 'saved', printer: null };
    const prints = [{ ...print, how: 'saved' as const, copies: 1, at, actor }];
    expect(papersOfCase({ prints }, DEALER_4S).shown).toContain('settlement');
    expect(papersOfCase({ prints }, DEALER_4S).more).not.toContain('settlement');
  });

  it('are ones this program prints, under every preset', () => {
    for (const { papers } of PRESETS) for (const { id } of papers) expect(isPaperId(id), id).toBe(true);
  });
});
