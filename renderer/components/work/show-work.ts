import { showMoment } from '../../../shared/domain/facts/typed';
import { WORK_FIELD_KINDS, type WorkFieldKind } from '../../../shared/domain/work/field-kinds';
import type { WorkField } from '../../../shared/domain/work/work-form';
import { workCodeWords } from '../../../shared/wording/work';
import type { Language } from '../../../shared/wording/wording';

const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A value of the work record in words; ids are left to the names beside them. */
export function showWork(field: WorkField, value: unknown, language: Language): string {
  const kind: WorkFieldKind = WORK_FIELD_KINDS[field];
  if (value === undefined || kind.kind === 'person' || kind.kind === 'people') return '';
  if (kind.kind === 'money') return `¥ ${(Number(value) / 100).toFixed(2)}`;
  if (kind.kind === 'instant') return showMoment(asText(value));
  const all = Array.isArray(value) ? value.map(asText) : [asText(value)];
  const isCode = kind.kind === 'one-of' || kind.kind === 'many-of';
  return all.map((one) => (isCode ? workCodeWords(one, language) : one)).join('、');
}
