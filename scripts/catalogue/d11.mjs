/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy acceptance-letter';

/** @type {readonly CatalogueRule[]} one officer, a letter within a day, consent, the month */
export const D11 = [
  {
    id: 'D11-1',
    rule: 'Official mailbox, hotline and website messages come together at the complaint officer.',
    lives: LIVES,
  },
  {
    id: 'D11-2',
    rule: 'Within 24 h accepted and a letter sent with the number, when it was accepted and when it is expected to be done.',
    lives: LIVES,
  },
  {
    id: 'D11-3',
    rule: 'Investigated, solved by refund, compensation or a letter of apology with the customer’s consent, followed up by phone or mail.',
    lives: LIVES,
  },
  {
    id: 'D11-4',
    rule: 'Month-end summary of root causes and advice to the leaders; improvements carried out at the start of the next month.',
    lives: LIVES,
  },
];
