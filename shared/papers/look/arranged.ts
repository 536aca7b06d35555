import { arrangedBlocks, type ArrangedBlock } from '../../look/arrange';
import type { PaperLook } from '../../look/paper-look';
import type { PaperId } from '../../wording/paper-titles';
import type { Section } from '../form';

const isSigned = (section: Section): boolean => section.kind === 'block' && section.signers.length > 0;

/** Heads what is arranged by itself: a second copy of the paper, a further handling. */
const opens = (section: Section): boolean =>
  section.kind === 'row' ? section.opensPage === true : section.beginsRound === true;

/** The sections in the store's order, without what it hides. Nothing that is signed is ever left out. */
export function arranged(paper: PaperId, sections: readonly Section[], look: PaperLook): readonly Section[] {
  const blocks = arrangedBlocks(paper, look);
  const stretches: Section[][] = [[]];
  for (const section of sections) {
    if (opens(section)) stretches.push([]);
    stretches.at(-1)?.push(section);
  }
  return stretches.flatMap((stretch) => inOrder(stretch, blocks));
}

function inOrder(stretch: readonly Section[], blocks: readonly ArrangedBlock[]): readonly Section[] {
  const placed = blocks.flatMap(({ id, isShown }) => {
    const own = stretch.filter(({ of }) => of === id);
    return isShown || own.some(isSigned) ? own : [];
  });
  const free = stretch.filter(({ of }) => of === undefined || blocks.every(({ id }) => id !== of));
  return [...free.filter(opens), ...placed, ...free.filter((section) => !opens(section))];
}
