import { describe, expect, it } from 'vitest';
import { EMPTY_WORK } from '../domain/work/process';
import { emptyOnPaper } from './empty-on-paper';
import { nthPrinting } from './reprint';
import { PAPERS } from './paper';
import type { PaperId } from './paper-id';

const work = (values: object) => ({ ...EMPTY_WORK, values });

describe('what would come out blank on a paper', () => {
  it('is what nobody asked and what nobody has done yet, apart', () => {
    const kase = {
      facts: { customerName: '样例', demands: [], plate: '' },
      work: work({ handlerName: '甲' }),
    };
    expect(emptyOnPaper(kase, 'acceptance-letter')).toEqual({
      facts: ['plate', 'demands'],
      work: ['acceptedBy', 'expectedBy'],
    });
  });

  it('is no number that is nought: nought kilometres were recorded', () => {
    expect(emptyOnPaper({ facts: { mileageKm: 0 }, work: work({}) }, 'record-form').facts).not.toContain(
      'mileageKm',
    );
  });

  it('is no plan that was only ticked', () => {
    const planned = { facts: {}, work: work({ planKinds: ['repair'] }) };
    expect(emptyOnPaper(planned, 'settlement').work).not.toContain('planWords');
    expect(emptyOnPaper({ facts: {}, work: work({}) }, 'settlement').work).toContain('planWords');
  });

  it.each(Object.keys(PAPERS) as PaperId[])('is known of the paper %s', (paper) => {
    const { facts, work: later } = emptyOnPaper({ facts: {}, work: EMPTY_WORK }, paper);
    expect(facts.length + later.length).toBeGreaterThan(0);
  });
});

describe('which printing it is', () => {
  const print = (more: object) => ({
    ...{ paper: 'record-form', version: 1, stateHash: 'a'.repeat(64), how: 'printed' as const },
    ...{ printer: 'a', copies: 3, at: '', actor: { personId: 'p', name: '', role: '' } },
    ...more,
  });
  const stateHash = 'a'.repeat(64);

  it('is the first where this paper was never printed in this state', () => {
    const others = [
      print({ paper: 'settlement' }),
      print({ stateHash: 'b'.repeat(64) }),
      print({ how: 'saved' }),
    ];
    expect(nthPrinting({ stateHash, prints: others }, 'record-form')).toBe(1);
  });

  it('counts a printing of several copies once', () => {
    expect(nthPrinting({ stateHash, prints: [print({ copies: 5 }), print({})] }, 'record-form')).toBe(3);
  });
});
