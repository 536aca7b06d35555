import { expect, test } from 'vitest';
import type { Facts } from '../domain/facts/facts';
import { RECORD_FORM } from '../policies/record-form/policy';
import { Story } from '../policies/testing/story';
import { caseValues } from './case-values';

const customer = (facts: Facts) =>
  caseValues(
    new Story({ policy: RECORD_FORM, facts: { customerName: '鲁晓岚', ...facts } }).kase(),
    RECORD_FORM,
  ).customer;

test('the name on a paper says what is confidential: asked for, or an employee’s by itself (S3-1)', () => {
  expect(customer({})).toBe('鲁晓岚');
  expect(customer({ complainantKind: 'customer' })).toBe('鲁晓岚');
  expect(customer({ confidential: true })).toBe('鲁晓岚 （要求保密）');
  expect(customer({ complainantKind: 'staff' })).toBe('鲁晓岚 （本店员工，保密）');
});
