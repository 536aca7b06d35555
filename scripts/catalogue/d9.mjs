/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy valid-complaint';

/** @type {readonly CatalogueRule[]} 有效投诉分级 */
export const D9 = [
  { id: 'D9-1', rule: 'Define, class and count complaints; an early warning on service.', lives: LIVES },
  {
    id: 'D9-2',
    rule: 'A complaint accuses and asks for redress; a request needs something or rests on a misunderstanding.',
    lives: LIVES,
  },
  { id: 'D9-3', rule: 'Two kinds by nature: valid complaints and requests.', lives: LIVES },
  {
    id: 'D9-4',
    rule: 'Valid: a promise was not kept. Injury is grave; service, sale and price, product quality.',
    lives: LIVES,
  },
  {
    id: 'D9-5',
    rule: 'Requests: help, advice, letting off steam; invalid complaints and improper demands among them.',
    lives: LIVES,
  },
  {
    id: 'D9-6',
    rule: 'Grade 1: media, lawsuit, image; escalated after a month; injury; grave loss; three departments or more.',
    lives: LIVES,
  },
  {
    id: 'D9-7',
    rule: 'Grade 2: unauthorised promise; agreed service missing again; three different people in a month. Grade 3 is missing.',
    lives: LIVES,
  },
  { id: 'D9-8', rule: 'The flow and the form that the title promises are missing.', lives: LIVES },
];
