/** One invented colleague for each part in the process, so that one trainee can play them all. */
export const PRACTICE_STAFF = [
  { id: 'practice-visit-clerk', name: '练习·许可', role: 'visit-clerk' },
  { id: 'practice-customer-manager', name: '练习·梁静', role: 'customer-manager' },
  { id: 'practice-director', name: '练习·陆明', role: 'customer-service-director' },
  { id: 'practice-management', name: '练习·何敏', role: 'management-dept' },
  { id: 'practice-general-manager', name: '练习·冯远', role: 'general-manager' },
] as const;

export type PracticeRole = (typeof PRACTICE_STAFF)[number]['role'];
