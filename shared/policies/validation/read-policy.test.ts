import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEALER_4S } from '../dealer-4s/policy';
import { PRESETS } from '../presets';
import { explainFault, pathText } from './explain-fault';
import { POLICY_FAULTS, type PolicyFaultCode } from './fault';
import { readPolicy } from './read-policy';

type Editable = Record<string, unknown> & { [key: string]: unknown };

/** A plain copy of the preset, as the editor holds it, with one thing changed. */
function edited(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(DEALER_4S)) as Editable;
  let at: unknown = copy;
  for (const step of path.slice(0, -1)) at = (at as Editable)[step];
  (at as Editable)[path.at(-1) ?? ''] = value;
  return copy;
}

const index = (id: string) => DEALER_4S.actions.findIndex((action) => action.id === id);
const stageIndex = (id: string) => DEALER_4S.stages.findIndex((stage) => stage.id === id);
const action = (id: string) => DEALER_4S.actions[index(id)];
const without = (...ids: readonly string[]) => DEALER_4S.actions.filter(({ id }) => !ids.includes(id));

function faultsOf(raw: unknown): readonly (readonly [string, PolicyFaultCode])[] {
  const read = readPolicy(raw);
  return read.ok ? [] : read.faults.map(({ path, code }) => [pathText(path), code]);
}

type Row = readonly [what: string, raw: unknown, path: string, code: PolicyFaultCode];

