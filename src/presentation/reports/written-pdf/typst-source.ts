import type { ComposedReport, ReportBlock, ReportFigure, ReportParagraph } from '../../api/contract/index.ts';
import { LIGHT } from '../../charts/written/index.ts';
import { fill, REPORT_FORM_TEXTS } from '../../language/index.ts';
import {
  columnShares,
  figureTable,
  fitsColumns,
  frontOf,
  isShortTable,
  laysLong,
  numberedCaptions,
} from '../figure-tables/index.ts';
import { frontLines } from '../front-lines.ts';
import { typstArgument, typstText } from './typst-text.ts';

/** Where the picture of a block lies, by its place among the charts. */
export type PicturePath = (figure: string) => string;

/** A report as Typst source for PDF/UA-1: title page, contents, headings that become bookmarks, tagged tables. */
export function typstSource(report: ComposedReport, pathOf: PicturePath): string {
  const texts = REPORT_FORM_TEXTS[report.language];
  const captions = numberedCaptions(report);
  const part = (heading: string, some: readonly ReportParagraph[]) =>
    some.length === 0 ? [] : [`= ${typstText(heading)}`, ...some.map(paragraph)];
  return [
    ...settings(report),
    ...titlePage(report),
    ...part(texts.summary, report.summary),
    ...report.sections.flatMap(({ heading, blocks }) => [
      `= ${typstText(heading)}`,
      ...blocks.flatMap((block) => blockSource(block, { report, captions, pathOf })),
    ]),
    ...part(texts.method, report.method),
    ...part(texts.sources, report.sources),
    ...glossary(report),
    `#v(1fr)\n#text(size: 8pt, fill: quiet)[${typstText(`${report.id} · ${report.datasets.join(' · ')}`)}]`,
  ].join('\n\n');
}

function settings({ title, owner, language, standing }: ComposedReport): readonly string[] {
  const texts = REPORT_FORM_TEXTS[language];
  const draft = standing.kind === 'draft' ? `#h(1fr) #strong[${typstText(texts.draft)}]` : '';
  return [
    `#let ink = rgb("${LIGHT.ink}")\n#let quiet = rgb("${LIGHT['ink-quiet']}")\n#let rule = rgb("${LIGHT.rule}")\n#let owner-colour = rgb("${owner.colour ?? LIGHT.action}")\n#let heading-colour = ${owner.colour === undefined ? 'ink' : 'owner-colour'}`,
    `#set document(title: ${typstArgument(title.trim() === '' ? owner.name : title)}, author: ${typstArgument(owner.name)}, date: none)`,
    `#set text(font: "Inter", fallback: true, size: 10.5pt, lang: "${language}", fill: ink)`,
    `#set page(paper: "a4", margin: (x: 22mm, top: 26mm, bottom: 24mm), header: text(size: 8.5pt, fill: quiet)[${typstText(owner.name)} ${draft}], footer: context text(size: 8.5pt, fill: quiet)[#h(1fr) ${typstText(texts.page)} #counter(page).display() ${typstText(texts.of)} #counter(page).final().first()])`,
    '#set par(leading: 0.72em, spacing: 1.1em)',
    '#show heading.where(level: 1): it => block(above: 2.2em, below: 0.9em, sticky: true, width: 100%, stroke: (top: 1.5pt + heading-colour), inset: (top: 8pt))[#text(size: 15pt, weight: 600, fill: heading-colour, it.body)]',
    '#show figure.caption: it => align(left, text(size: 9pt, weight: 600, it.body))',
    '#show figure: set align(left)\n#set figure.caption(position: top)\n#show figure: set block(breakable: false, above: 1.6em, below: 1.6em)\n#show figure.where(kind: table): set block(breakable: true)',
  ];
}

/** Between who it is of and what it is. */
const FRONT_ROOM = { 'two-pages': '3.5cm', 'one-page': '1.5cm', head: '0.5cm' } as const;

