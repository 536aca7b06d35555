/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy customer-service';

/** @type {readonly CatalogueRule[]} one stop */
export const D12 = [
  {
    id: 'D12',
    rule: 'One receiver, content confirmed, type and severity, investigation, solution (compensation, refund, service done again), feedback, root cause.',
    lives: LIVES,
  },
];
