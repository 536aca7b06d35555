/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy escalated-complaint';

/** @type {readonly CatalogueRule[]} the standard for escalated complaints, of which two chapters are left */
export const D4 = [
  {
    id: 'D4-1',
    rule: 'The standard is a controlled document: version 1.0, customer service, complaint control, in force since 2016-04-12.',
    lives: LIVES,
  },
  { id: 'D4-2', rule: 'It covers escalated complaints and reports of a tendency to escalate.', lives: LIVES },
  {
    id: 'D4-3',
    rule: 'Thirteen channels count as escalated, from the ministry to the municipal consumer association.',
    lives: `${LIVES}, facts.channel`,
  },
  {
    id: 'D4-4',
    rule: 'The accepting department is first responsible: whole-course tracking and urging, no shirking, else a circulated notice.',
    lives: LIVES,
  },
  {
    id: 'D4-5',
    rule: 'A bad effect through improper or late handling: notice, every link traced back, units and persons held to account.',
    lives: `${LIVES}, engine/trace-back`,
  },
  {
    id: 'D4-5a',
    rule: 'Aim: solved in time and rapidly; scope: every branch and counter, by system or at the window.',
    lives: LIVES,
  },
  {
    id: 'D4-6',
    rule: 'Warning before, in time and by process during, analysis after; customer service guides and assesses, one window hands out.',
    lives: LIVES,
  },
];
