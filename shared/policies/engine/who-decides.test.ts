import { describe, expect, test } from 'vitest';
import type { Role } from '../../domain/rights/roles';
import { commonSuperior } from './who-decides';

const superiors = [
  { role: 'front-desk', reportsTo: 'customer-manager' },
  { role: 'visit-clerk', reportsTo: 'customer-manager' },
  { role: 'customer-manager', reportsTo: 'customer-service-director' },
  { role: 'customer-service-director', reportsTo: 'general-manager' },
  { role: 'department-manager', reportsTo: 'general-manager' },
] as const;

describe('the common superior', () => {
  test.each<readonly [string, readonly Role[], Role | null]>([
    ['two clerks of one manager', ['front-desk', 'visit-clerk'], 'customer-manager'],
    ['a clerk and a department', ['front-desk', 'department-manager'], 'general-manager'],
    ['two departments of one role', ['department-manager'], 'general-manager'],
    ['a clerk against the manager', ['front-desk', 'customer-manager'], 'customer-service-director'],
    ['somebody nobody stands above', ['front-desk', 'general-manager'], 'general-manager'],
    ['a role outside the chart', ['front-desk', 'legal-affairs'], null],
    ['nobody', [], null],
  ])('S1-10: of %s stands above all of them', (_name, roles, judge) => {
    expect(commonSuperior({ superiors }, roles)).toBe(judge);
  });
});
