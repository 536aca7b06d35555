import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SearchIndex } from './search-index';
import { searchTermsOf, type SearchTerms } from './search-terms';
import type { Facts } from '../../../shared/domain/facts/facts';
import type { Case } from '../../../shared/domain/case/case';
import { planRegistration } from '../registration';
import { saveCase } from '../case-writer';
import { openTestStore, sampleDesk, sampleRegistration } from '../testing/test-store';
import { findIn } from './find-cases';
import { newId } from '../../lib/ids';

const caseWith = (index: number, facts: Facts): SearchTerms => {
  const number = `TSSH01-261121-A${String(index).padStart(3, '0')}-K`;
  return searchTermsOf({ caseId: String(index), number, facts } as Case, String(index).padStart(4, '0'));
};

const indexOf = (...facts: readonly Facts[]) => {
  const index = new SearchIndex();
  index.put(facts.map((one, at) => caseWith(at + 1, one)));
  return index;
};

describe('search', () => {
  const index = indexOf(
    {
      customerName: '王经理',
      plate: '京A·12345',
      phone: '138 0013 8000',
      description: '发动机异响,怠速抖动',
    },
    { customerName: '单雄信', plate: '沪AD12345', vin: 'LSVAB4182E2100001', description: '空调不制冷' },
    { customerName: '吕小姐', phone2: '+86 139-1234-5678', description: '发动机 漏油', model: 'Model Ⅲ' },
  );
  const find = (query: string) => index.find(query, 10);

  it.each([
    ['a whole number', 'TSSH01-261121-A002-K', ['2']],
    ['a piece of a number in any form', 'a003', ['3']],
    ['a plate with other dots and spaces', '京a 123 45', ['1']],
    ['a piece of plates and phones alike, newest first', '12345', ['3', '2', '1']],
    ['a phone written with the country code', '+86 13800138000', ['1']],
    ['the last digits of a phone', '5678', ['3']],
    ['a piece of a VIN', '4182e2', ['2']],
    ['a name', '经理', ['1']],
    ['initials of the pinyin', 'wjl', ['1']],
    ['the whole pinyin', 'wangjingli', ['1']],
    ['pinyin and initials mixed', 'wjingl', ['1']],
    ['a surname in its reading as a surname', 'shan', ['2']],
    ['ü as typed on a keyboard', 'lv', ['3']],
    ['words of the description', '发动机', ['3', '1']],
    ['several words, all of which must fit', '发动机 漏油', ['3']],
    ['words of different kinds', '发动机 wjl', ['1']],
    ['full-width letters', 'ｍｏｄｅｌ', ['3']],
  ])('finds cases by %s', (_, query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it('finds nothing for nothing, for too small a piece of a number, and for syllables left out', () => {
    expect(find('   ')).toEqual([]);
    expect(find('00')).toEqual([]);
    expect(find('wl')).toEqual([]);
  });

  it('puts the case asked for exactly before newer ones that merely fit', () => {
    const exact = indexOf({ plate: '京A12345', description: 'x' }, { description: '与京A12345相撞' });
    expect(exact.find('京A12345', 10)).toEqual(['1', '2']);
  });

  it('knows a case as soon as it is saved, also before the index was loaded', async () => {
    const desk = await sampleDesk();
    const name = newId();
    const { store } = await openTestStore(desk, name);
    const inputs = [
      sampleRegistration({ customerName: '赵大' }),
      sampleRegistration({ customerName: '钱二' }),
    ];
    for (const input of inputs) await saveCase(store, input.caseId, planRegistration(input));
    const { store: later } = await openTestStore(desk, name);
    const input = sampleRegistration({ customerName: '赵四' });
    await saveCase(later, input.caseId, planRegistration(input));
    const names = (await findIn(later, 'zhao', 10)).map(({ customerName }) => customerName);
    expect(names).toEqual(['赵四', '赵大']);
  });
});

/** Every way to spell neighbouring syllables, each by a beginning of at least one letter. */
function spellings(syllables: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  const grow = (at: number, sofar: string): void => {
    const syllable = syllables[at];
    if (sofar !== '') all.add(sofar);
    if (syllable === undefined) return;
    for (let length = 1; length <= syllable.length; length += 1)
      grow(at + 1, sofar + syllable.slice(0, length));
  };
  syllables.forEach((_, at) => grow(at, ''));
  return all;
}

type Known = Facts & { readonly index: number; readonly spoken: readonly string[] };

const plain = (text: string) =>
  Array.from(text.normalize('NFKC').toLowerCase())
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign))
    .join('');