const close = index('close');
const ROWS: readonly Row[] = [
  ['a role the policy lacks', edited(['roles'], ['customer-manager']), 'arbiters[0]', 'unknown-role'],
  ['no such role at all', edited(['actions', 0, 'roles'], ['king']), 'actions[0].roles[0]', 'shape'],
  [
    'an administrator who acts',
    edited(['roles'], [...DEALER_4S.roles, 'administrator']),
    'roles[9]',
    'administrator-acts',
  ],
  [
    'a stage nobody knows, as source',
    edited(['actions', 0, 'from'], ['nowhere']),
    'actions[0].from[0]',
    'unknown-stage',
  ],
  [
    'a stage nobody knows, as target',
    edited(['actions', 0, 'to'], 'nowhere'),
    'actions[0].to',
    'unknown-stage',
  ],
  ['a first stage nobody knows', edited(['firstStage'], 'nowhere'), 'firstStage', 'unknown-stage'],
  ['a case that begins closed', edited(['firstStage'], 'closed'), 'firstStage', 'first-stage-rests'],
  [
    'a field no form has',
    edited(['actions', 0, 'requires'], ['shoeSize']),
    'actions[0].requires[0]',
    'shape',
  ],
  ['a misspelt member', edited(['actions', 0, 'rols'], []), 'actions[0]', 'unknown-member'],
  ['two actions of one id', edited(['actions', 1, 'id'], 'accept'), 'actions[1].id', 'twice'],
  ['two clocks of one id', edited(['clocks', 1, 'id'], 'report'), 'clocks[1].id', 'twice'],
  ['a stage called stay', edited(['stages', 0, 'id'], 'stay'), 'stages[0].id', 'reserved-name'],
  [
    'a stage nothing leads to',
    edited(
      ['stages'],
      [...DEALER_4S.stages, { id: 'limbo', label: ['边缘', 'Limbo'], place: 'side', owes: [] }],
    ),
    `stages[${String(DEALER_4S.stages.length)}]`,
    'unreachable-stage',
  ],
  ['no way to close', edited(['actions'], without('close')), 'stages[0]', 'no-way-to-close'],
  [
    'a circle that never reaches the gate',
    edited(['actions'], without('sign-negotiated')),
    `stages[${String(stageIndex('negotiation'))}]`,
    'no-way-to-close',
  ],
  [
    'a limit of nothing',
    edited(['clocks', 0, 'limit', 'default', 'amount'], 0),
    'clocks[0].limit.default.amount',
    'not-above',
  ],
  [
    'a limit below nothing',
    edited(['clocks', 0, 'limit', 'default', 'amount'], -4),
    'clocks[0].limit.default.amount',
    'not-above',
  ],
  [
    'a clock of a flag nobody knows',
    edited(['clocks', 1, 'limit', 'byFlag', 0, 'flag'], 'rain'),
    'clocks[1].limit.byFlag[0]',
    'unknown-flag',
  ],
  [
    'a clock of a grade nobody knows',
    edited(['clocks', 1, 'limit', 'byGrade'], { red: null }),
    'clocks[1].limit.byGrade',
    'unknown-grade',
  ],
  [
    'a clock of an event nobody knows',
    edited(['clocks', 0, 'startsOn', 0, 'event'], 'rained'),
    'clocks[0].startsOn[0].event',
    'unknown-event',
  ],
  [
    'a clock that asks for nonsense',
    edited(['clocks', 0, 'startsOn', 0, 'where'], { 'facts.mood': 'bad' }),
    'clocks[0].startsOn[0].where.facts.mood',
    'unknown-path',
  ],
  [
    'a clock of an action that is gone',
    edited(['clocks', 1, 'stopsOn', 2, 'where'], { action: 'gone' }),
    'clocks[1].stopsOn[2].where.action',
    'unknown-action',
  ],
  [
    'a clock told to nobody known',
    edited(['clocks', 0, 'onBreach', 'tell'], ['king']),
    'clocks[0].onBreach.tell[0]',
    'unknown-role',
  ],
  [
    'a clock that escalates nowhere',
    edited(['clocks', 0, 'onBreach', 'escalate'], 'layer-9'),
    'clocks[0].onBreach.escalate',
    'unknown-layer',
  ],
  [
    'a condition on a fact nobody has',
    edited(['gate', 0, 'condition'], { has: 'facts.mood' }),
    'gate[0].condition.has',
    'unknown-path',
  ],
  [
    'a condition on a field nobody writes',
    edited(['gate', 0, 'condition'], { wrote: 'reportedTo', since: 'ever' }),
    'gate[0].condition',
    'bad-condition',
  ],
  [
    'a condition on a flag nobody has',
    edited(['gate', 0, 'condition'], { eq: ['flags.rain', true] }),
    'gate[0].condition.eq',
    'unknown-path',
  ],
  [
    'a condition on a stage nobody has',
    edited(['gate', 0, 'condition'], { eq: ['stage', 'moon'] }),
    'gate[0].condition.eq',
    'unknown-stage',
  ],
  [
    'a condition on a grade nobody has',
    edited(['gate', 0, 'condition'], { in: ['grade', ['red']] }),
    'gate[0].condition.in',
    'unknown-grade',
  ],
  [
    'a gate that waits for what nobody does',
    {
      ...(edited(
        ['actions'],
        without('archive', 'reopen').map((one) => ({
          ...one,
          from: one.from.filter((s) => s !== 'archived'),
        })),
      ) as object),
      stages: DEALER_4S.stages
        .filter(({ id }) => id !== 'archived' && id !== 'reopened')
        .map((s) => ({ ...s, owes: s.id === 'closed' ? [] : s.owes })),
      gate: [{ ...DEALER_4S.gate[0], condition: { did: ['archived'], since: 'ever' } }],
    },
    'gate[0].condition.did[0]',
    'never-done',
  ],
  [
    'a flag that hangs on flags',
    edited(['flags', 0, 'raisedBy'], { eq: ['flags.vip', true] }),
    'flags[0].raisedBy',
    'flag-of-flags',
  ],
  [
    'closing by another name',
    edited(['actions', close, 'kind'], 'noted'),
    `actions[${String(close)}]`,
    'closing-by-another-kind',
  ],
  [
    'closing that closes nothing',
    edited(['actions', index('note'), 'kind'], 'closed'),
    `actions[${String(index('note'))}]`,
    'closing-kind-elsewhere',
  ],
  [
    'archiving what is open',
    edited(['actions', index('archive'), 'from'], ['visit']),
    `actions[${String(index('archive'))}]`,
    'archive-only-the-closed',
  ],
  [
    'a way back without reopening',
    edited(['actions', index('reopen'), 'kind'], 'resumed'),
    `actions[${String(index('reopen'))}]`,
    'reopen-only-by-reopening',
  ],
  [
    'reopening what is open',
    edited(['actions', index('reopen'), 'from'], ['visit']),
    `actions[${String(index('reopen'))}]`,
    'reopening-elsewhere',
  ],
  [
    'work after closing',
    edited(['actions', index('summarise'), 'from'], ['closed']),
    `actions[${String(index('summarise'))}]`,
    'no-work-after-closing',
  ],
  [
    'a debt nobody can pay there',
    edited(['stages', 0, 'owes'], [{ action: 'close' }]),
    'stages[0].owes[0].action',
    'not-at-this-stage',
  ],
  [
    'a debt nobody knows',
    edited(['stages', 0, 'owes'], [{ action: 'sing' }]),
    'stages[0].owes[0].action',
    'unknown-action',
  ],
  [
    'a value that is written but not taken',
    edited(['actions', index('check-pass'), 'sets', 0, 'to'], 'lovely'),
    `actions[${String(index('check-pass'))}].sets[0]`,
    'unknown-code',
  ],
  [
    'a fact that its field does not take',
    edited(['actions', index('feed-back'), 'sets', 0], { field: 'informedHow', fact: 'channel' }),
    `actions[${String(index('feed-back'))}].sets[0]`,
    'unknown-code',
  ],
  [
    'a fact that is too long for its field',
    edited(['actions', index('feed-back'), 'sets', 0], { field: 'visitor', fact: 'description' }),
    `actions[${String(index('feed-back'))}].sets[0]`,
    'unknown-code',
  ],
  [
    'answers to what is not asked',
    edited(['actions', 0, 'allows'], [{ field: 'visitOutcome', codes: ['fair'] }]),
    'actions[0].allows[0]',
    'not-asked-for',
  ],
  [
    'answers nobody can give',
    edited(['actions', index('visit'), 'allows', 0, 'codes'], ['lovely']),
    `actions[${String(index('visit'))}].allows[0].codes[0]`,
    'unknown-code',
  ],
  [
    'stages beyond counting',
    edited(
      ['stages'],
      Array.from({ length: 501 }, (_, i) => ({ ...DEALER_4S.stages[0], id: `s${String(i)}` })),
    ),
    'stages',
    'too-big',
  ],
  ['no stages at all', edited(['stages'], []), 'stages', 'too-small'],
];

