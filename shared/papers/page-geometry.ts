/** All measures in points, the unit of the document definition; forms are thought in millimetres. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const PAGE_WIDTH = 595.28;
export const PAGE_HEIGHT = 841.89;

/** 22 mm on the left for the file punch, 15 mm elsewhere (papers rules). */
export const LEFT = mm(22);
export const RIGHT = mm(15);
export const EDGE = mm(15);

export const QR_SIZE = mm(18);

/** Height of what stands above the grid on every page: number, then the code under it. */
export const HEAD_HEIGHT = 18 + QR_SIZE + 6;
/** What a red head is higher: the name over its rule, the title under it. */
export const RED_HEAD_MORE = 30;
/** Two lines of foot and the gap above them. */
export const FOOT_HEIGHT = 28;

export const BODY_WIDTH = PAGE_WIDTH - LEFT - RIGHT;
export const BODY_HEIGHT = PAGE_HEIGHT - 2 * EDGE - HEAD_HEIGHT - FOOT_HEIGHT;

export const OUTER_RULE = 1;
export const INNER_RULE = 0.5;

/** The grid of the forms. */
export const COLUMNS = 12;
export const CELL_PADDING = 2;
/** Inside a cell that is written in, on both sides, beyond the padding. */
export const VALUE_INSET = 2;
/** Between a rule and the text above or below it. */
export const ROW_PADDING = 2.5;

/** Rules take room too: two outer ones and eleven between. */
export const COLUMN_WIDTH =
  (BODY_WIDTH - 2 * OUTER_RULE - (COLUMNS - 1) * INNER_RULE) / COLUMNS - 2 * CELL_PADDING;

/** Width for text in a value cell over so many columns. */
export function valueWidth(span: number): number {
  return span * COLUMN_WIDTH + (span - 1) * (2 * CELL_PADDING + INNER_RULE) - 2 * VALUE_INSET;
}

/** A row is 8 mm: the 7 mm of the rules, and a hair more for a broad pen. */
export const ROW_HEIGHT = mm(8);

export const BODY_SIZE = 10;
export const LABEL_SIZE = 9;
export const SMALL_SIZE = 7.5;
