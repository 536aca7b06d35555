import type { BlockId } from '../../look/blocks';
import type { GridRow, Section } from '../form';

/**
 * Marks sections as one block of the paper (`shared/look/blocks.ts`), which the store moves as a whole.
 * Rows of a table keep the heading that was marked with them.
 */
export function ofBlock(of: BlockId, ...sections: readonly Section[]): readonly Section[] {
  const heads = new Map<GridRow, GridRow>();
  return sections.map((section): Section => {
    if (section.kind === 'block') return { ...section, of };
    const head = section.head === undefined ? undefined : heads.get(section.head);
    const marked = { ...section, of, ...(head === undefined ? {} : { head }) };
    heads.set(section, marked);
    return marked;
  });
}
