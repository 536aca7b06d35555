import type { ActionKind } from '../domain/events/action-kinds';
import type { PolicyAction } from '../policies/policy';
import type { Moment } from './moments';
import { stepsAt } from './playbook';
import type { PlaybookStep } from './step';

/** A screen on which somebody speaks with a customer whatever the step. */
export type SpeakingScreen = 'register' | 'visits' | 'outstanding';

/** Where the playbook is asked for: beside the form of an act, or on a screen. */
export type Place = { readonly act: ActionKind } | { readonly screen: SpeakingScreen };

/** Every kind of act and the moments it is a part of; empty where nobody is spoken with. */
const OF_ACT = {
  acknowledged: ['receiving', 'waiting'],
  'grade-confirmed': ['waiting'],
  'founded-judged': ['explaining'],
  assigned: ['passing-on'],
  'taken-over': ['on-site', 'listening'],
  'contact-logged': ['listening', 'waiting'],
  investigated: ['recording', 'waiting'],
  'responsibility-determined': ['teamwork'],
  'plan-proposed': ['proposing', 'refusing'],
  reviewed: ['teamwork'],
  objected: ['teamwork'],
  negotiated: ['teamwork'],
  'submitted-for-approval': [],
  instructed: [],
  executed: ['informing'],
  'accountability-recorded': ['teamwork'],
  'sheet-handed-over': ['passing-on'],
  checked: ['closing'],
  'fed-back': ['informing', 'explaining'],
  'visit-planned': ['visiting'],
  visited: ['visiting', 'key-moment'],
  'parking-requested': ['waiting', 'proposing'],
  parked: [],
  recalled: ['waiting'],
  resumed: ['waiting'],
  'home-visited': ['on-site', 'explaining'],
  'reception-marked': [],
  escalated: ['passing-on'],
  'de-escalated': ['passing-on'],
  'loan-car-given': ['proposing'],
  'compensation-recorded': ['proposing', 'refusing'],
  'papers-signed': ['closing'],
  waived: [],
  summarised: ['closing'],
  closed: ['closing'],
  'second-handling': ['informing', 'listening'],
  reopened: ['receiving', 'listening'],
  archived: [],
  noted: ['recording'],
  'kind-judged': ['explaining'],
  'letter-sent': ['waiting'],
  'progress-reported': ['waiting'],
  'checklist-filled': ['recording'],
  disputed: ['teamwork'],
  arbitrated: ['teamwork'],
  'reported-up': ['passing-on'],
  inspected: ['on-site', 'explaining'],
  'technically-reported': ['explaining'],
  'repair-agreed': ['proposing'],
  'repair-finished': ['informing'],
  consented: ['proposing', 'refusing'],
  'traced-back': ['teamwork'],
  'notice-circulated': ['teamwork'],
  improved: ['closing'],
  'department-asked': ['teamwork'],
  'department-answered': ['teamwork'],
  suggested: [],
  reassessed: [],
  advised: ['teamwork'],
  urged: ['teamwork'],
} as const satisfies Readonly<Record<ActionKind, readonly Moment[]>>;

const OF_SCREEN = {
  register: ['receiving', 'listening', 'recording', 'waiting'],
  visits: ['visiting', 'key-moment'],
  outstanding: ['waiting'],
} as const satisfies Readonly<Record<SpeakingScreen, readonly Moment[]>>;

/** The moments a person is in at a place, the first one first. */
export function momentsOf(place: Place): readonly Moment[] {
  return 'act' in place ? OF_ACT[place.act] : OF_SCREEN[place.screen];
}

/**
 * What to mind at a place. A step all of whose rules the policy already hints at beside the form is
 * left out: the same advice twice is read not at all.
 */
export function stepsFor(place: Place, hints: PolicyAction['hints'] = []): readonly PlaybookStep[] {
  const said = new Set(hints.map(({ source }) => source));
  return momentsOf(place)
    .flatMap(stepsAt)
    .filter(({ sources }) => sources.some((source) => !said.has(source)));
}
