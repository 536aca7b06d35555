import type { Role } from '../../domain/rights/roles';
import type { Policy } from '../policy';
import { fault, type PolicyFault } from './fault';

type Path = readonly (string | number)[];

/** Ids that stand twice, and names that lead nowhere: stages, actions, roles. */
export function checkNames(policy: Policy): readonly PolicyFault[] {
  return [...checkDoubles(policy), ...checkStages(policy), ...checkRoles(policy)];
}

function checkDoubles(policy: Policy): readonly PolicyFault[] {
  const lists = {
    grades: policy.grades,
    flags: policy.flags,
    stages: policy.stages,
    actions: policy.actions,
    clocks: policy.clocks,
    gate: policy.gate,
    papers: policy.papers,
    lanes: policy.lanes,
    checklists: policy.checklists,
    groups: policy.groups,
    targets: policy.targets,
    rhythms: policy.rhythms,
  };
  const faults = Object.entries(lists).flatMap(([name, list]) => doubles(list, [name]));
  faults.push(...doubles(policy.escalation.layers, ['escalation', 'layers']));
  faults.push(...doubles(policy.grading.triggers, ['grading', 'triggers']));
  for (const [i, { items, outcomes }] of policy.checklists.entries()) {
    faults.push(...doubles(items, ['checklists', i, 'items']));
    faults.push(...doubles(outcomes, ['checklists', i, 'outcomes']));
  }
  faults.push(...doubles(policy.outstanding?.books ?? [], ['outstanding', 'books']));
  for (const [i, { id }] of policy.stages.entries())
    if (id === 'stay') faults.push(fault('reserved-name', ['stages', i, 'id'], id));
  for (const [i, { id }] of policy.gate.entries())
    if (id === 'no-conflicts') faults.push(fault('reserved-name', ['gate', i, 'id'], id));
  return faults;
}

function doubles(list: readonly { readonly id: string }[], path: Path): PolicyFault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, i) => {
    const isDouble = seen.has(id);
    seen.add(id);
    return isDouble ? [fault('twice', [...path, i, 'id'], id)] : [];
  });
}

function checkStages(policy: Policy): readonly PolicyFault[] {
  const stages = new Set(policy.stages.map(({ id }) => id));
  const unknown = (name: string, path: Path) =>
    stages.has(name) ? [] : [fault('unknown-stage', path, name)];
  const faults: PolicyFault[] = [...unknown(policy.firstStage, ['firstStage'])];
  for (const [i, { from, to }] of policy.actions.entries()) {
    faults.push(...from.flatMap((name, j) => unknown(name, ['actions', i, 'from', j])));
    if (to !== 'stay') faults.push(...unknown(to, ['actions', i, 'to']));
  }
  for (const [i, { id, owes }] of policy.stages.entries())
    for (const [j, { action: name }] of owes.entries()) {
      const action = policy.actions.find((candidate) => candidate.id === name);
      const path = ['stages', i, 'owes', j, 'action'];
      if (action === undefined) faults.push(fault('unknown-action', path, name));
      else if (!action.from.includes(id)) faults.push(fault('not-at-this-stage', path, name));
    }
  return faults;
}

function checkRoles(policy: Policy): readonly PolicyFault[] {
  const known: ReadonlySet<Role> = new Set(policy.roles);
  const unknown = (roles: readonly Role[], path: Path) =>
    roles.flatMap((role, i) => (known.has(role) ? [] : [fault('unknown-role', [...path, i], role)]));
  const faults: PolicyFault[] = policy.roles.flatMap((role, i) =>
    role === 'administrator' ? [fault('administrator-acts', ['roles', i], role)] : [],
  );
  faults.push(...unknown(policy.arbiters, ['arbiters']));
  for (const [i, { roles }] of policy.actions.entries())
    faults.push(...unknown(roles, ['actions', i, 'roles']));
  for (const [i, { roles }] of policy.flags.entries()) faults.push(...unknown(roles, ['flags', i, 'roles']));
  for (const [name, list] of Object.entries({
    lanes: policy.lanes,
    teams: policy.teams,
    rhythms: policy.rhythms,
  }))
    for (const [i, { roles }] of list.entries()) faults.push(...unknown(roles, [name, i, 'roles']));
  for (const [i, { role, reportsTo }] of policy.superiors.entries())
    faults.push(...unknown([role, reportsTo], ['superiors', i]));
  for (const [i, { signedBy }] of policy.papers.entries())
    faults.push(...unknown(signedBy, ['papers', i, 'signedBy']));
  for (const [i, { roles }] of policy.escalation.layers.entries())
    faults.push(...unknown(roles, ['escalation', 'layers', i, 'roles']));
  for (const [i, { role }] of (policy.outstanding?.books ?? []).entries())
    faults.push(...unknown([role], ['outstanding', 'books', i, 'role']));
  return faults;
}
