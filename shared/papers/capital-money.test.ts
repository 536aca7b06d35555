import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalMoney } from './capital-money';

describe('an amount in capital figures', () => {
  // Examples of the rules for bills, and the zeros they name.
  it.each([
    [140_950, '人民币壹仟肆佰零玖元伍角整'],
    [600_714, '人民币陆仟零柒元壹角肆分'],
    [168_032, '人民币壹仟陆佰捌拾元零叁角贰分'],
    [1_640_902, '人民币壹万陆仟肆佰零玖元零贰分'],
    [32_504, '人民币叁佰贰拾伍元零肆分'],
    [168_000, '人民币壹仟陆佰捌拾元整'],
    [100_005_000, '人民币壹佰万零伍拾元整'],
    [10_000_000_000, '人民币壹亿元整'],
    [1_000_000_100, '人民币壹仟万零壹元整'],
    [50, '人民币伍角整'],
    [5, '人民币伍分'],
    [0, '人民币零元整'],
  ])('%d fen is %s', (fen, words) => {
    // The rules allow 元叁角 and 元零叁角 alike before jiao; we write it without.
    expect(capitalMoney(fen)).toBe(words.replace(/元零(?=.角)/u, '元'));
  });

  it('never says 零 twice in a row, nor before a unit or at the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (fen) => {
        expect(capitalMoney(fen)).not.toMatch(/零零|零[万亿元角分拾佰仟整]|零$/u);
      }),
    );
  });
});
