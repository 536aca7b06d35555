import type { PaperDefinition } from '../../shared/papers/document';

/** A node of a pdfmake definition as the forms use them. */
type Node = {
  readonly text?: string | readonly Node[];
  readonly stack?: readonly Node[];
  readonly columns?: readonly Node[];
  readonly canvas?: readonly { readonly d: string }[];
  readonly table?: {
    readonly widths?: readonly number[];
    readonly heights?: readonly number[];
    readonly body: readonly (readonly Node[])[];
  };
  readonly layout?: string;
  readonly font?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly lineHeight?: number;
  readonly alignment?: string;
  readonly margin?: readonly number[];
  readonly width?: number;
  readonly colSpan?: number;
  readonly border?: readonly boolean[];
  readonly absolutePosition?: { readonly x: number; readonly y: number };
};

const pt = (value: number) => `${Math.round(value * 100) / 100}pt`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function styleOf({ alignment, margin, width, absolutePosition: at }: Node): string {
  const [left = 0, top = 0, right = 0, bottom = 0] = margin ?? [];
  return [
    ...(alignment === undefined ? [] : [`text-align:${alignment}`]),
    ...(margin === undefined ? [] : [`margin:${[top, right, bottom, left].map(pt).join(' ')}`]),
    ...(width === undefined ? [] : [`width:${pt(width)}`]),
    ...(at === undefined ? [] : [`position:absolute;left:${pt(at.x)};top:${pt(at.y)}`]),
  ].join(';');
}

function runHtml({ text, font = 'Sans', fontSize = 10, bold = false, lineHeight = 1 }: Node): string {
  const style = `font-family:${font};font-size:${pt(fontSize)};line-height:${1.448 * lineHeight}`;
  return `<span style="${style}${bold ? ';font-weight:700' : ''}">${escaped(typeof text === 'string' ? text : '')}</span>`;
}

function tableHtml(node: Node): string {
  const { widths = [], heights = [], body } = node.table ?? { body: [] };
  const columns = widths.map((width) => `<col style="width:${pt(width)}">`).join('');
  const rows = body.map((cells, i) => {
    const shown = cells.filter((cell) => Object.keys(cell).length > 0);
    const html = shown.map((cell) => {
      const ruled = (cell.border ?? [true, true, true, true]).map((is) => (is ? '' : '0')).join(',');
      const span = cell.colSpan === undefined ? '' : ` colspan="${cell.colSpan}"`;
      return `<td${span} data-border="${ruled}">${nodeHtml(cell)}</td>`;
    });
    return `<tr style="height:${pt(heights[i] ?? 0)}">${html.join('')}</tr>`;
  });
  return `<table class="${node.layout ?? 'plain'}" style="${styleOf(node)}">${columns}${rows.join('')}</table>`;
}

function nodeHtml(node: Node): string {
  if (node.table !== undefined) return tableHtml(node);
  const style = styleOf(node);
  if (node.canvas !== undefined) {
    const paths = node.canvas.map(({ d }) => `<path d="${d}"/>`).join('');
    return `<svg style="${style}" width="595pt" height="841pt" viewBox="0 0 595 841">${paths}</svg>`;
  }
  const inside = node.stack ?? node.columns;
  if (inside !== undefined) return `<div style="${style}">${inside.map(nodeHtml).join('')}</div>`;
  const runs = typeof node.text === 'string' ? [node] : (node.text ?? []);
  return `<p style="${style}">${runs.map(runHtml).join('')}</p>`;
}

const STYLE = `@page{size:A4;margin:0} body{margin:0} p{margin:0}
section{position:relative;width:595pt;height:841pt;page-break-after:always} section:last-child{page-break-after:auto}
section>main{position:absolute;left:42pt;top:96pt} section>footer{position:absolute;top:796pt;width:100%}
table{border-collapse:collapse;table-layout:fixed} td{padding:1pt 2pt;vertical-align:middle}
table.form td{border:0.5pt solid #000} table.form{border:1pt solid #000} table.ruled td{border-bottom:0.5pt solid #000}`;

/** The same form, words, boxes, codes and rules, as a page for engines that set HTML; `fonts` ends in a slash. */
export function formHtml({ definition }: PaperDefinition, fonts: string): string {
  const pages = definition.content as unknown as readonly Node[];
  const { header, footer } = definition as unknown as {
    readonly header: (page: number, count: number) => readonly Node[] | Node;
    readonly footer: (page: number, count: number) => Node;
  };
  const face = (family: string, weight: number, file: string) =>
    `@font-face{font-family:${family};font-weight:${weight};src:url(${fonts}${file})}`;
  const faces = [
    face('Sans', 400, 'NotoSansSC-Regular.ttf'),
    face('Sans', 700, 'NotoSansSC-Bold.ttf'),
    face('Symbols', 400, 'FormSymbols.ttf'),
    face('Rare', 400, 'RareHan-Regular.ttf'),
    face('Rare', 700, 'RareHan-Bold.ttf'),
  ].join('');
  const sections = pages.map((page, i) => {
    const top = [header(i + 1, pages.length)].flat().map(nodeHtml).join('');
    return `<section>${top}<main>${nodeHtml(page)}</main><footer>${nodeHtml(footer(i + 1, pages.length))}</footer></section>`;
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${faces}${STYLE}</style>${sections.join('')}</html>`;
}
