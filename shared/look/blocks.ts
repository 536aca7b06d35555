import type { PaperId } from '../wording/paper-titles';

/**
 * Why a block cannot be hidden: it is signed, or the paper says nothing without it; `first` and `last`
 * also stay where they are.
 */
export type BlockLock = 'signed' | 'needed' | 'first' | 'last';

export type BlockOfPaper = {
  /** Kept in the store's look: never renamed or reused on its paper. What it is called may change. */
  readonly id: BlockId;
  /** null: may be moved and hidden */
  readonly lock: BlockLock | null;
};

const free = (id: BlockId): BlockOfPaper => ({ id, lock: null });
const signed = (id: BlockId): BlockOfPaper => ({ id, lock: 'signed' });
const needed = (id: BlockId): BlockOfPaper => ({ id, lock: 'needed' });

export type BlockId =
  | 'registration'
  | 'customer'
  | 'car'
  | 'customer-car'
  | 'kind'
  | 'story'
  | 'demand'
  | 'judgement'
  | 'department'
  | 'cause'
  | 'plan'
  | 'instruction'
  | 'execution'
  | 'summary'
  | 'responsibility'
  | 'review'
  | 'hand-over'
  | 'parking'
  | 'feedback'
  | 'visit'
  | 'loop'
  | 'grade'
  | 'standing'
  | 'course'
  | 'asked'
  | 'letter-rows'
  | 'letter'
  | 'contact'
  | 'receipt'
  | 'copy'
  | 'parties'
  | 'amount'
  | 'clauses'
  | 'other-terms'
  | 'seal'
  | 'people'
  | 'result'
  | 'signatures'
  | 'evidence'
  | 'findings'
  | 'advice'
  | 'fault'
  | 'negotiated'
  | 'carried-out'
  | 'visits'
  | 'leader'
  | 'scope'
  | 'links'
  | 'improvement'
  | 'repairs'
  | 'repair'
  | 'opinion'
  | 'delivery'
  | 'checklist';

/**
 * The blocks of each paper in their usual order. A block with a line to sign on is locked here, and once
 * more where the sheet is made (`arranged`), whatever this list says.
 */
export const PAPER_BLOCKS: Readonly<Record<PaperId, readonly BlockOfPaper[]>> = {
  'record-form': [
    ...[free('registration'), free('customer'), free('car'), free('kind'), needed('story')],
    ...[signed('demand'), signed('judgement'), free('department'), signed('cause'), signed('plan')],
    ...[signed('instruction'), signed('execution'), signed('summary')],
  ],
  'handling-sheet': [
    ...[free('registration'), free('customer-car'), needed('story'), free('kind')],
    ...[signed('responsibility'), signed('review'), signed('instruction'), signed('execution')],
    ...[signed('hand-over'), signed('parking'), free('feedback'), signed('visit'), signed('loop')],
  ],
  'case-brief': [
    ...[free('customer-car'), free('grade'), needed('story'), free('demand'), free('standing')],
    ...[free('cause'), free('plan'), free('feedback'), free('course'), signed('asked')],
  ],
  'acceptance-letter': [
    ...[free('letter-rows'), needed('letter'), free('story'), free('demand'), signed('contact')],
    { id: 'receipt', lock: 'last' },
  ],
  'acceptance-form': [
    ...[free('customer-car'), free('people'), needed('story'), free('demand'), free('judgement')],
    ...[free('course'), signed('result'), signed('feedback'), signed('signatures')],
  ],
  'reply-letter': [free('letter-rows'), signed('letter'), { id: 'receipt', lock: 'last' }],
  'investigation-report': [
    ...[free('customer-car'), needed('story'), free('course'), free('evidence'), signed('findings')],
    ...[free('cause'), signed('responsibility'), signed('advice')],
  ],
  'fault-opinion': [
    ...[free('customer-car'), free('story'), signed('fault'), signed('review'), signed('negotiated')],
    ...[signed('instruction'), signed('carried-out')],
  ],
  'visit-record': [
    ...[free('customer-car'), free('contact'), needed('visits'), signed('visit'), signed('leader')],
  ],
  settlement: [
    ...[{ id: 'copy', lock: 'first' } as const, needed('parties'), free('car'), needed('story')],
    ...[needed('plan'), needed('amount'), needed('clauses'), free('other-terms'), signed('seal')],
  ],
  'trace-report': [
    ...[free('customer-car'), free('scope'), needed('links'), signed('findings')],
    ...[signed('responsibility'), free('improvement'), signed('leader')],
  ],
  'repair-report': [
    ...[free('customer-car'), free('car'), needed('story'), free('repairs'), signed('repair')],
    ...[signed('opinion'), signed('delivery'), signed('checklist')],
  ],
};
