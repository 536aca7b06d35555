import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mintNumber } from '../../domain/numbering/case-number';
import { PAPER_IDS } from '../../wording/paper-titles';
import { readScan, type ReadScan } from './read-scan';

const NUMBER = mintNumber({ storeCode: 'SH01', deskLetter: 'A', counter: 7, on: '2026-11-21' });
const CODE = `KST1:${NUMBER}:record-form:3:0a1b2c3d4e:2`;
const troubleOf = (read: ReadScan) => (read.kind === 'trouble' ? read.trouble : read.kind);
const read = (text: string | null) => troubleOf(readScan(text, 'SH01'));

/** One character put in the place of another. */
const replaced = (text: string, at: number, character: string) =>
  text.slice(0, at) + character + text.slice(at + 1);

describe('the code of a scanned sheet', () => {
  it('of this store says the page (domain rules §6)', () => {
    expect(readScan(CODE, 'SH01')).toEqual({
      kind: 'page',
      page: { kind: 'case', number: NUMBER, paper: 'record-form', version: 3, state: '0a1b2c3d4e', page: 2 },
    });
  });

  it('says any page of any paper of any number this store mints', () => {
    const part = fc.record({
      counter: fc.integer({ min: 1, max: 999_999 }),
      deskLetter: fc.constantFrom('A', 'B', 'Z'),
      paper: fc.constantFrom(...PAPER_IDS),
      version: fc.integer({ min: 1, max: 999_999 }),
      state: fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 10, maxLength: 10 }),
      page: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(part, ({ counter, deskLetter, paper, version, state, page }) => {
        const number = mintNumber({ storeCode: 'SH01', deskLetter, counter, on: '2026-11-21' });
        const code = ['KST1', number, paper, version, state.join(''), page].join(':');
        expect(readScan(code, 'SH01')).toEqual({
          kind: 'page',
          page: { kind: 'case', number, paper, version, state: state.join(''), page },
        });
      }),
    );
  });

  it.each([
    ['no-code', null],
    ['foreign-code', 'https://example.com/'],
    ['foreign-code', ''],
    ['broken-code', CODE.slice(0, -2)],
    ['broken-code', `${CODE}:9`],
    ['broken-code', CODE.replace('KST1', 'KST2')],
    ['broken-code', CODE.replace('0a1b2c3d4e', '0A1B2C3D4E')],
    ['broken-code', CODE.replace(':3:', ':0:')],
    ['bad-number', CODE.replace('A007', 'A008')],
    ['bad-number', CODE.replace(NUMBER, NUMBER.replaceAll('-', ''))],
    ['unknown-paper', CODE.replace('record-form', 'loan-form')],
    ['unknown-paper', 'KST1::loan-form:0::1'],
    ['blank-form', 'KST1::record-form:0::1'],
    ['ledger', 'KST1::outstanding-ledger:0:parked.2026-11:1'],
  ] as const)('is %s: %s', (trouble, text) => {
    expect(read(text)).toBe(trouble);
  });

  it('is of another store when its number is', () => {
    expect(troubleOf(readScan(CODE, 'BJ02'))).toBe('other-store');
  });

  it('with any one character of its number wrong is never filed', () => {
    const at = fc.integer({ min: 'KST1:'.length, max: 'KST1:'.length + NUMBER.length - 1 });
    const character = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    fc.assert(
      fc.property(at, character, (index, put) => {
        fc.pre(CODE.charAt(index) !== put);
        expect(readScan(replaced(CODE, index, put), 'SH01').kind).toBe('trouble');
      }),
    );
  });

  it('cut off anywhere before its last digit is never filed', () => {
    for (let length = 0; length < CODE.length; length += 1)
      expect(readScan(CODE.slice(0, length), 'SH01').kind).toBe('trouble');
  });

  it('of any text at all is read without a throw, and is a page only when it is written just so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readScan(text, 'SH01').kind).toBe('trouble');
        expect(readScan(`KST1:${text}`, 'SH01').kind).toBe('trouble');
        fc.pre(text !== '');
        expect(readScan(CODE + text, 'SH01').kind === 'page').toBe(/^\d{1,3}$/u.test(text));
      }),
    );
  });
});
