/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy record-form';

/** @type {readonly CatalogueRule[]} 客户投诉处理流程图, version A */
export const D2 = [
  { id: 'D2-1', rule: 'The record names complainant, time, object complained of and demand.', lives: LIVES },
  {
    id: 'D2-2',
    rule: 'Judged founded or not by reason and demand; what is not founded is answered tactfully.',
    lives: LIVES,
  },
  { id: 'D2-3', rule: 'The responsible department and a person in charge are named.', lives: LIVES },
  { id: 'D2-4', rule: 'That department finds the concrete cause and the person responsible.', lives: LIVES },
  { id: 'D2-5', rule: 'A fair plan: return, exchange, repair, price reduction, compensation.', lives: LIVES },
  {
    id: 'D2-6',
    rule: 'The leader instructs on every plan, promptly and in writing, and recovers losses.',
    lives: LIVES,
  },
  {
    id: 'D2-7',
    rule: 'Carry out, tell the customer, hear the reaction; hold the person, the head and whoever delayed to account.',
    lives: LIVES,
  },
  { id: 'D2-8', rule: 'Lessons and countermeasures, so that fewer complain.', lives: LIVES },
  {
    id: 'D2-9',
    rule: '客户投诉记录表 with NO, 经办人 and 主管领导.',
    lives: 'policy record-form, paper record-form',
  },
];
