import { FIELD_KINDS, type FieldKind } from '../../../shared/domain/facts/field-kinds';
import type { FactField } from '../../../shared/domain/facts/facts';
import { typedValue } from '../../../shared/domain/facts/typed';
import { complaintTypeWords } from '../../../shared/policies/dealer-4s/complaint-types';
import { codeWords } from '../../../shared/wording/codes';
import type { Language } from '../../../shared/wording/wording';
import { visibleText } from '../visible-text';

/** A fact in words: codes spoken, amounts with ¥, flags as 是, hidden signs as marks. Empty text for an absent one. */
export function showFact(field: FactField, value: unknown, language: Language): string {
  const typed = typedValue(field, value);
  if (typed === '') return '';
  const kind: FieldKind = FIELD_KINDS[field];
  switch (kind.kind) {
    case 'one-of':
    case 'many-of':
      return typed
        .split(',')
        .map((code) => codeWords(code, language))
        .join('、');
    case 'complaint-type':
      return complaintTypeWords(typed, language);
    case 'flag':
      return language === 'zh-CN' ? '是' : 'Yes';
    case 'money':
      return `¥ ${typed}`;
    case 'count':
      return Number(typed).toLocaleString('en-US');
    default:
      return visibleText(typed);
  }
}
