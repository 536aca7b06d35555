/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy record-form';

/** @type {readonly CatalogueRule[]} 客户投诉处理流程图, version B */
export const D8 = [
  {
    id: 'D8-1',
    rule: 'The chart: record, judge, department, cause, responsibility, plan, instruction, tell the customer, hold to account.',
    lives: LIVES,
  },
  {
    id: 'D8-2',
    rule: 'The customer is answered within 24 h, the one whose complaint is not founded at the least.',
    lives: LIVES,
  },
  { id: 'D8-3', rule: 'Who is responsible is determined between cause and plan.', lives: LIVES },
  { id: 'D8-4', rule: 'Penalties as in D2-7.', lives: LIVES },
];
