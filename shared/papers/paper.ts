import { assertNever } from '../domain/assert-never';
import type { Case } from '../domain/case/case';
import { DEFAULT_LOOK } from '../look/paper-look';
import { fieldWords } from '../wording/fields';
import { paperPageWording, paperWording } from '../wording/papers';
import { workFieldWords } from '../wording/work';
import { fill } from '../wording/wording';
import { BRIEF_TIGHTNESS } from './brief/brief-kit';
import { caseBrief } from './brief/case-brief';
import { createAnnex, type Annex } from './annex';
import { documentOf, type PaperDefinition, type PaperPages } from './document';
import type { Section } from './form';
import { framed } from './framed';
import { handlingSheet } from './handling-sheet';
import { acceptanceLetter } from './letters/acceptance-letter';
import { replyLetter } from './letters/reply-letter';
import { settlement } from './letters/settlement';
import { acceptanceForm } from './office/acceptance-form';
import { faultOpinion } from './office/fault-opinion';
import { investigationReport } from './office/investigation-report';
import { repairReport } from './office/repair-report';
import { visitRecord } from './office/visit-record';
import { arranged } from './look/arranged';
import { footLook, headLook } from './look/head-look';
import { BODY_HEIGHT, BODY_SIZE, RED_HEAD_MORE, SMALL_SIZE } from './page-geometry';
import { planPages, type Page } from './pagination';
import type { PaperId } from './paper-id';
import type { PaperRequest, PaperSource } from './paper-request';
import { footMore } from './parts/foot';
import { formGrid } from './parts/form-grid';
import { recordForm } from './record-form';
import { signLines, type SignLine } from './signing/sign-lines';
import { withInk } from './signing/with-ink';
import { tidyForPaper } from './text-runs';
import { traceReport } from './trace/trace-report';
import { createTypesetter, type Typesetter } from './typesetter';

type Paper = {
  readonly title: string;
  readonly build: (
    source: PaperSource,
    setter: Typesetter,
    annex: Annex,
    tightness: number,
  ) => readonly Section[];
  /** How often a paper that must stay on one page may be built tighter; 1 for forms, which flow. */
  readonly tries: number;
};

type Form = (source: PaperSource, setter: Typesetter, annex: Annex) => readonly Section[];
const form = (title: string, build: Form): Paper => ({
  title,
  build,
  tries: 1,
});

/** The papers this program prints, by the id that stands in their code. */
export const PAPERS: Readonly<Record<PaperId, Paper>> = {
  'record-form': form(paperWording['record-form'][0], recordForm),
  'handling-sheet': form(paperWording['handling-sheet'][0], handlingSheet),
  'case-brief': {
    title: paperWording['case-brief'][0],
    build: (request, setter, _annex, tightness) => caseBrief(request, setter, tightness),
    tries: BRIEF_TIGHTNESS,
  },
  'acceptance-letter': form(paperWording['acceptance-letter'][0], acceptanceLetter),
  'acceptance-form': form(paperWording['acceptance-form'][0], acceptanceForm),
  'reply-letter': form(paperWording['reply-letter'][0], replyLetter),
  'investigation-report': form(paperWording['investigation-report'][0], investigationReport),
  'fault-opinion': form(paperWording['fault-opinion'][0], faultOpinion),
  'visit-record': form(paperWording['visit-record'][0], visitRecord),
  settlement: form(paperWording.settlement[0], settlement),
  'trace-report': form(paperWording['trace-report'][0], traceReport),
  'repair-report': form(paperWording['repair-report'][0], repairReport),
};

export const PAPER_IDS = Object.keys(PAPERS) as readonly PaperId[];

/** More codes than this would fill the remark; the rest is told on screen. */
const MOST_CODES = 24;

/** A case, or a blank form, laid out; the tables have the layouts of `formLayouts`. */
export function paperPages(id: PaperId, request: PaperRequest): PaperPages {
  const { kase } = request;
  const { setter, pages, more } = planned(id, request);
  return framed(
    {
      title: PAPERS[id].title,
      number: kase?.number ?? '',
      version: kase?.version ?? null,
      contents: pages.map((page) => formGrid(page, setter)),
      setter,
      paper: id,
      more,
    },
    request,
  );
}

