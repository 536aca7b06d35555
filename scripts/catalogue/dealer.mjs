/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy dealer-4s';

/** @type {readonly CatalogueRule[]} the dealer's own process and its techniques */
export const D5_D18 = [
  {
    id: 'D5-1',
    rule: 'Who hears a complaint apologises, records time, place, persons, course and outcome, and reports within 1 h.',
    lives: LIVES,
  },
  { id: 'D5-2', rule: '客户信息反馈处理单 is filled in at once by 客户经理 or 客户服务中心.', lives: LIVES },
  {
    id: 'D5-3',
    rule: 'The sheet is numbered at once and logged with plate, filler and summary.',
    lives: LIVES,
  },
  {
    id: 'D5-4',
    rule: 'Branch A, responsibility clear: A1 24 h (48 h not reached), A2 review 4 h, A3 report 4 h, A4 carried out in 8 h and handed over the same day.',
    lives: LIVES,
  },
  {
    id: 'D5-5',
    rule: 'Branch B, not clear: approved parking, home visit of major matters, two ledgers, recall by the 4th.',
    lives: LIVES,
  },
  {
    id: 'D5-6',
    rule: 'Return visit within 24 h of finished sheets that are marked for it; those in handling wait.',
    lives: LIVES,
  },
  { id: 'D5-7', rule: 'Who hands over to whom along the chain.', lives: LIVES },
  {
    id: 'D18-1',
    rule: 'Feedback comes on site, in return visits, by phone, by letter and from authorities.',
    lives: LIVES,
  },
  { id: 'D18-2', rule: 'The fault may be ours, never the customer’s.', lives: `${LIVES}, playbook` },
  { id: 'D18-3', rule: 'Three handling layers with 客服总监 as third party.', lives: LIVES },
  {
    id: 'D18-4',
    rule: 'A grumble on site is reported to 客服总监 at once, who handles it there.',
    lives: LIVES,
  },
  {
    id: 'D18-5',
    rule: 'A separate room; know the repair and the owner first; let the owner speak.',
    lives: `${LIVES}, playbook`,
  },
  { id: 'D18-6', rule: 'Apologise for own faults, no servility, no delay.', lives: `${LIVES}, playbook` },
  {
    id: 'D18-7',
    rule: 'Ours: apologise, rework at our cost. Not ours: explain, inspect free, discount.',
    lives: `${LIVES}, playbook`,
  },
];
