import { D1 } from './catalogue/d1.mjs';
import { D2 } from './catalogue/d2.mjs';
import { D3 } from './catalogue/d3.mjs';
import { D4 } from './catalogue/d4.mjs';
import { D6 } from './catalogue/d6.mjs';
import { D7 } from './catalogue/d7.mjs';
import { D8 } from './catalogue/d8.mjs';
import { D9 } from './catalogue/d9.mjs';
import { D10 } from './catalogue/d10.mjs';
import { D11 } from './catalogue/d11.mjs';
import { D12 } from './catalogue/d12.mjs';
import { D13 } from './catalogue/d13.mjs';
import { D14 } from './catalogue/d14.mjs';
import { D15 } from './catalogue/d15.mjs';
import { D16 } from './catalogue/d16.mjs';
import { D17 } from './catalogue/d17.mjs';
import { D19 } from './catalogue/d19.mjs';
import { D20 } from './catalogue/d20.mjs';
import { D5_D18 } from './catalogue/dealer.mjs';
import { S0 } from './catalogue/s0.mjs';
import { S1 } from './catalogue/s1.mjs';
import { S3 } from './catalogue/s3.mjs';

/**
 * Every rule of the source documents, in our words: what it says, and where in the program it lives.
 * The ids stand in the names of the tests that hold them. One file a source under `catalogue/`.
 *
 * @typedef {{ id: string, rule: string, lives: string }} CatalogueRule
 * @type {readonly CatalogueRule[]}
 */
export const CATALOGUE = [
  ...D1,
  ...D2,
  ...D3,
  ...D4,
  ...D5_D18,
  ...D6,
  ...D7,
  ...D8,
  ...D9,
  ...D10,
  ...D11,
  ...D12,
  ...D13,
  ...D14,
  ...D15,
  ...D16,
  ...D17,
  ...D19,
  ...D20,
  ...S0,
  ...S1,
  ...S3,
];
