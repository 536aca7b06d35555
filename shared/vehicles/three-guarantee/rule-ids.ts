/** The rules of Order 43 in the order of the field rules; R7 has the four grounds of art. 24. */
export const RULE_IDS = [
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7.1',
  'R7.2',
  'R7.3',
  'R7.4',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
  'R16',
  'R17',
  'R18',
  'R19',
  'R20',
] as const;

export type RuleId = (typeof RULE_IDS)[number];
