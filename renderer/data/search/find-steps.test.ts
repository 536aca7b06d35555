import { describe, expect, it, test } from 'vitest';
import { PLAYBOOK } from '../../../shared/playbook/playbook';
import { findPhrases, findSteps } from './find-steps';

const found = (query: string) => findSteps(PLAYBOOK, query).map(({ id }) => id);

describe('finding a step of the playbook', () => {
  test.each([
    ['a word', '单独的房间', 'separate-room'],
    ['a word of what not to say', '拍胸脯', 'time-and-reason'],
    ['a word of the reason', '首问负责', 'first-asked'],
    ['pinyin initials', 'ddfj', 'separate-room'],
    ['whole pinyin', 'daoqian', 'measured-apology'],
    ['pinyin shortened as one types', 'daoq', 'measured-apology'],
    ['the word of its moment', '婉拒', 'frank-limits'],
    ['the rule it follows', 'D19-3', 'management-meets-customers'],
    ['the rule in small full-width letters with another dash', 'ｄ19–3', 'management-meets-customers'],
    ['an English word', 'servile', 'not-servile'],
    ['two terms at once', 'D13-3 道歉', 'measured-apology'],
  ])('by %s', (_, query, id) => {
    expect(found(query)).toContain(id);
  });

  it('by a rule finds all that follow it and nothing else', () => {
    const follow = PLAYBOOK.filter(({ sources }) => sources.includes('D13-1')).map(({ id }) => id);
    expect(found('d13-1')).toEqual(follow);
  });

  it('by a document finds all its rules, and D1 is not D13', () => {
    const of13 = PLAYBOOK.filter(({ sources }) => sources.some((source) => source.startsWith('D13-')));
    expect(found('D13')).toEqual(of13.map(({ id }) => id));
    expect(found('D1')).toEqual([]);
  });

  it('needs every term, and finds nothing for what is nowhere', () => {
    expect(found('单独的房间 报价')).toEqual([]);
    expect(found('区块链')).toEqual([]);
    expect(found('zzzz')).toEqual([]);
  });

  it('shows everything for an empty query, and survives any other', () => {
    expect(found('  ')).toHaveLength(PLAYBOOK.length);
    for (const odd of ['(', '\\', '[a-', '%', 'a'.repeat(5000), '\u202e'])
      expect(() => found(odd)).not.toThrow();
  });
});

describe('finding a phrase of the store', () => {
  const phrases = [
    { id: '0193b5a0-0000-7000-8000-000000000001', moment: 'receiving', text: '您先喝杯茶' },
    { id: '0193b5a0-0000-7000-8000-000000000002', moment: 'of-later', text: '下回见' },
  ];
  test.each([
    ['a word', '喝杯', 1],
    ['initials', 'hbc', 1],
    ['the word of its moment', '接待', 1],
    ['a word of one whose moment is not known here', '下回', 1],
    ['nothing that is there', '咖啡', 0],
  ] as const)('by %s', (_, query, count) => {
    expect(findPhrases(phrases, query)).toHaveLength(count);
  });
});
