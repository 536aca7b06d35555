import { FIELD_KINDS, type FieldKind } from '../../domain/facts/field-kinds';
import { LINE_LIMIT, TEXT_LIMIT } from '../../domain/facts/facts';
import { WORK_FIELD_KINDS, type WorkFieldKind } from '../../domain/work/field-kinds';
import { readWorkValue } from '../../domain/work/work-values';
import type { Policy, PolicyAction } from '../policy';
import { fault, type PolicyFault } from './fault';
import { writtenFields } from './written-fields';

/** What actions write and ask for, and the fields that waive a condition of closing. */
export function checkFields(policy: Policy): readonly PolicyFault[] {
  const written = writtenFields(policy);
  return [
    ...policy.actions.flatMap(checkAction),
    ...policy.gate.flatMap(({ waivedBy }, i) =>
      waivedBy === null || written.has(waivedBy)
        ? []
        : [fault('never-written', ['gate', i, 'waivedBy'], waivedBy)],
    ),
  ];
}

function checkAction({ sets, allows, requires, offers }: PolicyAction, i: number): readonly PolicyFault[] {
  const badSets = sets.flatMap((set, j) => {
    const isTaken = samplesOf(set).every((sample) => readWorkValue(set.field, sample).ok);
    return isTaken ? [] : [fault('unknown-code', ['actions', i, 'sets', j], set.field)];
  });
  const badAllows = allows.flatMap(({ field, codes }, j) => {
    const path = ['actions', i, 'allows', j];
    if (!requires.includes(field) && !offers.includes(field)) return [fault('not-asked-for', path, field)];
    const kind: WorkFieldKind = WORK_FIELD_KINDS[field];
    const known = kind.kind === 'one-of' ? kind.codes : [];
    return codes.flatMap((code, k) =>
      known.includes(code) ? [] : [fault('unknown-code', [...path, 'codes', k], code)],
    );
  });
  return [...badSets, ...badAllows];
}

const NOW = '2026-01-01T00:00:00+08:00';

/** What an action may come to write: whether the field takes it is tried with one of each. */
function samplesOf(set: PolicyAction['sets'][number]): readonly unknown[] {
  if ('to' in set) return [set.to];
  if ('from' in set) return [set.from === 'now' ? NOW : 'p1'];
  const kind: FieldKind = FIELD_KINDS[set.fact];
  switch (kind.kind) {
    case 'one-of':
      return kind.codes;
    case 'many-of':
      return [kind.codes];
    case 'flag':
      return [true];
    case 'count':
    case 'money':
      return [1];
    case 'day':
      return [NOW.slice(0, 10)];
    case 'instant':
      return [NOW];
    case 'text':
      return ['p'.repeat(TEXT_LIMIT)];
    case 'line':
    case 'complaint-type':
      return ['p'.repeat(LINE_LIMIT)];
  }
}
