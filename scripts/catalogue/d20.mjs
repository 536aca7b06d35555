/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy benz-escalation';

/** @type {readonly CatalogueRule[]} a brand's escalation, from a dealer conference of 2006 */
export const D20 = [
  {
    id: 'D20-1',
    rule: 'Contents: chapters 1 to 6 are in the source, 7 to 10 are not, and nothing is invented for them.',
    lives: LIVES,
  },
  {
    id: 'D20-2',
    rule: 'Purpose: protect the brand’s image, lower financial risk, run smoothly, keep customers satisfied.',
    lives: LIVES,
  },
  {
    id: 'D20-3',
    rule: 'What product liability is, what it is not, and what overlaps or is unclear.',
    lives: `${LIVES}, checklist liability`,
  },
  {
    id: 'D20-4',
    rule: 'Every event on a technician’s evaluation; the border to warranty is not fixed; without liability the solution is flexible.',
    lives: LIVES,
  },
  { id: 'D20-5', rule: 'Yellow, orange, red and product liability, each from its triggers.', lives: LIVES },
  {
    id: 'D20-6',
    rule: 'Who handles which colour, up to legal affairs, PR and the management team.',
    lives: LIVES,
  },
  {
    id: 'D20-7',
    rule: 'Dealer lane, boxes 1–6: letter, study, 2 working days to investigate or invite, repair report, follow-up after a week.',
    lives: LIVES,
  },
  {
    id: 'D20-8',
    rule: 'Regional lane, boxes 7–13: letter, report, visit in 2 working days, field team; media or beyond it: head office.',
    lives: LIVES,
  },
  {
    id: 'D20-9',
    rule: 'Head-office lane, boxes 14–16: common study, answer in the maker’s name.',
    lives: LIVES,
  },
  {
    id: 'D20-10',
    rule: 'Product liability, boxes 1–13: handed up at once, checklist, reports, coordination, inspection, technical report.',
    lives: LIVES,
  },
  {
    id: 'D20-11',
    rule: 'The liability team may go on: media, lawsuit, arbitration, further investigation, settlement.',
    lives: LIVES,
  },
];
