/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy customer-service';

/** @type {readonly CatalogueRule[]} a customer-service department */
export const D1 = [
  {
    id: 'D1-1',
    rule: 'Polite and patient; name, contact and matter confirmed; written on the registration form; a case number of its own each.',
    lives: LIVES,
  },
  {
    id: 'D1-2',
    rule: 'Classified by nature, severity and reach; graded by importance and urgency.',
    lives: LIVES,
  },
  { id: 'D1-3', rule: 'Investigated with evidence: letters, call recordings, text messages.', lives: LIVES },
  {
    id: 'D1-4',
    rule: 'A solution that is reasonable, feasible and operable: apology, compensation, better process.',
    lives: LIVES,
  },
  { id: 'D1-5', rule: 'The outcome is entered in the case record; management gets advice.', lives: LIVES },
  { id: 'D1-6', rule: 'Followed up and visited.', lives: LIVES },
];
