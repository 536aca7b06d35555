/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy customer-service, playbook';

/** @type {readonly CatalogueRule[]} four steps at the counter, part of the general flow */
export const D6 = [
  {
    id: 'D6-1',
    rule: 'Listen, take it down and judge, propose something feasible, follow up; still dissatisfied, go on improving.',
    lives: LIVES,
  },
];