/** The rules of search, one by one and slowly, over the facts as they were typed. */
function oracle(known: Known, query: string): boolean {
  const number = `tssh01261121a${String(known.index).padStart(3, '0')}k`;
  const phone = plain(known.phone ?? '');
  const text = (known.description ?? '').normalize('NFKC').toLowerCase();
  const name = (known.customerName ?? '').normalize('NFKC').toLowerCase();
  const spoken = spellings(known.spoken);
  const words = query.normalize('NFKC').toLowerCase().trim().split(/\s+/u);
  const joined = plain(query);
  if (/^[\d\s-]+$/u.test(query.normalize('NFKC')) && joined.length >= 3 && phone.includes(joined))
    return true;
  return words.every((word) => {
    const bare = plain(word);
    const pieces: boolean[] = [text.includes(word), name.includes(word), spoken.has(word)];
    const isLong = bare.length >= 2 || /[^\d a-z]/u.test(bare);
    if (bare !== '' && isLong) pieces.push(plain(known.plate ?? '').includes(bare));
    if (bare.length >= 3) {
      pieces.push(number.includes(bare), plain(known.vin ?? '').includes(bare));
      if (/^\d+$/u.test(bare)) pieces.push(phone.includes(bare));
    }
    return pieces.some(Boolean);
  });
}

const names: readonly (readonly [string, readonly string[]])[] = [
  ['王经理', ['wang', 'jing', 'li']],
  ['李安安', ['li', 'an', 'an']],
  ['单雄', ['shan', 'xiong']],
  ['Anna', ['anna']],
];

const knownCase = fc.record({
  index: fc.constant(1),
  person: fc.constantFrom(...names),
  plate: fc.constantFrom('京A·12345', '沪AD12321', ''),
  phone: fc.constantFrom('13800138000', '138 1381 3813', ''),
  vin: fc.constantFrom('LSVAB4182E2100001', ''),
  description: fc.constantFrom('发动机异响', 'ABS 灯亮 138', '王经理不在,Ａ级'),
});

const queryPiece = fc.constantFrom(
  'w',
  'wj',
  'jl',
  'wl',
  'an',
  'aa',
  'anan',
  'lia',
  '王',
  '异响',
  '138',
  '0013',
  '京',
  'a1',
  '1',
  '12',
  '123',
  '京A',
  '1-2345',
  'LSV',
  '001',
  'A00',
  '-',
  'abs',
  'A级',
  'shanx',
  'hanx',
);
const typedQuery = fc
  .array(queryPiece, { minLength: 1, maxLength: 3 })
  .chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')));

describe('search against the slow reading of its rules', () => {
  it('finds exactly the cases that fit, newest first', () => {
    fc.assert(
      fc.property(fc.array(knownCase, { minLength: 1, maxLength: 6 }), typedQuery, (cases, query) => {
        const known = cases.map(({ person: [customerName, spoken], ...rest }, at) => ({
          ...rest,
          customerName,
          spoken,
          index: at + 1,
        }));
        const index = indexOf(...known);
        const expected = known.filter((one) => oracle(one, query)).map(({ index: at }) => String(at));
        const found = index.find(query, 100);
        expect(Array.from(found).sort()).toEqual(expected.sort());
        const whole = plain(query);
        const isExact = (id: string) => {
          const one = known[Number(id) - 1];
          return whole !== '' && [plain(one?.plate ?? ''), plain(one?.phone ?? '')].includes(whole);
        };
        const ranked = Array.from(expected).sort(
          (a, b) => Number(isExact(b)) - Number(isExact(a)) || Number(b) - Number(a),
        );
        expect(found).toEqual(ranked);
      }),
      { numRuns: 1500 },
    );
  });
});
