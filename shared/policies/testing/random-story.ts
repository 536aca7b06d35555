import fc from 'fast-check';
import type { Person } from '../../domain/rights/person';
import type { WorkField } from '../../domain/work/work-form';
import { WORK_FIELD_KINDS, type WorkFieldKind } from '../../domain/work/field-kinds';
import { actionsFor } from '../engine/offers';
import { settle } from '../engine/arbitrate';
import { nextOwed } from '../engine/next-owed';
import type { PolicyAction } from '../policy';
import { EVERYBODY, personOf } from './people';
import { Story } from './story';
import { walk } from './walk';

const DESKS = 3;

/** One who holds all the keys is the one whom the built-in rules have to stop, so they come often. */
const ALL_KEYS = personOf('customer-manager', {
  roles: ['customer-manager', 'management-dept', 'general-manager'],
});

const PEOPLE: readonly Person[] = [
  ...EVERYBODY,
  ...[ALL_KEYS, ALL_KEYS, ALL_KEYS, ALL_KEYS],
  personOf('general-manager', { roles: ['general-manager', 'visit-clerk', 'customer-manager'] }),
  personOf('management-dept', { isDisabled: true }),
];

/** Where stories begin, so that random steps also meet the late stages. */
const BEGINNINGS = [
  'accept',
  'determine',
  'propose-plan',
  'report-to-gm',
  'hand-over',
  'record-signatures',
  'close',
] as const;

type Step = {
  readonly do: 'owed' | 'offered' | 'any' | 'close' | 'sync' | 'undo' | 'settle';
  readonly desk: number;
  readonly person: number;
  readonly pick: number;
  readonly form: 'enough' | 'nothing' | 'odd';
};

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('owed', 'offered') },
    { weight: 3, arbitrary: fc.constantFrom('any', 'close', 'sync', 'undo', 'settle') },
  ),
  desk: fc.nat({ max: DESKS - 1 }),
  person: fc.nat({ max: PEOPLE.length - 1 }),
  pick: fc.nat({ max: 1000 }),
  form: fc.oneof(
    { weight: 6, arbitrary: fc.constant('enough' as const) },
    { weight: 1, arbitrary: fc.constantFrom('nothing', 'odd') },
  ),
});

/** Stories of one case as clumsy and dishonest people at three desks make them. */
export const randomStory: fc.Arbitrary<Story> = fc
  .record({
    beginning: fc.constantFrom(...BEGINNINGS),
    target: fc.constantFrom(undefined, '沈怀远', '何静、白璐'),
    grade: fc.constantFrom('urgent', 'routine'),
    steps: fc.array(step, { minLength: 5, maxLength: 40 }),
  })
  .map(({ beginning, target, grade, steps }) => {
    const story = walk(new Story({ grade }), beginning);
    if (target !== undefined)
      story.write(
        {
          type: 'amended',
          data: { changes: [{ field: 'targetPerson', before: null, after: target }], reason: '补充' },
        },
        personOf('front-desk'),
        'front-desk',
      );
    for (let desk = 1; desk < DESKS; desk += 1) story.kase(desk);
    for (const one of steps) take(story.wait(0.01), one);
    return story;
  });

function take(story: Story, { do: what, desk, person: index, pick, form }: Step): void {
  const person = PEOPLE[index] ?? personOf('front-desk');
  if (what === 'sync') {
    story.sync();
  } else if (what === 'undo') {
    const author = story.kase(desk).process.acts.at(-1)?.actor.role;
    const role = EVERYBODY.find(({ roles: [own] }) => own === author)?.roles[0];
    if (role !== undefined) story.undoLast(role, '点错了', desk);
  } else if (what === 'settle') {
    const kase = story.kase(desk);
    const sides = kase.process.stageConflict ?? [];
    const value = sides[pick % Math.max(1, sides.length)]?.stage ?? 'closed';
    const settled = settle(kase, story.policy, person, { field: 'stage', value, reason: '核实' });
    if (settled.ok) for (const draft of settled.drafts) story.write(draft, person, 'arbiter', desk);
  } else if (what === 'owed') {
    // Somebody with the right does what the case asks for: so stories get somewhere.
    const owed = nextOwed(story.kase(desk), story.policy);
    const { action, roles } = owed[pick % Math.max(1, owed.length)] ?? {};
    const role = roles?.[pick % roles.length];
    if (action !== undefined && role !== undefined)
      story.try(action.id, role, formFor(action, 'enough', pick), desk);
  } else if (what === 'close') {
    story.try('close', person, {}, desk);
  } else {
    const offers = actionsFor(story.kase(desk), story.policy, person);
    const open = offers.filter(({ isOpen }) => isOpen).map(({ action }) => action);
    const actions = what === 'offered' && open.length > 0 ? open : story.policy.actions;
    const action = actions[pick % actions.length];
    if (action !== undefined) story.try(action.id, person, formFor(action, form, pick), desk);
  }
}

/** A form with everything the action asks for, with nothing, or with something odd. */
export function formFor(action: PolicyAction, kind: Step['form'], pick: number): unknown {
  if (kind === 'nothing') return {};
  if (kind === 'odd') return { instruction: 7, planKinds: 'rework', vip: true };
  return Object.fromEntries(action.requires.map((field) => [field, valueFor(field, action, pick)]));
}

function valueFor(field: WorkField, { allows }: PolicyAction, pick: number): unknown {
  const kind: WorkFieldKind = WORK_FIELD_KINDS[field];
  const allowed = allows.find((one) => one.field === field)?.codes;
  switch (kind.kind) {
    case 'one-of': {
      const codes = allowed ?? kind.codes;
      return codes[pick % codes.length];
    }
    case 'many-of':
      return [kind.codes[pick % kind.codes.length]];
    case 'lines':
    case 'people':
      return ['甲'];
    case 'money':
      return pick + 1;
    case 'day':
      return '2026-12-01';
    case 'instant':
      return '2026-11-22T10:00:00+08:00';
    case 'line':
    case 'text':
    case 'person':
    case 'department':
      return `词${String(pick % 3)}`;
  }
}
