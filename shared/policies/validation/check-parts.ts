import type { Role } from '../../domain/rights/roles';
import { commonSuperior } from '../engine/who-decides';
import type { Policy } from '../policy';
import { fault, type PolicyFault } from './fault';

type Path = readonly (string | number)[];

/** Acts by which somebody takes a side that a superior then decides about. */
const SIDE_KINDS: ReadonlySet<string> = new Set([
  'disputed',
  'objected',
  'plan-proposed',
  'department-answered',
]);

/** Grading, lanes, teams, superiors, checklists, groups, targets: what they name must be there and make sense. */
export function checkParts(policy: Policy): readonly PolicyFault[] {
  return [
    ...checkGrades(policy),
    ...checkLanes(policy),
    ...checkSuperiors(policy),
    ...checkChecklists(policy),
    ...checkTargets(policy),
  ];
}

function checkGrades({ grades, grading, teams, groups, flags }: Policy): readonly PolicyFault[] {
  const known = new Set(grades.map(({ id }) => id));
  const grade = (id: string, path: Path) => (known.has(id) ? [] : [fault('unknown-grade', path, id)]);
  return [
    ...grade(grading.otherwise, ['grading', 'otherwise']),
    ...grading.triggers.flatMap((one, i) => grade(one.grade, ['grading', 'triggers', i, 'grade'])),
    ...teams.flatMap((one, i) => [
      ...(one.grade === undefined ? [] : grade(one.grade, ['teams', i, 'grade'])),
      ...(one.flag === undefined || flags.some(({ id }) => id === one.flag)
        ? []
        : [fault('unknown-flag', ['teams', i, 'flag'], one.flag)]),
    ]),
    ...groups.flatMap(({ proposes }, i) => [
      ...(proposes.grade === null ? [] : grade(proposes.grade, ['groups', i, 'proposes', 'grade'])),
      ...(proposes.flag === null || flags.some(({ id }) => id === proposes.flag)
        ? []
        : [fault('unknown-flag', ['groups', i, 'proposes', 'flag'], proposes.flag)]),
    ]),
  ];
}

function checkLanes({ lanes, stages }: Policy): readonly PolicyFault[] {
  const known = new Set(lanes.map(({ id }) => id));
  return stages.flatMap(({ lane }, i) =>
    lane === null || known.has(lane) ? [] : [fault('unknown-lane', ['stages', i, 'lane'], lane)],
  );
}

function checkSuperiors(policy: Policy): readonly PolicyFault[] {
  const over = new Map(policy.superiors.map(({ role, reportsTo }) => [role, reportsTo]));
  const isCircle = (start: Role) => {
    const seen = new Set<Role>();
    for (let at: Role | undefined = start; at !== undefined; at = over.get(at)) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  const circles = policy.superiors.flatMap(({ role }, i) =>
    isCircle(role) ? [fault('superiors-in-a-circle', ['superiors', i], role)] : [],
  );
  const judged = policy.actions.flatMap(({ byCommonSuperior }, i) => (byCommonSuperior ? [i] : []));
  const sides = policy.actions.flatMap(({ kind, roles }) => (SIDE_KINDS.has(kind) ? roles : []));
  const isHopeless = judged.length > 0 && commonSuperior(policy, Array.from(new Set(sides))) === null;
  return [
    ...circles,
    ...judged.flatMap((i) => (isHopeless ? [fault('no-common-superior', ['actions', i])] : [])),
  ];
}

function checkChecklists({ checklists, actions }: Policy): readonly PolicyFault[] {
  const known = new Set(checklists.map(({ id }) => id));
  return [
    ...actions.flatMap(({ checklist }, i) =>
      checklist === undefined || known.has(checklist)
        ? []
        : [fault('unknown-checklist', ['actions', i, 'checklist'], checklist)],
    ),
    ...checklists.flatMap(({ items, outcomes }, i) => {
      const path = ['checklists', i, 'outcomes'];
      const ids = new Set(items.map(({ id }) => id));
      // Only outcomes that count all items stand in one order.
      const overall = outcomes.filter((outcome) => outcome.items === undefined);
      const falls = overall.every(({ atLeast }, j) => j === 0 || atLeast < (overall[j - 1]?.atLeast ?? 0));
      const isTotal = outcomes.findIndex(({ atLeast }) => atLeast === 0) === outcomes.length - 1;
      const unknown = outcomes.flatMap((outcome, j) =>
        (outcome.items ?? []).flatMap((id, k) =>
          ids.has(id) ? [] : [fault('unknown-checklist-item', [...path, j, 'items', k], id)],
        ),
      );
      const tooMany = outcomes.flatMap(({ id, atLeast, items: own = items }, j) =>
        atLeast > own.length ? [fault('too-many-ticks', [...path, j], id)] : [],
      );
      return [...(falls && isTotal ? [] : [fault('outcomes-do-not-fall', path)]), ...unknown, ...tooMany];
    }),
  ];
}

function checkTargets({ targets, clocks }: Policy): readonly PolicyFault[] {
  const known = new Set(clocks.map(({ id }) => id));
  return targets.flatMap(({ measure, clock }, i) => {
    if (measure !== 'clock' && clock === null) return [];
    return clock !== null && known.has(clock)
      ? []
      : [fault('unknown-clock', ['targets', i, 'clock'], clock ?? '')];
  });
}
