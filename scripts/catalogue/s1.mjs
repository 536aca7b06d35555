/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy three-level';
const FIGURES = `${LIVES}, statistics`;

/** @type {readonly CatalogueRule[]} the solution for complaints that are handled late */
export const S1 = [
  {
    id: 'S1-0',
    rule: 'Against slow response, muddled process, departments apart and no closing of the loop.',
    lives: LIVES,
  },
  {
    id: 'S1-1',
    rule: 'Within 3 months: response time −40 %, process followed ≥ 90 %, escalations for lateness −35 %.',
    lives: FIGURES,
  },
  {
    id: 'S1-2',
    rule: 'Within 6 months: handling time −50 %, departments ≤ 24 h, completion ≥ 95 %, satisfaction ≥ 85 %, churn −60 %.',
    lives: FIGURES,
  },
  {
    id: 'S1-3',
    rule: 'Within 12 months: late ≤ 8 %, key customers won back ≥ 90 %, first 20 % of the trade.',
    lives: FIGURES,
  },
  {
    id: 'S1-4',
    rule: 'Customer service, after-sales, business and customer care work together; the customer first, no passing on.',
    lives: LIVES,
  },
  {
    id: 'S1-5',
    rule: 'Graded by urgency, extent and difficulty; grades right ≥ 90 %.',
    lives: FIGURES,
  },
  {
    id: 'S1-6',
    rule: 'Three grades: response 1/2/4 h; solution 24 h, handled 48 h, closed 72 h; a team each; progress daily; on time ≥ 95 %.',
    lives: FIGURES,
  },
  {
    id: 'S1-7',
    rule: 'All channels in one place, every one answered; a fast lane for urgent cases, +60 %; the right people ≥ 95 %.',
    lives: LIVES,
  },
  {
    id: 'S1-8',
    rule: 'Receive, grade, assign (≤ 2 h), handle, feed back, visit: each with owner, limit and deliverable.',
    lives: LIVES,
  },
  {
    id: 'S1-9',
    rule: 'The first contact follows the case to its close; nobody passes it on; nodes kept ≥ 95 %.',
    lives: LIVES,
  },
  {
    id: 'S1-10',
    rule: 'One contact per department, a plan within 24 h, disputes to the common superior; +50 %.',
    lives: LIVES,
  },
  { id: 'S1-11', rule: 'A shared board of details, progress and to-dos; right ≥ 90 %.', lives: LIVES },
  {
    id: 'S1-12',
    rule: 'Result, compensation and guarantee are told within 24 h by the preferred channel; told ≥ 95 %.',
    lives: FIGURES,
  },
  {
    id: 'S1-13',
    rule: 'A visit within 48 h of the feedback; who is dissatisfied is followed up within 48 h; visited ≥ 90 %.',
    lives: FIGURES,
  },
  { id: 'S1-14', rule: 'A review meeting every week.', lives: LIVES },
];