function titlePage(report: ComposedReport): readonly string[] {
  const texts = REPORT_FORM_TEXTS[report.language];
  const isDraft = report.standing.kind === 'draft';
  const front = frontOf(report.template);
  return [
    `#block(stroke: (left: 4pt + owner-colour), inset: (left: 10pt, y: 2pt))[#text(size: 13pt, weight: 600, fill: owner-colour)[${typstText(report.owner.name)}] \\ ${typstText(report.addressee)}]`,
    `#v(${FRONT_ROOM[front]})`,
    ...(isDraft ? [`#box(stroke: 1.5pt + ink, inset: 6pt)[#text(weight: 600)[${typstText(texts.draft)}]]`] : []),
    `#title[#text(size: 26pt, weight: 600, fill: heading-colour)[${typstText(report.title)}]]`,
    `#text(size: 13pt, fill: quiet)[${typstText(report.subtitle)}]`,
    ...frontLines(report).map((line) => `#text(size: 9.5pt, fill: quiet)[${typstText(line)}]`),
    ...report.notices.map(
      (one) => `#block(stroke: (left: 4pt + ink), inset: (left: 10pt, y: 4pt), width: 100%)[${paragraph(one)}]`,
    ),
    ...(front === 'two-pages' ? ['#pagebreak()'] : []),
    ...(front === 'head' ? [] : [`#outline(title: ${typstArgument(texts.contents)})`, '#pagebreak()']),
  ];
}

interface Around {
  readonly report: ComposedReport;
  readonly captions: ReadonlyMap<ReportBlock, string>;
  readonly pathOf: PicturePath;
}

function blockSource(block: ReportBlock, { report, captions, pathOf }: Around): readonly string[] {
  if (block.kind === 'paragraph') return [paragraph(block.paragraph)];
  if (block.kind === 'list') return [`#list(${block.items.map((item) => `[${paragraph(item)}]`).join(', ')})`];
  const figure = report.figures.find(({ id }) => id === block.figure);
  if (figure === undefined) return [];
  const caption = captions.get(block) ?? figure.caption;
  if (block.kind === 'table') return table(figure, report, caption);
  const texts = REPORT_FORM_TEXTS[report.language];
  const number = /\d+/.exec(caption)?.[0] ?? '';
  const image = `image(${typstArgument(pathOf(figure.id))}, width: 100%, alt: ${typstArgument(figure.altText)})`;
  return [
    `#figure(${image}, kind: image, supplement: none, alt: ${typstArgument(figure.altText)}, caption: [${typstText(caption)}])`,
    ...table(figure, report, fill(texts.tableOf, { number })),
  ];
}

/** So many columns are set in smaller letters; long words in their heads are divided. */
const MANY_COLUMNS = 8;

function table(figure: ReportFigure, report: ComposedReport, caption: string): readonly string[] {
  const laid = figureTable(figure, report);
  const { head, rows, notes, reasons } = laid;
  const fits = fitsColumns(report.template);
  const size = laysLong(report.template) ? `${head.length < MANY_COLUMNS ? 9 : 8}pt, hyphenate: true` : '9pt';
  const cells = rows.map(({ label, cells: own }) => [label, ...own.map(({ text }) => text)].map(cell).join(', '));
  const columns = head.map((_, i) => (i === 0 ? '1.4fr' : '1fr'));
  const fitted = columnShares(laid).map((share) => `${share.toFixed(2)}fr`);
  const lines = [
    [
      `#figure(kind: table, supplement: none, caption: [${typstText(caption)}], text(size: ${size}, table(columns: (${(fits ? fitted : columns).join(', ')},),`,
      'align: (x, y) => if x == 0 { left } else { right }, inset: (x: 4pt, y: 5pt), stroke: (x, y) => (bottom: if y == 0 { 0.8pt + ink } else { 0.5pt + rule }),',
      `table.header(${head.map((text) => `[#strong[${typstText(text)}]]`).join(', ')}),`,
      ...cells.map((line) => `${line},`),
      ')))',
    ].join('\n'),
    ...[...reasons, ...notes].map((note) => `#text(size: 8.5pt, fill: quiet)[${typstText(note)}]`),
  ];
  // What is noted under a short table stands on its page.
  return fits && isShortTable(laid) ? [`#block(breakable: false)[${lines.join('\n\n')}]`] : lines;
}

function cell(text: string): string {
  return `[${typstText(text)}]`;
}

function paragraph({ pieces }: ReportParagraph): string {
  return typstText(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.shown)).join(''));
}

function glossary({ glossary: words, language }: ComposedReport): readonly string[] {
  if (words.length === 0) return [];
  const items = words.map(({ word, meaning }) => `terms.item([${typstText(word)}], [${typstText(meaning)}])`);
  return [`= ${typstText(REPORT_FORM_TEXTS[language].glossary)}`, `#terms(${items.join(', ')})`];
}
