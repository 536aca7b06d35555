import { describe, expect, test } from 'vitest';
import { MANAGER } from '../dealer-4s/roles';
import { DEALER_4S } from '../dealer-4s/policy';
import { defineAction } from '../define-action';
import type { Policy } from '../policy';
import type { PolicyFaultCode } from './fault';
import { pathText } from './explain-fault';
import { readPolicy } from './read-policy';

const item = (id: string) => ({ id, label: ['项', 'item'], source: 'own' }) as const;
const outcome = (id: string, atLeast: number) => ({ id, label: ['结论', 'outcome'], atLeast }) as const;
const checklist = (outcomes: readonly ReturnType<typeof outcome>[]): Partial<Policy> => ({
  checklists: [{ id: 'list', label: ['检查单', 'list'], items: [item('a'), item('b')], outcomes }],
});
const step = (changes: Partial<Policy['actions'][number]>): Partial<Policy> => ({
  actions: [
    ...DEALER_4S.actions,
    defineAction({
      id: 'extra',
      kind: 'arbitrated',
      label: ['裁定', 'Decide'],
      from: ['plan'],
      roles: ['general-manager'],
      sources: ['own'],
      ...changes,
    }),
  ],
});
const firstStage = DEALER_4S.stages[0];
const team = { label: ['小组', 'Team'], roles: MANAGER, sources: ['own'] } as const;
const target = (clock: string | null): Partial<Policy> => ({
  targets: [
    {
      id: 'kpi',
      label: ['指标', 'Target'],
      measure: 'clock',
      clock,
      bound: 'at-least',
      value: 95,
      unit: 'percent',
      term: 'short',
      sources: ['own'],
    },
  ],
});

type Row = readonly [what: string, changes: Partial<Policy>, path: string, code: PolicyFaultCode];

const FAULTS: readonly Row[] = [
  [
    'grades by default to a grade it lacks',
    { grading: { triggers: [], otherwise: 'moon' } },
    'grading.otherwise',
    'unknown-grade',
  ],
  [
    'has a team of a grade it lacks',
    { teams: [{ grade: 'moon', ...team }] },
    'teams[0].grade',
    'unknown-grade',
  ],
  ['has a team of a flag it lacks', { teams: [{ flag: 'moon', ...team }] }, 'teams[0].flag', 'unknown-flag'],
  [
    'puts a stage into a lane it lacks',
    { stages: DEALER_4S.stages.map((stage, i) => (i === 0 ? { ...stage, lane: 'moon' } : stage)) },
    'stages[0].lane',
    'unknown-lane',
  ],
  [
    'has superiors in a circle',
    {
      superiors: [
        { role: 'customer-manager', reportsTo: 'general-manager' },
        { role: 'general-manager', reportsTo: 'customer-manager' },
      ],
    },
    'superiors[0]',
    'superiors-in-a-circle',
  ],
  [
    'has a dispute nobody stands above',
    step({ byCommonSuperior: true }),
    `actions[${String(DEALER_4S.actions.length)}]`,
    'no-common-superior',
  ],
  [
    'goes through a checklist it lacks',
    step({ checklist: 'moon' }),
    `actions[${String(DEALER_4S.actions.length)}].checklist`,
    'unknown-checklist',
  ],
  [
    'has outcomes that do not fall',
    checklist([outcome('few', 1), outcome('many', 2), outcome('none', 0)]),
    'checklists[0].outcomes',
    'outcomes-do-not-fall',
  ],
  [
    'has no outcome for no tick',
    checklist([outcome('one', 1)]),
    'checklists[0].outcomes',
    'outcomes-do-not-fall',
  ],
  [
    'asks for more ticks than there are items',
    checklist([outcome('all', 3), outcome('none', 0)]),
    'checklists[0].outcomes[0]',
    'too-many-ticks',
  ],
  ['promises figures of a clock it lacks', target('moon'), 'targets[0].clock', 'unknown-clock'],
  ['promises figures of no clock', target(null), 'targets[0].clock', 'unknown-clock'],
  [
    'takes the name of a clock of the law',
    { clocks: DEALER_4S.clocks.map((clock, i) => (i === 0 ? { ...clock, id: 'law-art18-notice' } : clock)) },
    'clocks[0].id',
    'reserved-name',
  ],
  [
    'asks about a group it lacks',
    {
      grading: {
        ...DEALER_4S.grading,
        triggers: DEALER_4S.grading.triggers.map((one, i) =>
          i === 0 ? { ...one, when: { eq: ['groups.moon', true] } } : one,
        ),
      },
    },
    'grading.triggers[0].when.eq',
    'unknown-path',
  ],
];

describe('the parts of a policy', () => {
  test.each(FAULTS)('are refused where it %s', (_what, changes, path, code) => {
    const read = readPolicy({ ...DEALER_4S, ...changes });
    const faults = read.ok ? [] : read.faults.map((one) => [pathText(one.path), one.code]);
    expect(faults).toContainEqual([path, code]);
  });

  test('are taken where they name what is there', () => {
    expect(firstStage).toBeDefined();
    const good = {
      ...DEALER_4S,
      lanes: [{ id: 'dealer', label: ['门店', 'Dealer'], roles: MANAGER }],
      stages: DEALER_4S.stages.map((stage) => ({ ...stage, lane: 'dealer' })),
      teams: [{ grade: 'urgent', ...team }],
      superiors: [{ role: 'customer-manager', reportsTo: 'general-manager' }],
      ...checklist([outcome('all', 2), outcome('some', 1), outcome('none', 0)]),
      ...target('report'),
    };
    expect(readPolicy(good)).toMatchObject({ ok: true });
  });
});
