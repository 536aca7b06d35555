import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallCoverage } from '../../tests/support/small-coverage';
import { MISSING_MARK, runs, tidyForPaper } from './text-runs';

const cut = (text: string) => runs(text, smallCoverage);

describe('text runs', () => {
  it('leaves fully covered text in one run', () => {
    expect(cut('王先生，C 260 L')).toEqual({
      runs: [{ text: '王先生，C 260 L', font: 'Sans' }],
      missing: [],
    });
  });

  it('gives each stretch the font that has it', () => {
    expect(cut('☑维修☐退车').runs).toEqual([
      { text: '☑', font: 'Symbols' },
      { text: '维修', font: 'Sans' },
      { text: '☐', font: 'Symbols' },
      { text: '退车', font: 'Sans' },
    ]);
  });

  it('keeps a character beyond the BMP whole', () => {
    expect(cut('王𬒈先生').runs).toEqual([{ text: '王𬒈先生', font: 'Sans' }]);
  });

  it('marks and reports what no font has, each once', () => {
    expect(cut('王😡先生😡')).toEqual({
      runs: [{ text: '王〓先生〓', font: 'Sans' }],
      missing: ['U+1F621'],
    });
  });

  it('marks halves of a surrogate pair', () => {
    expect(cut('a\uD842b').missing).toEqual(['U+D842']);
    expect(cut('a\uDFB7b').runs[0]?.text).toBe('a〓b');
  });

  it('makes control characters and direction overrides visible, so that paper and screen read alike', () => {
    const tidy = tidyForPaper('退款\u202E100\u202C元\u0007');
    expect(cut(tidy)).toEqual({
      runs: [{ text: '退款〓100〓元〓', font: 'Sans' }],
      missing: ['U+202E', 'U+202C', 'U+0007'],
    });
  });

  it('loses no character of any text and draws nothing that is not covered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { runs: found, missing } = cut(text);
        const drawn = found.map((run) => run.text).join('');
        expect([...drawn]).toHaveLength([...text].length);
        for (const { text: part, font } of found) {
          for (const character of part) {
            if (character !== MISSING_MARK && character !== '\n') {
              expect(smallCoverage.fontFor(character.codePointAt(0) ?? 0)).toBe(font);
            }
          }
        }
        expect(missing.length === 0).toBe([...text].join('') === drawn && !text.includes(MISSING_MARK));
      }),
    );
  });
});

describe('tidying for paper', () => {
  it('takes every way of breaking a line for one', () => {
    expect(tidyForPaper('a\r\nb\rc\vd\u2028e\u0085f')).toBe('a\nb\nc\nd\ne\nf');
  });

  it('drops marks that print as nothing', () => {
    expect(tidyForPaper('沪\u200BA\uFEFF8\u00ADK\u2060219')).toBe('沪A8K219');
  });

  it('prints one empty line for many, and none at the ends', () => {
    expect(tidyForPaper(`\n\n一${'\n'.repeat(10_000)}二\n \n`)).toBe('一\n\n二');
  });

  it('keeps the indent of a paragraph', () => {
    expect(tidyForPaper('\u3000\u3000客户反映')).toBe('\u3000\u3000客户反映');
  });
});
