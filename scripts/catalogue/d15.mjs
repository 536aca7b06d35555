/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy customer-service';

/** @type {readonly CatalogueRule[]} the detailed general flow */
export const D15 = [
  {
    id: 'D15',
    rule: 'Channels, somebody responsible, full form with background, orders and correspondence as evidence, time and steps, negotiation, supervision, satisfaction, improvement.',
    lives: LIVES,
  },
];
