import { showMoment } from '../../../shared/domain/facts/typed';
import { HANDLER_LAYERS, type HandlerLayer } from '../../../shared/domain/work/code-lists';
import { WORK_FIELD_KINDS, type WorkFieldKind } from '../../../shared/domain/work/field-kinds';
import type { WorkField } from '../../../shared/domain/work/work-form';
import { layerNameIn } from '../../../shared/policies/engine/names-in-policy';
import type { Policy } from '../../../shared/policies/policy';
import { workCodeWords } from '../../../shared/wording/work';
import type { Language } from '../../../shared/wording/wording';

const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

type Tongue = { readonly language: Language; readonly policy: Policy | null };

const isLayer = (value: unknown): value is HandlerLayer => HANDLER_LAYERS.some((layer) => layer === value);

/** A value of the work record in words, where it can in the policy's own; ids are left to the names beside them. */
export function showWork(field: WorkField, value: unknown, { language, policy }: Tongue): string {
  const kind: WorkFieldKind = WORK_FIELD_KINDS[field];
  if (field === 'layer' && isLayer(value)) return layerNameIn(policy, value, language);
  if (value === undefined || kind.kind === 'person' || kind.kind === 'people') return '';
  if (kind.kind === 'money') return `¥ ${(Number(value) / 100).toFixed(2)}`;
  if (kind.kind === 'instant') return showMoment(asText(value));
  const all = Array.isArray(value) ? value.map(asText) : [asText(value)];
  const isCode = kind.kind === 'one-of' || kind.kind === 'many-of';
  return all.map((one) => (isCode ? workCodeWords(one, language) : one)).join('、');
}
