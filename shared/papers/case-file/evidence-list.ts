import type { Evidence } from '../../domain/events/event';
import { caseFileWording } from '../../wording/case-file';
import { fill } from '../../wording/wording';
import { createAnnex } from '../annex';
import type { Section } from '../form';
import { block, writing } from '../form-words';
import { tableRows } from '../office/table-rows';
import { ROW_HEIGHT } from '../page-geometry';
import type { Typesetter } from '../typesetter';

const KB = 1024;

/** `2.3 MB`; whole kilobytes below one megabyte, never 0. */
export function printedSize(bytes: number): string {
  if (bytes >= KB * KB) return `${(bytes / KB / KB).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / KB))} KB`;
}

/**
 * 证据清单: each piece with the SHA-256 of its original, so that anybody can tell whether the file
 * they are shown later is the one that was kept.
 *
 * @param pageOf the page of the file that shows a piece, by its hash
 */
export function evidenceSections(
  evidence: readonly Evidence[],
  pageOf: ReadonlyMap<string, number>,
  setter: Typesetter,
): readonly Section[] {
  const say = caseFileWording;
  if (evidence.length === 0) return [block(say.evidenceList[0], [writing('', say.noEvidence[0], 0)], [])];
  const annex = createAnnex(setter);
  const rows = tableRows(
    [
      { head: say.nth[0], span: 1 },
      { head: say.file[0], span: 3 },
      { head: say.size[0], span: 1 },
      { head: say.digest[0], span: 5 },
      { head: say.remark[0], span: 2 },
    ],
    evidence.map(({ name, size, hash }, i) => {
      const page = pageOf.get(hash);
      return [
        String(i + 1),
        name,
        printedSize(size),
        hash,
        page === undefined ? say.notShown[0] : fill(say.shownAt[0], { page }),
      ];
    }),
    { annex, minHeight: ROW_HEIGHT },
  );
  return [...rows, ...annex.blocks()];
}
