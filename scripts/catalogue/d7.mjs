/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy record-form';

/** @type {readonly CatalogueRule[]} 顾客投诉处理流程 */
export const D7 = [{ id: 'D7', rule: 'The first six steps of D2, word for word.', lives: LIVES }];
