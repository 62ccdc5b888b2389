import { Bookmark, type FileChild, HeadingLevel, ImageRun, LineRuleType, Paragraph, TextRun } from 'docx';
import type { ComposedReport, ReportBlock, ReportParagraph } from '../../api/contract/index.ts';
import { fill, REPORT_FORM_TEXTS } from '../../language/index.ts';
import { figureTable, numberedCaptions } from '../figure-tables/index.ts';
import { againAt, bookmarkOf } from './bookmarks.ts';
import { captioned, wordTable } from './tables.ts';

/** A chart drawn, as a PNG. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Names of the styles in the document: an owner's template may call them otherwise. */
export interface StyleNames {
  readonly heading: readonly [string, string, string];
  readonly caption: string;
  readonly list: string;
}

export interface Drawn {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly styles: StyleNames;
}

/** As wide as the text of an A4 page, in pixels. */
const TEXT_WIDTH = 600;

/** A line is as high as the picture in it, also where an owner's template sets another height. */
const AS_HIGH = { line: 240, lineRule: LineRuleType.AUTO } as const;

/** What a report consists of, each part as the paragraphs and tables it is in Word. */
export interface WordParts {
  readonly title: string;
  readonly subtitle: string;
  readonly notices: readonly FileChild[];
  readonly summary: readonly FileChild[];
  readonly sections: ReadonlyMap<string, readonly FileChild[]>;
  readonly figures: ReadonlyMap<string, readonly FileChild[]>;
  readonly method: readonly FileChild[];
  readonly sources: readonly FileChild[];
  readonly glossary: readonly FileChild[];
}

export function wordParts(report: ComposedReport, drawn: Drawn): WordParts {
  const paragraphs = (some: readonly ReportParagraph[]) => some.map((one) => textParagraph(one));
  const captions = numberedCaptions(report);
  const shown = report.sections.flatMap((section) => section.blocks);
  const times = timesShown(shown);
  const blocks = (some: readonly ReportBlock[]) =>
    some.flatMap((block) => blockParts(block, { report, drawn, captions, times }));
  const figures = report.figures.map(({ id }) => {
    const own = shown.filter((block) => (block.kind === 'chart' || block.kind === 'table') && block.figure === id);
    return [id, blocks(own.slice(0, 1))] as const;
  });
  return {
    title: report.title,
    subtitle: report.subtitle,
    notices: paragraphs(report.notices),
    summary: paragraphs(report.summary),
    sections: new Map(
      report.sections.map(({ id, heading, blocks: own }) => [
        id,
        [headingOf(heading, { place: `heading/${id}`, level: 1, styles: drawn.styles }), ...blocks(own)],
      ]),
    ),
    figures: new Map(figures),
    method: paragraphs(report.method),
    sources: paragraphs(report.sources),
    glossary: report.glossary.map(({ word, meaning }, i) =>
      bookmarked(`glossary/${i + 1}`, [new TextRun({ text: `${word}: `, bold: true }), new TextRun(meaning)]),
    ),
  };
}

/** The report's own headings are of level 1; the places that have none are not told. */
export function headingOf(
  text: string,
  { place, level, styles }: { readonly place: string; readonly level: 1 | 2; readonly styles: StyleNames },
): Paragraph {
  const children = [new Bookmark({ id: bookmarkOf(place), children: [new TextRun(text)] })];
  const name = styles.heading[level - 1] ?? HeadingLevel.HEADING_1;
  return new Paragraph({ style: name, keepNext: true, children });
}

interface InReport {
  readonly report: ComposedReport;
  readonly drawn: Drawn;
  readonly captions: ReadonlyMap<ReportBlock, string>;
  /** How often each figure has been shown before: Word takes no bookmark twice. */
  readonly times: ReadonlyMap<ReportBlock, number>;
}

function timesShown(blocks: readonly ReportBlock[]): ReadonlyMap<ReportBlock, number> {
  const shown = blocks.filter((block) => block.kind === 'chart' || block.kind === 'table');
  return new Map(
    shown.map((block, i) => [block, shown.slice(0, i).filter(({ figure }) => figure === block.figure).length]),
  );
}

function blockParts(block: ReportBlock, at: InReport): readonly FileChild[] {
  if (block.kind === 'paragraph') return [textParagraph(block.paragraph)];
  if (block.kind === 'list') return block.items.map((item) => textParagraph(item, at.drawn.styles.list));
  return figureParts(block, at);
}

/** A chart with its table under it, or a table alone: what is drawn is always also told. */
function figureParts(
  block: Extract<ReportBlock, { figure: string }>,
  { report, drawn, captions, times }: InReport,
): readonly FileChild[] {
  const figure = report.figures.find(({ id }) => id === block.figure);
  if (figure === undefined) return [];
  const { caption: style } = drawn.styles;
  const caption = captioned(captions.get(block) ?? figure.caption, {
    place: againAt(`caption/${figure.id}`, times.get(block) ?? 0),
    style,
  });
  const picture = block.kind === 'chart' ? drawn.pictures.get(figure.id) : undefined;
  const table = figureTable(figure, report);
  const number = /\d+/.exec(captions.get(block) ?? '')?.[0] ?? '';
  const tableOf = fill(REPORT_FORM_TEXTS[report.language].tableOf, { number });
  const drawnParts =
    picture === undefined ? [] : [pictureOf(picture, figure), captioned(tableOf, { place: null, style })];
  const notes = table.notes.map((text) => new Paragraph({ style: 'FigureNote', children: [new TextRun(text)] }));
  return [caption, ...drawnParts, wordTable(table, againAt(`table/${figure.id}`, times.get(block) ?? 0)), ...notes];
}

function pictureOf(
  { png, width, height }: Picture,
  figure: { readonly id: string; readonly altText: string },
): Paragraph {
  const scale = Math.min(1, TEXT_WIDTH / width);
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: figure.id, title: figure.id, description: figure.altText },
  });
  return new Paragraph({ style: 'Picture', spacing: AS_HIGH, children: [image] });
}

/** A paragraph as one run, under a bookmark that tells which it is when the file comes back. */
function textParagraph({ id, pieces }: ReportParagraph, style?: string): Paragraph {
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.shown)).join('');
  return bookmarked(id, [new TextRun(text)], style);
}

function bookmarked(place: string, children: readonly TextRun[], style?: string): Paragraph {
  const marked = [new Bookmark({ id: bookmarkOf(place), children: [...children] })];
  return new Paragraph(style === undefined ? { children: marked } : { style, children: marked });
}
