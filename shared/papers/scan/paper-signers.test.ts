import { describe, expect, it } from 'vitest';
import { sampleCase } from '../../../tests/support/sample-case';
import { PAPER_IDS } from '../paper';
import { paperSigners } from './paper-signers';

const kase = sampleCase();
const source = { kase, policy: null, store: { name: '测试店', servicePhone: '' } };

describe('who signs on a paper', () => {
  it('is read off its own signature lines, with the names that are known', () => {
    const signers = paperSigners('record-form', source);
    expect(signers).toContainEqual({ role: '客户', name: kase.facts.customerName });
    expect(signers).toContainEqual({ role: '记录人', name: kase.facts.filledBy });
    expect(signers.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['判定人', '责任部门负责人', '经办人', '主管领导', '总结人']),
    );
  });

  it.each(PAPER_IDS)('of %s is each line once', (id) => {
    const lines = paperSigners(id, source).map(({ role, name }) => `${role} ${name}`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
