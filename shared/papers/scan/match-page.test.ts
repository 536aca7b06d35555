import { describe, expect, it } from 'vitest';
import type { Case } from '../../domain/case/case';
import { sampleCase } from '../../../tests/support/sample-case';
import { matchPage } from './match-page';
import type { CasePage } from './read-scan';
import { signedState } from './signed-state';

const ACTOR = { personId: 'p-1', name: '测试员', role: 'receptionist' };
const AT = '2026-11-21T10:05:00+08:00';
const hashOf = (digit: string) => digit.repeat(64);

const printOf = (version: number, stateHash: string): Case['prints'][number] => ({
  ...{ paper: 'record-form', version, stateHash, how: 'printed', printer: null, copies: 1 },
  ...{ at: AT, actor: ACTOR },
});
const signatureOf = (version: number, digit: string, page: number): Case['signatures'][number] => ({
  ...{ paper: 'record-form', version, state: digit.repeat(10), page, how: 'scanned' },
  scan: { hash: hashOf('f'), name: '扫描.png', mime: 'image/png', size: 1, thumbnail: null },
  ...{ at: AT, actor: ACTOR },
});
const kase = sampleCase({
  version: 3,
  stateHash: hashOf('c'),
  prints: [printOf(2, hashOf('b'))],
  signatures: [signatureOf(2, 'b', 1)],
});
const page = (part: Partial<CasePage> = {}): CasePage => ({
  ...{ kind: 'case', number: kase.number ?? '', paper: 'record-form', version: 2 },
  ...{ state: 'b'.repeat(10), page: 2 },
  ...part,
});

describe('a page that came back', () => {
  it('fits the case that printed it in just that state', () => {
    expect(matchPage(page(), kase)).toEqual({ kind: 'fits', caseId: kase.caseId });
  });

  it('is filed before when the same page of the same print is in', () => {
    expect(matchPage(page({ page: 1 }), kase)).toEqual({ kind: 'filed-before', caseId: kase.caseId });
  });

  it.each([
    ['state', { state: 'd'.repeat(10) }],
    ['version', { version: 3 }],
    ['paper', { paper: 'case-brief' }],
  ])('of another %s than any print is not taken on its word', (_what, part) => {
    expect(matchPage(page(part), kase)).toEqual({ kind: 'never-printed', caseId: kase.caseId });
  });

  it('is of an unknown case when there is none of its number', () => {
    expect(matchPage(page(), null)).toEqual({ kind: 'unknown-case' });
    expect(matchPage(page({ number: 'TSSH01-261121-A008-X' }), kase)).toEqual({ kind: 'unknown-case' });
  });
});

describe('what a signature is worth', () => {
  it('is nothing on a paper that never came back', () => {
    expect(signedState(kase, 'case-brief')).toEqual({ kind: 'unsigned' });
  });

  it('is outdated once the case says something else, and names the pages', () => {
    const signatures = [signatureOf(2, 'b', 2), signatureOf(2, 'b', 1), signatureOf(1, 'a', 3)];
    expect(signedState({ ...kase, signatures }, 'record-form')).toEqual({
      kind: 'outdated',
      version: 2,
      pages: [1, 2],
    });
  });

  it('is current when the state is the one signed, even beside a signature of a later version', () => {
    const signatures = [signatureOf(4, 'd', 1), signatureOf(2, 'b', 1)];
    expect(signedState({ ...kase, stateHash: hashOf('b'), signatures }, 'record-form')).toMatchObject({
      kind: 'current',
      version: 2,
    });
  });
});
