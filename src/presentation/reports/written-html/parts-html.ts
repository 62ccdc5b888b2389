import type {
  BoundNumber,
  ComposedReport,
  ReportBlock,
  ReportFigure,
  ReportParagraph,
} from '../../api/contract/index.ts';
import { chartOnPage } from '../../charts/written/index.ts';
import { fill, REPORT_FORM_TEXTS } from '../../language/index.ts';
import { figureTable } from '../figure-tables/index.ts';
import { escaped } from './escaped.ts';

const CHART_WIDTH = 704;

/** A report with the number of each drawn figure and table. */
export interface Numbered {
  readonly report: ComposedReport;
  readonly captions: ReadonlyMap<ReportBlock, string>;
}

/** A block of a section as HTML. */
export function blockHtml(block: ReportBlock, numbered: Numbered): string {
  if (block.kind === 'paragraph') return paragraphHtml(block.paragraph, 'p');
  if (block.kind === 'list') return `<ul>\n${block.items.map((item) => paragraphHtml(item, 'li')).join('\n')}\n</ul>`;
  const figure = numbered.report.figures.find(({ id }) => id === block.figure);
  if (figure === undefined) return '';
  const caption = captionHtml(figure, numbered.captions.get(block) ?? figure.caption);
  if (block.kind === 'table') return tableHtml(figure, numbered.report, caption);
  const { language } = numbered.report;
  const drawing = chartOnPage({ figure, chart: block.chart, language }, CHART_WIDTH);
  const label = fill(REPORT_FORM_TEXTS[language].tableOf, { number: numberOf(numbered, block) });
  return [
    `<figure data-figure="${escaped(figure.id)}">`,
    `<figcaption>${caption}</figcaption>`,
    `<div class="chart-room" role="group" aria-label="${escaped(figure.caption)}" tabindex="0">${drawing}</div>`,
    `<details open><summary>${escaped(label)}</summary>`,
    tableHtml(figure, numbered.report, `<span>${escaped(label)}</span>`),
    '</details>',
    '</figure>',
  ].join('\n');
}

function numberOf({ captions }: Numbered, block: ReportBlock): string {
  return /\d+/.exec(captions.get(block) ?? '')?.[0] ?? '';
}

/** «Figur 1. » and the caption itself, which is the report's own text. */
function captionHtml({ id, caption }: ReportFigure, numbered: string): string {
  const before = numbered.endsWith(caption) ? numbered.slice(0, numbered.length - caption.length) : '';
  return `${escaped(before)}<span data-place="caption/${escaped(id)}">${escaped(caption)}</span>`;
}

export function paragraphHtml({ id, pieces }: ReportParagraph, tag: 'p' | 'li'): string {
  const inside = pieces.map((piece) => {
    if (typeof piece === 'string') return escaped(piece);
    if (piece.kind === 'day')
      return `<time datetime="${escaped(piece.day.slice(0, 10).replace(/^(\d{4})-\d{4}$/, '$1'))}">${escaped(piece.shown)}</time>`;
    return `<data class="n" value="${escaped(piece.shown)}" ${boundTo(piece)}>${escaped(piece.shown)}</data>`;
  });
  return `<${tag} id="${escaped(id)}" data-place="${escaped(id)}">${inside.join('')}</${tag}>`;
}

function boundTo({ of }: BoundNumber): string {
  if (of.from === 'fact') return `data-fact="${escaped(of.fact)}"`;
  const named = ({ figure, row, field }: { readonly figure: string; readonly row: number; readonly field: string }) =>
    escaped(`${figure}/${row}/${field}`);
  if (of.from === 'cell') return `data-cell="${named(of)}"`;
  return `data-of="${named(of.of)}" data-minus="${named(of.minus)}"`;
}

function tableHtml(figure: ReportFigure, report: ComposedReport, caption: string): string {
  const { head, rows, notes, reasons } = figureTable(figure, report);
  const heads = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows.map(({ label, cells }) => {
    const own = cells.map(({ text, at }) => {
      const cell = at === null ? '' : ` data-cell="${escaped(`${at.figure}/${at.row}/${at.field}`)}"`;
      return `<td${cell}>${escaped(text)}</td>`;
    });
    return `<tr><th scope="row">${escaped(label)}</th>${own.join('')}</tr>`;
  });
  return [
    `<div class="wide" role="group" aria-label="${escaped(figure.caption)}" tabindex="0">`,
    `<table data-table="${escaped(figure.id)}">`,
    `<caption>${caption}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table>',
    '</div>',
    ...[...reasons, ...notes].map((note) => `<p class="note">${escaped(note)}</p>`),
  ].join('\n');
}
