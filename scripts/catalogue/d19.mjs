/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'playbook';

/** @type {readonly CatalogueRule[]} key moments of a customer-rights officer */
export const D19 = [
  {
    id: 'D19-1',
    rule: 'The customer-rights officer designs and watches the key moments from welcome to win-back.',
    lives: LIVES,
  },
  {
    id: 'D19-2',
    rule: 'Data is entered to a standard, checked and analysed: delivery date, mileage, interests.',
    lives: LIVES,
  },
  {
    id: 'D19-3',
    rule: 'Management meets customers: talks, interviews, events, periodic reports.',
    lives: LIVES,
  },
  {
    id: 'D19-4',
    rule: 'Satisfaction is only the base; loyalty brings repurchase and referral.',
    lives: LIVES,
  },
];
