import { D5_D18 } from './catalogue/dealer.mjs';

/**
 * Every rule of the source documents, in our words: what it says, and where in the program it lives.
 * The ids stand in the names of the tests that hold them. One file a source under `catalogue/`.
 *
 * @typedef {{ id: string, rule: string, lives: string }} CatalogueRule
 * @type {readonly CatalogueRule[]}
 */
export const CATALOGUE = [...D5_D18];
