/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy logistics';

/** @type {readonly CatalogueRule[]} handling and improvement in a logistics company, in a dealer's words */
export const S0 = [
  { id: 'S0-1', rule: 'Problems are answered and solved promptly and accurately.', lives: LIVES },
  {
    id: 'S0-2',
    rule: 'Receive, classify, investigate, handle, feed back, track, improve; for all departments and posts.',
    lives: LIVES,
  },
  {
    id: 'S0-3',
    rule: 'Against no standard, slow answers, unclear responsibility, cumbersome handling, no tracking or summary.',
    lives: LIVES,
  },
  {
    id: 'S0-4',
    rule: 'By phone, mail, website or WeChat into one place; a service clerk opens a file of every complaint.',
    lives: LIVES,
  },
  {
    id: 'S0-5',
    rule: 'The file has customer, time, type, description and contact: complete and accurate.',
    lives: LIVES,
  },
  {
    id: 'S0-6',
    rule: '紧急 (handled first), 重大 and 一般 by nature, severity and extent, each with owner and time limit.',
    lives: LIVES,
  },
  {
    id: 'S0-7',
    rule: 'In set time: facts, cause, evidence, customer informed; responsibility and an investigation report.',
    lives: LIVES,
  },
  {
    id: 'S0-8',
    rule: 'The plan has compensation, improvement and how to speak with the customer; faults of the process call for a proposal.',
    lives: LIVES,
  },
  {
    id: 'S0-9',
    rule: 'The customer is told measures, solution and guarantee; dissatisfied: a second channel.',
    lives: LIVES,
  },
  {
    id: 'S0-10',
    rule: 'Satisfaction, delivered service and repeat complaints are tracked; else a second cycle begins.',
    lives: LIVES,
  },
  {
    id: 'S0-11',
    rule: 'Archive of complaint, report, plan, answer; figures by type, frequency, department, duration, satisfaction.',
    lives: `${LIVES}, statistics`,
  },
  {
    id: 'S0-12',
    rule: 'Regular process review; problem, analysis, improvement, reassessment.',
    lives: LIVES,
  },
  {
    id: 'S0-13',
    rule: 'A named owner per step, time limits with early warning, training, several channels, satisfaction.',
    lives: LIVES,
  },
  { id: 'S0-14', rule: 'A suggestion box of the staff; drills and case studies.', lives: LIVES },
];
