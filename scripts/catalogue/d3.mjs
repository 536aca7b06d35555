/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy customer-service';

/** @type {readonly CatalogueRule[]} registered at once, closed only with the customer’s yes */
export const D3 = [
  {
    id: 'D3-1',
    rule: 'One dedicated person receives and registers at once: content, complainant, time, a unique number.',
    lives: LIVES,
  },
  {
    id: 'D3-2',
    rule: 'The main problem, demand and expectation, and evidence are found out; whether it is reasonable is decided.',
    lives: LIVES,
  },
  {
    id: 'D3-3',
    rule: 'Fault of the company: apology and reasonable compensation; misunderstanding: explanation.',
    lives: LIVES,
  },
  {
    id: 'D3-4',
    rule: 'Feedback objective, fair and honest; dissatisfied, the solution is adjusted.',
    lives: LIVES,
  },
  {
    id: 'D3-5',
    rule: 'Closed only once the customer is satisfied and accepts; cause, investigation, solution and communication on record; departments told.',
    lives: LIVES,
  },
  { id: 'D3-6', rule: 'Evaluation and supervision.', lives: LIVES },
];
