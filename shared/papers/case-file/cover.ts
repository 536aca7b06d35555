import { caseFileWording } from '../../wording/case-file';
import { fill } from '../../wording/wording';
import { createAnnex, type Annex } from '../annex';
import { caseValues, printedInstant } from '../case-values';
import type { Section } from '../form';
import { block, cell, row, writing } from '../form-words';
import { mm } from '../page-geometry';
import type { PaperRequest } from '../paper-request';
import type { Typesetter } from '../typesetter';

/** What a value of the cover may take up before it goes on in the remarks. */
const NAME_HEIGHT = mm(20);

/** 案卷封面: what a drawer of files is searched by, and who vouches for the file. */
export function coverSections(
  { kase, policy, store, printedAt }: Pick<PaperRequest, 'kase' | 'policy' | 'store' | 'printedAt'>,
  pages: number,
  setter: Typesetter,
): readonly Section[] {
  const say = caseFileWording;
  const annex: Annex = createAnnex(setter);
  const values = caseValues(kase, policy);
  const c = (words: string, text: string, span: number) => cell(words, text, span, annex);
  const name =
    values.customer === ''
      ? fill(say.nameless[0], { number: values.number })
      : fill(say.nameOf[0], { customer: values.customer, type: values.complaintType || '服务' });
  const note = fill(say.note[0], {
    at: printedInstant(printedAt),
    version: kase?.version ?? 1,
    hash: kase?.stateHash ?? '',
  });
  return [
    { ...row(c(say.name[0], name, 12)), minHeight: NAME_HEIGHT },
    row(c(say.store[0], store.name, 12)),
    row(
      c(say.received[0], values.receivedAt, 6),
      c(say.closed[0], printedInstant(kase?.process.closedAt ?? ''), 6),
    ),
    row(c(say.type[0], values.complaintType, 6), c(say.grade[0], values.grade, 6)),
    row(c(say.customer[0], values.customer, 6), c(say.plate[0], values.facts.plate ?? '', 6)),
    row(c(say.car[0], values.car, 6), c(say.vin[0], values.facts.vin ?? '', 6)),
    row(
      c(say.pages[0], fill(say.pagesOf[0], { pages }), 6),
      c(say.pieces[0], fill(say.piecesOf[0], { count: kase?.evidence.length ?? 0 }), 6),
    ),
    row(c(say.retention[0], '', 6), c(say.secrecy[0], values.facts.confidential === true ? '保密' : '', 6)),
    block(say.remark[0], [writing('', note, 0), writing('', '', 40)], [say.filer[0], say.checker[0]], {
      grows: 1,
    }),
    ...annex.blocks(),
  ];
}
