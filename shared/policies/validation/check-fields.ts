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
    // Who and when are texts; whether the field takes such a text is tried with one of each.
    const sample = 'to' in set ? set.to : set.from === 'now' ? '2026-01-01T00:00:00+08:00' : 'p1';
    return readWorkValue(set.field, sample).ok
      ? []
      : [fault('unknown-code', ['actions', i, 'sets', j], set.field)];
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
