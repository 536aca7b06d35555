import type { Case } from '../../domain/case/case';
import { caseFileWording } from '../../wording/case-file';
import { paperWording } from '../../wording/papers';
import { fill, type Pair } from '../../wording/wording';
import type { PageContent, PaperPages } from '../document';
import type { Section } from '../form';
import { framed } from '../framed';
import { paperPages } from '../paper';
import type { PaperRequest } from '../paper-request';
import { planPages } from '../pagination';
import { formGrid } from '../parts/form-grid';
import type { QrBars } from '../parts/qr-code';
import { signedState } from '../scan/signed-state';
import { createTypesetter, type Typesetter } from '../typesetter';
import { CASE_FILE, type CaseFileParts, type FilePicture } from './case-file-data';
import { contentsSections, type ContentsLine } from './contents';
import { coverSections } from './cover';
import { evidenceSections } from './evidence-list';
import { picturePage, picturesByPage } from './picture-pages';

export type CaseFileRequest = Omit<PaperRequest, 'kase' | 'qrBars'> & {
  readonly kase: Case;
  readonly parts: CaseFileParts;
  /** The code of a page of a paper; the file's own pages are of the paper `CASE_FILE`. */
  readonly qrBars: (paper: string, page: number) => QrBars;
};

/** One chapter of the file: how it is called in the contents, and its pages. */
type Chapter = { readonly item: string; readonly state: string; readonly pages: number };

/**
 * The whole file of a case, in the order it lies in a folder: cover, contents, the papers as the case
 * stands, the sheets that came back signed, the list of evidence and its pictures. Every page keeps
 * the head, code and foot of its own paper; `stamp` of the joined document numbers the file.
 */
export function caseFile(request: CaseFileRequest): readonly PaperPages[] {
  const { kase, parts } = request;
  const papers = parts.papers.map((paper) => ({
    paper,
    pages: paperPages(paper, { ...request, qrBars: (page) => request.qrBars(paper, page) }),
  }));
  const signed = picturesByPage(parts.signed);
  const shown = picturesByPage(parts.evidence);
  const chapters: readonly Chapter[] = [
    ...papers.map(({ paper, pages }) => ({
      item: paperWording[paper][0],
      state: stateOf(kase, paper),
      pages: pages.contents.length,
    })),
    ...(signed.length === 0 ? [] : [chapterOf('signedSheets', signed.length)]),
    chapterOf(
      'evidenceList',
      planned(request, (setter) => evidenceSections(kase.evidence, new Map(), setter)),
    ),
    ...(shown.length === 0 ? [] : [chapterOf('evidencePictures', shown.length)]),
  ];
  const contentsPages = planned(request, (setter) => contentsSections(linesOf(chapters, 1), setter));
  const firsts = linesOf(chapters, 1 + contentsPages);
  const total = 1 + contentsPages + chapters.reduce((sum, { pages }) => sum + pages, 0);
  const sheets = sheetsOf(request);
  const pageAt = (item: Pair): number => firsts.find((line) => line.item === item[0])?.page ?? 1;
  const pictures = pageAt(caseFileWording.evidencePictures);
  const pageOf = new Map(shown.flatMap((page, i) => page.map(({ hash }) => [hash, pictures + i] as const)));
  return [
    sheets.grid(caseFileWording.title, 1, (setter) => coverSections(request, total, setter)),
    sheets.grid(caseFileWording.contents, 2, (setter) => contentsSections(firsts, setter)),
    ...papers.map(({ pages }) => pages),
    ...sheets.pictures(caseFileWording.signedSheets, pageAt(caseFileWording.signedSheets), signed),
    sheets.grid(caseFileWording.evidenceList, pageAt(caseFileWording.evidenceList), (setter) =>
      evidenceSections(kase.evidence, pageOf, setter),
    ),
    ...sheets.pictures(caseFileWording.evidencePictures, pictures, shown),
  ];
}

const chapterOf = (item: 'signedSheets' | 'evidenceList' | 'evidencePictures', pages: number): Chapter => ({
  item: caseFileWording[item][0],
  state: '',
  pages,
});

function stateOf(kase: Case, paper: string): string {
  const state = signedState(kase, paper);
  const version = fill(caseFileWording.version[0], { version: kase.version });
  if (state.kind === 'unsigned') return version;
  return `${version}，${fill(caseFileWording.signed[0], { version: state.version })}`;
}

function linesOf(chapters: readonly Chapter[], before: number): readonly ContentsLine[] {
  let page = before + 1;
  return chapters.map(({ item, state, pages }) => {
    const line = { item, state, page };
    page += pages;
    return line;
  });
}

type Build = (setter: Typesetter) => readonly Section[];

/** How many pages a list takes; page numbers in it change no line, so any will do. */
function planned({ coverage }: CaseFileRequest, build: Build): number {
  const setter = createTypesetter(coverage);
  return planPages(build(setter), setter).length;
}

/** The file's own pages; the code of each names the page of the file. */
function sheetsOf(request: CaseFileRequest) {
  const { kase, coverage } = request;
  const sheet = ([title]: Pair, first: number, contents: readonly PageContent[], setter: Typesetter) =>
    framed(
      { title, number: kase.number ?? '', version: kase.version, contents, setter },
      { ...request, qrBars: (page) => request.qrBars(CASE_FILE, first + page - 1) },
    );
  return {
    grid: (title: Pair, first: number, build: Build): PaperPages => {
      const setter = createTypesetter(coverage);
      const pages = planPages(build(setter), setter);
      return sheet(
        title,
        first,
        pages.map((page) => formGrid(page, setter)),
        setter,
      );
    },
    pictures: (
      title: Pair,
      first: number,
      pages: readonly (readonly FilePicture[])[],
    ): readonly PaperPages[] => {
      if (pages.length === 0) return [];
      const setter = createTypesetter(coverage);
      return [
        sheet(
          title,
          first,
          pages.map((page) => picturePage(page, setter)),
          setter,
        ),
      ];
    },
  };
}
