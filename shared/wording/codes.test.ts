import { describe, expect, test } from 'vitest';
import * as lists from '../domain/facts/code-lists';
import { FACT_FIELDS } from '../domain/facts/facts';
import { GRADES, GRADE_REASONS } from '../policies/dealer-4s/grade-codes';
import * as codes from './codes';
import { fieldWording, fieldWords } from './fields';
import { gradeReasonWords, gradeWords } from './grades';

const WORDED = [
  [lists.CHANNELS, codes.channelWording],
  [lists.DEMANDS, codes.demandWording],
  [lists.GENDERS, codes.genderWording],
  [lists.OWNER_RELATIONS, codes.ownerRelationWording],
  [lists.COMPLAINANT_KINDS, codes.complainantKindWording],
  [lists.FEEDBACK_CHANNELS, codes.feedbackChannelWording],
  [lists.VEHICLE_USES, codes.vehicleUseWording],
  [lists.FAULTY_UNITS, codes.faultyUnitWording],
] as const;

describe('the words of codes', () => {
  test('are there for every code, and no two codes of a list share them', () => {
    for (const [list, words] of WORDED) {
      expect(Object.keys(words).sort()).toEqual([...list].sort());
      for (const side of [0, 1] as const) {
        expect(new Set(Object.values(words).map((pair) => pair[side])).size).toBe(list.length);
      }
    }
  });

  test('are the same in every list that has the code', () => {
    for (const [list, words] of WORDED) {
      for (const code of list) {
        const pair: unknown = (words as Readonly<Record<string, unknown>>)[code];
        expect([codes.codeWords(code, 'zh-CN'), codes.codeWords(code, 'en')]).toEqual(pair);
      }
    }
  });

  test('fall back to the code of a newer desk', () => {
    expect(codes.codeWords('telepathy', 'zh-CN')).toBe('telepathy');
    expect(gradeWords('constructor', 'en')).toBe('constructor');
    expect(gradeReasonWords('moon-phase', 'en')).toBe('moon-phase');
  });
});

test('grades are always said with their word, never as a bare number', () => {
  expect(GRADES.map((grade) => gradeWords(grade, 'zh-CN'))).toEqual(['一级·紧急', '二级·重要', '三级·常规']);
  for (const reason of GRADE_REASONS) expect(gradeReasonWords(reason, 'zh-CN')).not.toBe(reason);
});

test('every fact has a label of its own in both languages', () => {
  expect(Object.keys(fieldWording).sort()).toEqual([...FACT_FIELDS].sort());
  for (const language of ['zh-CN', 'en'] as const) {
    expect(new Set(FACT_FIELDS.map((field) => fieldWords(field, language))).size).toBe(FACT_FIELDS.length);
  }
});
