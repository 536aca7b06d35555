import { describe, expect, it } from 'vitest';
import { sampleCase } from '../../tests/support/sample-case';
import { ledgerQrContent, qrContent, readQrContent } from './qr-content';

const kase = sampleCase({ version: 3, stateHash: `0a1b2c3d4e${'f'.repeat(54)}` });
const written = 'KST1:TSSH01-261121-A007-K:record-form:3:0a1b2c3d4e:2';

describe('the content of the code', () => {
  it('is number, paper, version, ten digits of the state and page', () => {
    expect(qrContent('record-form', kase, 2)).toBe(written);
  });

  it('reads back as what was printed', () => {
    expect(readQrContent(written)).toEqual({
      kind: 'case',
      number: 'TSSH01-261121-A007-K',
      paper: 'record-form',
      version: 3,
      state: '0a1b2c3d4e',
      page: 2,
    });
  });

  it('names paper and page of a form printed blank', () => {
    const blank = qrContent('handling-sheet', null, 1);
    expect(blank).toBe('KST1::handling-sheet:0::1');
    expect(readQrContent(blank)).toEqual({ kind: 'blank', paper: 'handling-sheet', page: 1 });
  });

  it('is blank too for a case whose number has not arrived', () => {
    expect(qrContent('record-form', { ...kase, number: null }, 1)).toBe('KST1::record-form:0::1');
  });

  it.each([
    '',
    'https://example.com/',
    written.replace('KST1', 'KST2'),
    ` ${written}`,
    `${written}\n`,
    `${written}:9`,
    written.replace(':3:', ':03:'),
    written.replace(':3:', ':0:'),
    written.replace('0a1b2c3d4e', '0A1B2C3D4E'),
    written.replace('0a1b2c3d4e', '0a1b2c3d4'),
    written.replace('record-form', 'record form'),
    written.replace(/:2$/u, ':0'),
    written.replace('TSSH01', 'tssh01'),
    'KST1::record-form:1::1',
    `KST1:${'A'.repeat(41)}:record-form:3:0a1b2c3d4e:2`,
  ])('takes nothing else for one of ours: %j', (text) => {
    expect(readQrContent(text)).toBeNull();
  });
});

describe('the code of a ledger', () => {
  it('names paper, book, month and page, and is read back as such', () => {
    const code = ledgerQrContent('outstanding-ledger', { book: 'service-centre', month: '2026-11' }, 3);
    expect(code).toBe('KST1::outstanding-ledger:0:service-centre.2026-11:3');
    expect(readQrContent(code)).toEqual({
      kind: 'ledger',
      paper: 'outstanding-ledger',
      book: 'service-centre',
      month: '2026-11',
      page: 3,
    });
  });

  it.each([
    'KST1::outstanding-ledger:0:service-centre:3',
    'KST1::outstanding-ledger:0:a.2026-11:0',
    'KST1::x:1:a.2026-11:1',
  ])('is nothing else: %s', (text) => {
    expect(readQrContent(text)).toBeNull();
  });
});
