/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy fleet-acceptance';

/** @type {readonly CatalogueRule[]} levels by origin of the fault, and the form after the handling */
export const D16 = [
  {
    id: 'D16-1',
    rule: 'Level 1 is a grumble, level 2 the fault of a person, level 3 that of the house or another department; 2 and 3 may ask for compensation.',
    lives: LIVES,
  },
  {
    id: 'D16-2',
    rule: 'The clerk asks what happened and against whom, then checks whether it is sufficient and reasonable.',
    lives: LIVES,
  },
  {
    id: 'D16-3',
    rule: 'Level 1: the first clerk explains, then own manager, then the GM of the centre with the departments; the care office answers and apologises last.',
    lives: LIVES,
  },
  {
    id: 'D16-4',
    rule: 'Level 2: apology first, care office, GM of the centre; the person is warned or punished, a verified loss compensated.',
    lives: LIVES,
  },
  {
    id: 'D16-5',
    rule: 'Level 3: apology first with the promise to answer once clear, level by level to the GM with the departments; the care office answers.',
    lives: LIVES,
  },
  {
    id: 'D16-6',
    rule: '客户投诉受理单 is written by the first clerk after the handling, signed by all involved, submitted and filed.',
    lives: LIVES,
  },
];
