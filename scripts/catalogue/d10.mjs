/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy customer-service';

/** @type {readonly CatalogueRule[]} seven steps */
export const D10 = [
  {
    id: 'D10-1',
    rule: 'Seven steps: receive, form for handling and statistics, classify, investigate, solution with cost, feasibility and time, feedback by phone, mail or letter, follow up and evaluate.',
    lives: LIVES,
  },
];
