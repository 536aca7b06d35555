import type { Pair } from '../wording/wording';
import type { Moment } from './moments';

/** One thing to mind at one moment, with the words an experienced colleague would use. */
export type PlaybookStep = {
  /** Never changes once shipped: a search or a link may name it. */
  readonly id: string;
  readonly moment: Moment;
  /** What it is about, in a few words. */
  readonly title: Pair;
  readonly say: readonly Pair[];
  readonly doNot: readonly Pair[];
  readonly why: Pair;
  /** Ids of the rules it follows, as in docs/design/rules.md. */
  readonly sources: readonly string[];
};
