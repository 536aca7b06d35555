import { caseFileWording } from '../../wording/case-file';
import { createAnnex } from '../annex';
import type { Section } from '../form';
import { ROW_HEIGHT } from '../page-geometry';
import { tableRows } from '../office/table-rows';
import type { Typesetter } from '../typesetter';

/** A line of the contents; `page` is the page of the file it begins on. */
export type ContentsLine = { readonly item: string; readonly state: string; readonly page: number };

/** 卷内目录: every paper, list and picture page, with the page of the file it begins on. */
export function contentsSections(lines: readonly ContentsLine[], setter: Typesetter): readonly Section[] {
  const say = caseFileWording;
  const annex = createAnnex(setter);
  const rows = tableRows(
    [
      { head: say.nth[0], span: 1 },
      { head: say.item[0], span: 5 },
      { head: say.state[0], span: 3 },
      { head: say.at[0], span: 1 },
      { head: say.remark[0], span: 2 },
    ],
    lines.map(({ item, state, page }, i) => [String(i + 1), item, state, String(page), '']),
    { annex, minHeight: ROW_HEIGHT },
  );
  return [...rows, ...annex.blocks()];
}
