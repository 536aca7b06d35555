import type { EventMatcher } from '../../clocks/clock-definition';
import { LEGAL_CLOCKS } from '../../clocks/legal';
import { eventDataSchemas } from '../../domain/events/event';
import { ACTION_KINDS } from '../../domain/events/action-kinds';
import { isRole } from '../../domain/rights/roles';
import { MATCHER_PLACES } from '../engine/matches-event';
import { isKnownPath, type KnownNames, split } from '../conditions/paths';
import type { Policy } from '../policy';
import { fault, type PolicyFault } from './fault';

type Path = readonly (string | number)[];

/** A clock looks at facts and the work record alone. */
const NO_NAMES: KnownNames = { flags: new Set(), groups: new Set(), checklists: new Set() };

const KINDS: ReadonlySet<string> = new Set(ACTION_KINDS);

/** Clocks that name what there is not: events, paths, flags, grades, roles, layers. */
export function checkClocks(policy: Policy): readonly PolicyFault[] {
  const flags = new Set(policy.flags.map(({ id }) => id));
  const grades = new Set(policy.grades.map(({ id }) => id));
  const law = policy.clocks.flatMap(({ id }, i) =>
    LEGAL_CLOCKS.some((legal) => legal.id === id) ? [fault('reserved-name', ['clocks', i, 'id'], id)] : [],
  );
  const layers: ReadonlySet<string> = new Set(policy.escalation.layers.map(({ id }) => id));
  const faults = policy.clocks.flatMap((clock, i) => {
    const path: Path = ['clocks', i];
    const faults: PolicyFault[] = [];
    for (const name of ['startsOn', 'stopsOn', 'pausesOn', 'resumesOn', 'restartsOn'] as const)
      for (const [j, matcher] of clock[name].entries())
        faults.push(...checkMatcher(matcher, [...path, name, j], policy));
    for (const [j, { flag }] of clock.limit.byFlag.entries())
      if (!flags.has(flag)) faults.push(fault('unknown-flag', [...path, 'limit', 'byFlag', j], flag));
    for (const grade of Object.keys(clock.limit.byGrade))
      if (!grades.has(grade)) faults.push(fault('unknown-grade', [...path, 'limit', 'byGrade'], grade));
    for (const name of ['onWarn', 'onBreach'] as const) {
      const { tell, escalate } = clock[name];
      for (const [j, role] of tell.entries())
        if (!isRole(role)) faults.push(fault('unknown-role', [...path, name, 'tell', j], role));
      if (escalate !== undefined && !layers.has(escalate))
        faults.push(fault('unknown-layer', [...path, name, 'escalate'], escalate));
    }
    return faults;
  });
  return [...law, ...faults];
}

function checkMatcher({ event, where }: EventMatcher, path: Path, policy: Policy): readonly PolicyFault[] {
  const isKind = KINDS.has(event);
  if (!isKind && !Object.hasOwn(eventDataSchemas, event))
    return [fault('unknown-event', [...path, 'event'], event)];
  const faults =
    isKind && !policy.actions.some(({ kind }) => kind === event)
      ? [fault('never-done', [...path, 'event'], event)]
      : [];
  for (const [at, wanted] of Object.entries(where ?? {})) {
    const values = Array.isArray(wanted) ? wanted : [wanted];
    const unknown = (code: PolicyFault['code'], known: readonly { readonly id: string }[]) =>
      values.flatMap((value) =>
        known.some(({ id }) => id === value) ? [] : [fault(code, [...path, 'where', at], String(value))],
      );
    if (at === 'action') faults.push(...unknown('unknown-action', policy.actions));
    else if (at === 'from' || at === 'to') faults.push(...unknown('unknown-stage', policy.stages));
    else if (!isMatcherPath(at)) faults.push(fault('unknown-path', [...path, 'where', at], at));
  }
  return faults;
}

function isMatcherPath(path: string): boolean {
  const [area, name] = split(path);
  if (name === null || !MATCHER_PLACES.has(area)) return false;
  return isKnownPath(area === 'form' ? `work.${name}` : path, NO_NAMES);
}