/** A case, or a blank form, as a document definition for pdfmake. */
export const paperDefinition = (id: PaperId, request: PaperRequest): PaperDefinition =>
  documentOf(paperPages(id, request));

type Plan = {
  readonly setter: Typesetter;
  readonly pages: readonly Page[];
  /** Points that head and foot of this store are higher than usual. */
  readonly more: { readonly head: number; readonly foot: number };
};

/** The pages of a paper; one that must stay on one page is built tighter until it does. */
function planned(id: PaperId, request: PaperRequest, tightness = 0): Plan {
  const { look = DEFAULT_LOOK, leastHead = 0 } = request;
  const paper = PAPERS[id];
  const setter = createTypesetter(request.coverage);
  const annex = createAnnex(setter);
  const sections = arranged(
    id,
    withInk(paper.build(request, setter, annex, tightness), request.kase, id),
    look,
  );
  const cells = sections.flatMap((one) => (one.kind === 'row' ? one.cells : []));
  const shown = new Set(cells.flatMap(({ value }) => value.map(({ text }) => text)));
  const annexed = () => annex.blocks((inCell) => shown.has(inCell));
  remarkOn(request.kase, setter, { sections, annex, annexed });
  const more = {
    head: Math.max(leastHead, headLook(look, id).isRed ? RED_HEAD_MORE : 0),
    foot: footMore({ servicePhone: tidyForPaper(request.store.servicePhone), look: footLook(look) }, setter),
  };
  const height = BODY_HEIGHT - more.head - more.foot;
  const pages = planPages([...sections, ...annexed()], setter, height);
  const mayTighten = pages.length > 1 && tightness + 1 < paper.tries;
  return mayTighten ? planned(id, request, tightness + 1) : { setter, pages, more };
}

/** The lines of a paper of a case that can be signed on screen. Needs no fonts: what is signed depends on no width. */
export function linesToSign(id: PaperId, source: PaperSource): readonly SignLine[] {
  const setter = createTypesetter({
    fontFor: () => 'Sans',
    advance: () => 1,
    lineHeights: { Sans: 1, Symbols: 1, Rare: 1 },
  });
  return signLines(PAPERS[id].build(source, setter, createAnnex(setter), 0));
}

type Told = {
  readonly sections: readonly Section[];
  readonly annex: Annex;
  readonly annexed: () => readonly Section[];
};

/** Says at the end of the form what a reader must know about the print itself. */
function remarkOn(kase: Case | null, setter: Typesetter, { sections, annex, annexed }: Told): void {
  for (const section of [...sections, ...annexed()]) {
    const texts = section.kind === 'row' ? section.cells.map((cell) => cell.value) : textsOf(section);
    texts.forEach((pieces) => setter.line(pieces));
  }
  const codes = setter.missing();
  if (codes.length > 0) {
    const shown = codes.slice(0, MOST_CODES).join('、');
    annex.remark(
      fill(paperPageWording.missing[0], { codes: codes.length > MOST_CODES ? `${shown}…` : shown }),
    );
  }
  const disputed = conflictNames(kase);
  if (disputed !== '') annex.remark(fill(paperPageWording.conflicts[0], { fields: disputed }));
}

/** What two desks recorded differently and nobody has settled, in facts and work record. */
export function conflictNames(kase: Case | null): string {
  return [
    ...(kase?.conflicts ?? []).map(({ field }) => fieldWords(field, 'zh-CN')),
    ...(kase?.work.conflicts ?? []).map(({ field }) => workFieldWords(field, 'zh-CN')),
  ].join('、');
}

function textsOf(section: Extract<Section, { kind: 'block' }>) {
  const typed = [{ text: section.typed, size: SMALL_SIZE }];
  const parts = section.parts.flatMap((part) => {
    switch (part.kind) {
      case 'text':
        return [part.pieces];
      case 'columns':
        return part.columns;
      case 'fields':
        return part.fields.map((field) =>
          field.kind === 'blank' ? [{ text: field.value, size: BODY_SIZE }] : field.pieces,
        );
      default:
        return assertNever(part);
    }
  });
  return [...parts, typed];
}
