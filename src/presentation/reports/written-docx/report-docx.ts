import {
  AlignmentType,
  Bookmark,
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import type { ComposedReport } from '../../api/contract/index.ts';
import { REPORT_FORM_TEXTS } from '../../language/index.ts';
import { bookmarkOf } from './bookmarks.ts';
import { frontLines } from './front-lines.ts';
import { withReportInside } from './inside.ts';
import { headingOf, type Picture, type WordParts, wordParts } from './parts.ts';
import { documentStyles, LISTS, OWN_STYLES, wordColour } from './styles.ts';

/** A4 in twentieths of a point. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1300, bottom: 1300, left: 1300, right: 1300 } };

/** The word «contents», in half points: it looks like a heading and is none, so that it is not listed in itself. */
const CONTENTS = 32;

/**
 * A report as a Word document of our own: styles, contents, captions, repeated table heads, alternatives to pictures, page
 * numbers, language; nothing from outside. The report itself lies inside, so that the file can be checked when it comes back.
 */
export async function reportDocx(
  report: ComposedReport,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Promise<Uint8Array> {
  const parts = wordParts(report, { pictures, styles: OWN_STYLES });
  const { title, subtitle, owner } = report;
  const document = new Document({
    title,
    subject: subtitle,
    creator: owner.name,
    lastModifiedBy: owner.name,
    description: report.id,
    numbering: LISTS,
    styles: documentStyles(report.language, wordColour(owner)),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: headerOf(report) },
        footers: { default: footerOf(report) },
        children: bodyOf(report, parts),
      },
    ],
  });
  return withReportInside(await Packer.pack(document, 'uint8array'), report, { isTemplate: false });
}

function bodyOf(report: ComposedReport, parts: WordParts): readonly FileChild[] {
  const texts = REPORT_FORM_TEXTS[report.language];
  const head = (text: string, place: string) => headingOf(text, { place, level: 1, styles: OWN_STYLES });
  const part = (text: string, place: string, children: readonly FileChild[]) =>
    children.length === 0 ? [] : [head(text, place), ...children];
  const styled = (text: string, place: string, style: string) =>
    new Paragraph({ style, children: [new Bookmark({ id: bookmarkOf(place), children: [new TextRun(text)] })] });
  return [
    styled(parts.title, 'title', 'Title'),
    styled(parts.subtitle, 'subtitle', 'Subtitle'),
    ...frontLines(report).map(
      ({ text, isDraft }) => new Paragraph({ style: isDraft ? 'Draft' : 'FigureNote', children: [new TextRun(text)] }),
    ),
    ...parts.notices,
    ...part(texts.summary, 'part/summary', parts.summary),
    new Paragraph({
      style: 'FigureNote',
      keepNext: true,
      pageBreakBefore: true,
      children: [new TextRun({ text: texts.contents, bold: true, size: CONTENTS })],
    }),
    new TableOfContents(texts.contents, { hyperlink: true, headingStyleRange: '1-3' }),
    ...[...parts.sections.values()].flat(),
    ...part(texts.method, 'part/method', parts.method),
    ...part(texts.sources, 'part/sources', parts.sources),
    ...part(texts.glossary, 'part/glossary', parts.glossary),
  ];
}

function headerOf(report: ComposedReport): Header {
  const texts = REPORT_FORM_TEXTS[report.language];
  const isDraft = report.standing.kind === 'draft';
  const draft = isDraft ? [new TextRun({ text: `${texts.draft}  `, bold: true, color: 'A61B1B' })] : [];
  const children = [...draft, new TextRun(`${report.owner.name} · ${report.subtitle}`)];
  return new Header({ children: [new Paragraph({ style: 'FigureNote', children })] });
}

function footerOf({ language, id }: ComposedReport): Footer {
  const texts = REPORT_FORM_TEXTS[language];
  const page = new TextRun({ children: [texts.page, PageNumber.CURRENT, texts.of, PageNumber.TOTAL_PAGES] });
  const children = [new TextRun(`${id}  ·  `), page];
  return new Footer({ children: [new Paragraph({ style: 'FigureNote', alignment: AlignmentType.RIGHT, children })] });
}
