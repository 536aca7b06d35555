import type { Content, ContentStack, ContentTable, TDocumentDefinitions } from 'pdfmake/interfaces';
import { BODY_SIZE, EDGE, FOOT_HEIGHT, HEAD_HEIGHT, LEFT, RIGHT } from './page-geometry';

/** One page of a paper as planned. */
export type PageContent = ContentTable | ContentStack;

/**
 * A paper laid out page by page, upright, but not yet a document: alone it becomes one, and several
 * become one together (a day's letters, the whole file of a case).
 */
export type PaperPages = {
  /** Shown as the title of the document. */
  readonly title: string;
  readonly contents: readonly PageContent[];
  readonly head: (page: number) => Content;
  readonly foot: (page: number, pages: number) => Content;
  /** Characters that no font has, as `U+XXXX`: to be shown before printing. */
  readonly missing: readonly string[];
  /** Points that head and foot are higher than usual, by the store's look. */
  readonly more?: { readonly head: number; readonly foot: number } | undefined;
  /** Pictures by the name that head and foot call them. */
  readonly images?: Readonly<Record<string, string>> | undefined;
};

/** What pdfmake makes a document of, and what is to be told of it. */
export type PaperDefinition = {
  /** For one document only: pdfmake changes what it is given. */
  readonly definition: TDocumentDefinitions;
  readonly missing: readonly string[];
  /** How many pages there are; known once the document has been made. */
  readonly pages: () => number;
};

/** One margin for all: papers that are joined are planned for the highest head and foot among them. */
function frame(title: string, papers: readonly PaperPages[]) {
  const head = Math.max(0, ...papers.map(({ more }) => more?.head ?? 0));
  const foot = Math.max(0, ...papers.map(({ more }) => more?.foot ?? 0));
  return {
    pageSize: 'A4',
    pageMargins: [LEFT, EDGE + HEAD_HEIGHT + head, RIGHT, EDGE + FOOT_HEIGHT + foot],
    images: Object.assign({}, ...papers.map(({ images }) => images)) as Record<string, string>,
    info: { title, creator: '客诉台', producer: '客诉台' },
    language: 'zh-CN',
    defaultStyle: { font: 'Sans', fontSize: BODY_SIZE },
  } satisfies Partial<TDocumentDefinitions>;
}

const paged = (contents: readonly PageContent[]): PageContent[] =>
  contents.map((content, i) => (i === 0 ? content : { ...content, pageBreak: 'before' as const }));

/** One paper as a document definition with the layouts of `formLayouts`. */
export function documentOf(paper: PaperPages): PaperDefinition {
  let pageCount = paper.contents.length;
  return {
    definition: {
      ...frame(paper.title, [paper]),
      header: (page) => paper.head(page),
      footer: (page, count) => {
        pageCount = count;
        return paper.foot(page, count);
      },
      content: paged(paper.contents),
    },
    missing: paper.missing,
    pages: () => pageCount,
  };
}

export type JoinedDefinition = PaperDefinition & {
  /** False when a page came out as two: every later head would stand on a stranger's page. Make it anew with true counts. */
  readonly isAsPlanned: () => boolean;
};

export type Joining = {
  readonly title: string;
  /** Pages of each paper, where they are known better than from its plan. */
  readonly counts?: readonly number[];
  /** Set on every page under the foot of its paper: the running number of a file. */
  readonly stamp?: (page: number, pages: number) => Content;
};

/** Papers one after another in one document; each keeps its own head, foot, code and page numbers. */
export function joinedDocument(papers: readonly PaperPages[], joining: Joining): JoinedDefinition {
  const { title, counts = papers.map(({ contents }) => contents.length), stamp } = joining;
  const places = papers.flatMap((paper, i) =>
    Array.from({ length: counts[i] ?? 0 }, (_, page) => ({ paper, page: page + 1, pages: counts[i] ?? 0 })),
  );
  let pageCount = places.length;
  return {
    definition: {
      ...frame(title, papers),
      header: (page) => {
        const place = places[page - 1];
        return place === undefined ? '' : place.paper.head(place.page);
      },
      footer: (page, count) => {
        pageCount = count;
        const place = places[page - 1];
        if (place === undefined) return '';
        const foot = place.paper.foot(place.page, place.pages);
        return stamp === undefined ? foot : { stack: [foot, stamp(page, count)] };
      },
      content: paged(papers.flatMap(({ contents }) => contents)),
    },
    missing: [...new Set(papers.flatMap(({ missing }) => missing))],
    pages: () => pageCount,
    isAsPlanned: () => pageCount === places.length,
  };
}
