/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'playbook';

/** @type {readonly CatalogueRule[]} conduct at the counter */
export const D13 = [
  { id: 'D13-1', rule: 'Feelings first, then the content; one’s own feelings stay out of it.', lives: LIVES },
  {
    id: 'D13-2',
    rule: 'Listen, sympathise, name a definite waiting time, ask through the whole event, write it all down, act at once.',
    lives: LIVES,
  },
  {
    id: 'D13-3',
    rule: 'No arguing, no excuses, no blame on colleagues; nothing passed on before it is understood; a sincere apology, not an excessive one.',
    lives: LIVES,
  },
  {
    id: 'D13-4',
    rule: 'Say how long it takes and why; if it is refused, say frankly what the house can do; pass it on within the limit.',
    lives: LIVES,
  },
  {
    id: 'D13-5',
    rule: 'Follow up within the limit, tell the outcome, ask how satisfied the customer is.',
    lives: LIVES,
  },
];
