/** @typedef {import('../catalogue.mjs').CatalogueRule} CatalogueRule */

const LIVES = 'policy complaint-system';

/** @type {readonly CatalogueRule[]} 投诉体系 */
export const S3 = [
  {
    id: 'S3-1',
    rule: 'For customers or employees; dissatisfaction, grumbles and suggestions.',
    lives: LIVES,
  },
  {
    id: 'S3-2',
    rule: 'Five components: channels, process, record and analysis, training and rules, improvement.',
    lives: LIVES,
  },
  {
    id: 'S3-3',
    rule: 'Five steps: receive, sort and assign, investigate and handle, feed back with satisfaction, record and analyse.',
    lives: LIVES,
  },
  {
    id: 'S3-4',
    rule: 'Postal categories (service, damage or loss, charges, information); the customer is told the progress in detail.',
    lives: LIVES,
  },
  {
    id: 'S3-5',
    rule: 'Four difficulties and their measures: channels, process with training, training, analysis.',
    lives: 'policy complaint-system, statistics',
  },
  {
    id: 'S3-6',
    rule: 'Four trends: automatic intake, feedback at once, decisions by data, the customer has a say.',
    lives: 'policy complaint-system, statistics',
  },
];
