import { describe, expect, it } from 'vitest';
import { FIELD_KINDS } from '../../shared/domain/facts/field-kinds';
import { LINE_LIMIT, TEXT_LIMIT, type FactField } from '../../shared/domain/facts/facts';
import { readTyped } from '../../shared/domain/facts/typed';
import { normalisePhone, normalisePlate, normaliseVin } from '../../shared/domain/lookup/normalise';
import { phoneWarning } from '../../shared/domain/lookup/phone';
import { tidyForPaper } from '../../shared/papers/text-runs';
import { DEALER_4S } from '../../shared/policies/dealer-4s/policy';
import { proposeGrade } from '../../shared/policies/grading/propose-grade';
import { plateWarning } from '../../shared/vehicles/plate';
import { failuresNamed } from '../../shared/vehicles/three-guarantee/known/failures';
import { vinWarning } from '../../shared/vehicles/vin';
import { visibleText } from '../../renderer/components/visible-text';
import { readQuery } from '../../renderer/data/search/query';

/** Pieces that nested repetitions stumble over, each over and over and then a sign that fits nothing. */
const PIECES = [
  '1',
  ',',
  '1,',
  ' ',
  '\u3000',
  '\n',
  ' \n',
  'a',
  'a ',
  '-',
  '+86',
  '0-',
  '.',
  '临',
  '人',
  '方向盘',
  '车身',
  '燃油',
  '电池',
  '\u0301',
];
const long = (piece: string, limit: number) => `${piece.repeat(Math.floor((limit - 1) / piece.length))}!`;

/** Generous for a busy machine; a pattern that backtracks over its input takes minutes. */
const MOST = 500;

/** Everything of the rules that looks at a line or a text as typed, with the most that it is given. */
const readers: readonly (readonly [name: string, limit: number, read: (text: string) => unknown])[] = [
  ...Object.keys(FIELD_KINDS).map(
    (field) =>
      [
        `typed ${field}`,
        2 * LINE_LIMIT,
        (text: string) => readTyped({ [field as FactField]: text }, '+08:00'),
      ] as const,
  ),
  ['typed description', 2 * TEXT_LIMIT, (text) => readTyped({ description: text }, '+08:00')],
  ['a grade', TEXT_LIMIT, (text) => proposeGrade(DEALER_4S, { description: text, demandWords: text })],
  ['a failure of art. 23', TEXT_LIMIT, (text) => failuresNamed({ description: text })],
  ['a plate', 2 * LINE_LIMIT, (text) => [plateWarning(text), normalisePlate(text)]],
  ['a VIN', 2 * LINE_LIMIT, (text) => [vinWarning(text), normaliseVin(text)]],
  ['a phone', 2 * LINE_LIMIT, (text) => [phoneWarning(text), normalisePhone(text)]],
  ['a paper', TEXT_LIMIT, tidyForPaper],
  ['a screen', TEXT_LIMIT, visibleText],
  ['a query', 2 * LINE_LIMIT, readQuery],
];

describe('a pattern that reads what somebody typed', () => {
  it.each(readers)('answers at once: %s', (_, limit, read) => {
    for (const piece of PIECES) {
      const text = long(piece, limit);
      const started = performance.now();
      read(text);
      expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(MOST);
    }
  });
});
