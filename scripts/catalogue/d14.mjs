/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy customer-service';

/** @type {readonly CatalogueRule[]} answer recommended within a day, confidentiality */
export const D14 = [
  {
    id: 'D14-1',
    rule: 'Answer within 24 h recommended; truth confirmed; work given out fairly by nature and urgency; feedback with reason and basis; all on record.',
    lives: LIVES,
  },
  {
    id: 'D14-2',
    rule: 'Rules, channels (website, service centre, what lies in the car), training, confidentiality.',
    lives: LIVES,
  },
];
