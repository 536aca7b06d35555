import { expect, test } from 'vitest';
import { plateWarning } from './plate';

test.each([
  '京A12345',
  '沪B·8K123',
  ' 粤b 12c4d ',
  '川ＡＤ１２３４５', // new energy, small
  '京AF12345',
  '京A12345D', // new energy, large
  '京AA12345', // since the extension A-K
  '京A1234挂',
  '京A1234学',
  '京A1234警',
  '粤Z1234港',
  '粤Z1234澳',
  '使014578',
  '224578使',
  '沪A1234领',
  '沪12345领',
  'WJ京1234X',
  '京X1234应急',
  '临京A1234',
  '',
  ' ',
])('nothing is odd about %j', (plate) => {
  expect(plateWarning(plate)).toBeNull();
});

test.each([
  '京A1234', // a character short
  '京A123456', // one too many, and not new energy
  '京AI2345', // no I
  '京A1234O', // no O
  '美A12345',
  'A12345',
  '无牌',
])('%j is worth a second look', (plate) => {
  expect(plateWarning(plate)).toBe('unknown-shape');
});
