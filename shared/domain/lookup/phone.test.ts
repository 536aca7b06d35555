import { expect, test } from 'vitest';
import { phoneWarning } from './phone';

test.each([
  '13800138000',
  '+8613800138000',
  '008613800138000',
  '138 0013 8000',
  '199-1234-5678',
  '010-62345678',
  '0571-8765432',
  '02162345678',
  '62345678',
  '010-62345678-8012',
  '010-62345678转8012',
  '400-820-1234',
  '8008201234',
  '',
  '   ',
])('nothing is odd about %j', (text) => {
  expect(phoneWarning(text)).toBeNull();
});

test.each(['1380013800', '138001380001', '12800138000', '12345', 'abc', '无', '+852 9123 4567'])(
  '%j is worth a second look',
  (text) => {
    expect(phoneWarning(text)).toBe('unknown-shape');
  },
);