describe('a policy', () => {
  test.each(PRESETS.map((policy) => [policy.id, policy] as const))('%s is one', (_id, policy) => {
    expect(faultsOf(JSON.parse(JSON.stringify(policy)))).toEqual([]);
  });

  test.each(ROWS)('with %s is refused where the fault is', (_what, raw, path, code) => {
    expect(faultsOf(raw)).toContainEqual([path, code]);
  });

  test('is told with a waiver that no action writes', () => {
    const actions = DEALER_4S.actions.filter(({ id }) => id !== 'waive-papers');
    expect(faultsOf({ ...DEALER_4S, actions })).toContainEqual(['gate[6].waivedBy', 'never-written']);
  });

  test('has a sentence in both languages for each fault, with what it says there', () => {
    for (const code of POLICY_FAULTS)
      for (const language of ['zh-CN', 'en'] as const) {
        const sentence = explainFault({ code, path: [], name: 'limbo' }, language);
        expect(sentence).not.toMatch(/[{}]/u);
        expect(sentence.length).toBeGreaterThan(3);
      }
  });

  test('with thousands of faults tells fifty', () => {
    const actions = Array.from({ length: 400 }, (_, i) => ({
      ...DEALER_4S.actions[0],
      id: `a${String(i)}`,
      to: 'moon',
    }));
    expect(faultsOf({ ...DEALER_4S, actions })).toHaveLength(50);
  });

  test('of five hundred stages in a row is judged in time', () => {
    const stages = Array.from({ length: 498 }, (_, i) => ({
      id: `s${String(i)}`,
      label: ['环节', 'Stage'],
      place: 'main',
      owes: [],
    }));
    const rest = [{ ...DEALER_4S.stages.find(({ id }) => id === 'closed'), owes: [] }];
    const step = (i: number) => ({
      ...action('accept'),
      id: `go-${String(i)}`,
      from: [`s${String(i)}`],
      to: `s${String(i + 1)}`,
      kind: 'noted',
    });
    const actions = [
      ...Array.from({ length: 497 }, (_, i) => step(i)),
      { ...action('close'), from: ['s497'] },
    ];
    const policy = {
      ...DEALER_4S,
      stages: [...stages, ...rest],
      firstStage: 's0',
      actions,
      gate: [],
      clocks: [],
      flags: [],
    };
    expect(faultsOf(policy)).toEqual([]);
  });
});

describe('nonsense instead of a policy', () => {
  test('is refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true }), (raw) => {
        expect(readPolicy(raw).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test('anywhere in a policy is refused or taken, never thrown at', () => {
    const paths = leaves(DEALER_4S);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const read = readPolicy(edited(path, value));
        if (!read.ok) {
          expect(read.faults.length).toBeGreaterThan(0);
          for (const { path: at } of read.faults) expect(pathText(at)).not.toMatch(/undefined/u);
        }
      }),
      { numRuns: 250 },
    );
  });

  test('nested without end is refused', () => {
    let deep: unknown = { has: 'grade' };
    for (let i = 0; i < 50_000; i += 1) deep = { not: deep };
    expect(readPolicy({ ...DEALER_4S, gate: [{ ...DEALER_4S.gate[0], condition: deep }] })).toMatchObject({
      ok: false,
    });
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(readPolicy(circle).ok).toBe(false);
    let modest: unknown = { has: 'grade' };
    for (let i = 0; i < 20; i += 1) modest = { not: modest };
    expect(
      faultsOf({ ...DEALER_4S, gate: [{ ...DEALER_4S.gate[0], condition: modest }] }).map(([, code]) => code),
    ).toEqual(['too-deep']);
  });
});

/** Paths of everything in a value, for putting nonsense there. */
function leaves(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const here = path.length === 0 ? [] : [path];
  if (Array.isArray(value)) return [...here, ...value.flatMap((one, i) => leaves(one, [...path, i]))];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([name, one]) => leaves(one, [...path, name]))];
}
