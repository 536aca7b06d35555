import { caseFile } from '../../shared/papers/case-file/case-file';
import { CASE_FILE } from '../../shared/papers/case-file/case-file-data';
import { fileStamp } from '../../shared/papers/case-file/file-stamp';
import { DEFAULT_LOOK, lookOfPaper, type PaperLook } from '../../shared/look/paper-look';
import type { Coverage } from '../../shared/papers/coverage';
import { documentOf, joinedDocument, type Joining, type PaperPages } from '../../shared/papers/document';
import { RED_HEAD_MORE } from '../../shared/papers/page-geometry';
import { paperPages } from '../../shared/papers/paper';
import { qrContent } from '../../shared/papers/qr-content';
import type { PdfEngine } from './engine/pdf-engine';
import type { CaseFileOrder, JoinedOrder, MadePaper } from './paper-messages';
import { qrBars } from './qr-bars';

type Build = () => { readonly papers: readonly PaperPages[]; readonly joining: Joining };

/** Several papers as one document: a whole file, or papers of several cases. */
export async function joinedPrint(
  order: CaseFileOrder | JoinedOrder,
  coverage: Coverage,
  setPdf: PdfEngine,
): Promise<MadePaper> {
  const build: Build = () => (order.paper === CASE_FILE ? ofFile(order, coverage) : ofMany(order, coverage));
  const { papers, joining } = build();
  const planned = joinedDocument(papers, joining);
  const bytes = await setPdf(planned.definition);
  if (planned.isAsPlanned()) return { bytes, missing: planned.missing, pages: planned.pages() };
  return withTrueCounts(build, setPdf);
}

/** A page came out as two, which moves every head behind it: each paper is set alone to see how long it is. */
async function withTrueCounts(build: Build, setPdf: PdfEngine): Promise<MadePaper> {
  const counts: number[] = [];
  for (const paper of build().papers) {
    const alone = documentOf(paper);
    await setPdf(alone.definition);
    counts.push(alone.pages());
  }
  const { papers, joining } = build();
  const joined = joinedDocument(papers, { ...joining, counts });
  const bytes = await setPdf(joined.definition);
  if (!joined.isAsPlanned()) throw new Error('pages of the joined papers do not add up');
  return { bytes, missing: joined.missing, pages: joined.pages() };
}

function ofFile(order: CaseFileOrder, coverage: Coverage): ReturnType<Build> {
  const papers = caseFile({
    ...order,
    look: lookOfFile(order.look),
    coverage,
    qrBars: (paper, page) => qrBars(qrContent(paper, order.kase, page)),
  });
  return { papers, joining: { title: papers[0]?.title ?? '', stamp: fileStamp(coverage) } };
}

/**
 * The store's head and its order of blocks; no red head and no lines of its own in the foot, since the
 * file's stamp and its pictures are planned for the usual ones.
 */
function lookOfFile(look: PaperLook = DEFAULT_LOOK): PaperLook {
  const papers = look.papers.map((one) => ({ ...one, isRed: false }));
  return { ...look, foot: DEFAULT_LOOK.foot, papers };
}

function ofMany({ papers, title, ...print }: JoinedOrder, coverage: Coverage): ReturnType<Build> {
  const { look = DEFAULT_LOOK } = print;
  const isAnyRed = papers.some(({ paper }) => lookOfPaper(look, paper)?.isRed === true);
  return {
    joining: { title },
    papers: papers.map((one) =>
      paperPages(one.paper, {
        ...print,
        ...one,
        leastHead: isAnyRed ? RED_HEAD_MORE : 0,
        coverage,
        qrBars: (page) => qrBars(qrContent(one.paper, one.kase, page)),
      }),
    ),
  };
}
