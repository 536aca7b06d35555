import type { ClockDefinition } from '../clocks/clock-definition';
import type { Policy, Stage } from './policy';

type Without<T, Left extends keyof T> = Omit<T, Left> & Partial<Pick<T, Left>>;

/** A clock, a stage, a policy as they are written down: what they do not mention is empty. */
export type ClockInput = Without<ClockDefinition, 'restartsOn'>;
export type StageInput = Without<Stage, 'lane' | 'deliverables'>;
type Extras =
  | 'basedOn'
  | 'axis'
  | 'lanes'
  | 'teams'
  | 'superiors'
  | 'checklists'
  | 'groups'
  | 'targets'
  | 'rhythms'
  | 'formerNames';
export type PolicyInput = Without<Omit<Policy, 'stages' | 'clocks'>, Extras> & {
  readonly stages: readonly StageInput[];
  readonly clocks: readonly ClockInput[];
};

/** Fills in by hand what a preset leaves out, so that no start of the program waits for a parser. */
export function definePolicy(given: PolicyInput): Policy {
  return {
    basedOn: null,
    axis: 'severity',
    lanes: [],
    teams: [],
    superiors: [],
    checklists: [],
    groups: [],
    targets: [],
    rhythms: [],
    formerNames: [],
    ...given,
    stages: given.stages.map((stage) => ({ lane: null, deliverables: [], ...stage })),
    clocks: given.clocks.map((clock) => ({ restartsOn: [], ...clock })),
  };
}
