/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy customer-service';

/** @type {readonly CatalogueRule[]} six steps */
export const D17 = [
  {
    id: 'D17',
    rule: 'Six steps: receive with nature, time and place; investigate; respond quickly; solve together with the customer; report inside and prevent; follow up.',
    lives: LIVES,
  },
];
