import { describe, expect, it } from 'vitest';
import { sampleCase, sampleFacts } from '../../../tests/support/sample-case';
import { THREE_LEVEL_STORY } from '../../../tests/demo/policy-stories/three-level';
import { DEALER_4S } from '../../policies/dealer-4s/policy';
import { tell } from '../../policies/testing/policy-story';
import { THREE_LEVEL } from '../../policies/three-level/policy';
import { complaintRow } from './complaint-row';

describe('a line of the 投诉台帐', () => {
  it('says what the register knows and leaves the rest to the pen', () => {
    expect(complaintRow(sampleCase(), DEALER_4S)).toEqual({
      number: 'TSSH01-261121-A007-K',
      receivedOn: '2026-11-21',
      customer: '陈立恒',
      phone: '13800001234',
      plate: '沪A8K219',
      model: 'C 260 L',
      type: '维修质量·机电',
      summary: sampleFacts.description,
      grade: '二级·重要',
      gradeRank: 1,
      department: '',
      result: '',
      closedOn: '',
      visit: '',
      owner: '',
      isSatisfied: null,
    });
  });

  it('has what was done, by whom, when it was closed and what the customer said (S0-11, X-3)', () => {
    const kase = tell(THREE_LEVEL, THREE_LEVEL_STORY).kase();
    const row = complaintRow(kase, THREE_LEVEL);
    expect(row.department).toBe('售后服务部');
    expect(row.closedOn).toMatch(/^2026-1[12]-\d\d$/u);
    expect(row.visit).toMatch(/^\S+ 2026-1[12]-\d\d$/u);
    expect(row.isSatisfied).toBe(true);
    expect(row.result).not.toBe('');
  });

  it('goes by the day the customer came, not by the day of the entry', () => {
    const kase = sampleCase({ openedAt: '2026-12-01T08:40:00+08:00' });
    expect(complaintRow(kase, DEALER_4S).receivedOn).toBe('2026-11-21');
    const { receivedAt: _, ...facts } = sampleFacts;
    expect(complaintRow({ ...kase, facts }, DEALER_4S).receivedOn).toBe('2026-12-01');
  });

  it.each([{ confidential: true }, { complainantKind: 'staff' as const }])(
    'names nobody who complains in confidence (S3-1, D14-2): %o',
    (secret) => {
      const row = complaintRow(sampleCase({ facts: { ...sampleFacts, ...secret } }), DEALER_4S);
      expect(row.customer).toBe('（保密）');
      expect(JSON.stringify({ ...row, summary: '' })).not.toMatch(/陈立恒|13800001234|沪A8K219/u);
    },
  );

  it('says of an unfounded complaint that it is, and why', () => {
    const { work } = sampleCase();
    const values = { founded: 'not-founded', foundedReason: '合同约定的交车日未到' } as const;
    expect(complaintRow(sampleCase({ work: { ...work, values } }), DEALER_4S).result).toBe(
      '不成立：合同约定的交车日未到',
    );
  });
});
