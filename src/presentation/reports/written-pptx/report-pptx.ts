import PptxGenJS from 'pptxgenjs';
import type { ComposedReport, ReportFigure, ReportParagraph } from '../../api/contract/index.ts';
import { fill, formatDayText, REPORT_FORM_TEXTS } from '../../language/index.ts';
import { boundNumbers, cellsOf, paragraphText } from '../checked/index.ts';
import { figureTable } from '../figure-tables/index.ts';
import { withoutTime } from '../without-time.ts';
import type { Picture } from '../written-docx/index.ts';

const NAVY = '16304F';
const GREY = '4A5568';
const RED = 'A61B1B';
const FONT = 'Calibri';
/** A slide is 13.33 by 7.5 inches. */
const WIDTH = 12.1;
const LEFT = 0.6;
const TOP = 1.7;
const HEIGHT = 4.65;
/** Where what is shown is named, under it. */
const CAPTION = 6.45;
/** More lines than this cannot be read on a wall. */
const MOST_LINES = 10;

type Deck = InstanceType<typeof PptxGenJS.default>;
type Slide = ReturnType<Deck['addSlide']>;

/** The package's types name its class differently to Node and to bundlers; at run time it is the import itself. */
const NewDeck = PptxGenJS as unknown as new () => Deck;

/**
 * The main figures as slides: the title, then each sentence of the summary with what it is told from, drawn or as a table.
 * What must be known of the numbers stands in the notes.
 */
export async function reportPptx(
  report: ComposedReport,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Promise<Uint8Array> {
  const deck = new NewDeck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = report.title;
  deck.subject = report.subtitle;
  deck.author = report.owner.name;
  deck.company = report.owner.name;
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  titleSlide(deck.addSlide(), report);
  for (const paragraph of report.summary) sentenceSlide(deck.addSlide(), paragraph, { report, pictures });
  const written = await deck.write({ outputType: 'uint8array' });
  return withoutTime(written as Uint8Array, report.asKnownOn);
}

function titleSlide(slide: Slide, report: ComposedReport): void {
  const { title, subtitle, owner, addressee, day, asKnownOn, language } = report;
  const texts = REPORT_FORM_TEXTS[language];
  const known = formatDayText(asKnownOn, language);
  const about = fill(texts.about, { owner: owner.name, day: formatDayText(day, language), known });
  const lines = [addressee, about, ...(owner.isInvented ? [texts.invented] : [])].join('\n');
  slide.addText(title, { x: LEFT, y: 2, w: WIDTH, h: 1.4, fontSize: 40, bold: true, color: NAVY, fit: 'shrink' });
  slide.addText(subtitle, { x: LEFT, y: 3.4, w: WIDTH, h: 0.6, fontSize: 22, color: GREY });
  slide.addText(lines, { x: LEFT, y: 4.3, w: WIDTH, h: 1.4, fontSize: 16, color: GREY });
  footer(slide, report);
  slide.addNotes(report.notices.map(paragraphText).join('\n'));
}

interface Told {
  readonly report: ComposedReport;
  readonly pictures: ReadonlyMap<string, Picture>;
}

function sentenceSlide(slide: Slide, paragraph: ReportParagraph, { report, pictures }: Told): void {
  const sentence = paragraphText(paragraph);
  slide.addText(sentence, { x: LEFT, y: 0.4, w: WIDTH, h: 1.2, fontSize: 26, bold: true, color: NAVY, fit: 'shrink' });
  const figure = figureOfSentence(report, paragraph);
  if (figure !== null) show(slide, figure, { picture: pictures.get(figure.id), report });
  footer(slide, report);
  slide.addNotes(notesOf(report, figure));
}

/** The first figure that a number of the sentence is told from. */
function figureOfSentence(report: ComposedReport, paragraph: ReportParagraph): ReportFigure | null {
  const [first] = boundNumbers(paragraph).flatMap(cellsOf);
  return report.figures.find(({ id }) => id === first?.figure) ?? null;
}

function show(
  slide: Slide,
  figure: ReportFigure,
  { picture, report }: { readonly picture: Picture | undefined; readonly report: ComposedReport },
): void {
  if (picture !== undefined) {
    const scale = Math.min(WIDTH / picture.width, HEIGHT / picture.height);
    const [w, h] = [picture.width * scale, picture.height * scale];
    const data = `image/png;base64,${Buffer.from(picture.png).toString('base64')}`;
    slide.addImage({ data, x: LEFT + (WIDTH - w) / 2, y: TOP, w, h, altText: figure.altText });
    slide.addText(figure.caption, {
      x: LEFT,
      y: CAPTION,
      w: WIDTH,
      h: 0.4,
      fontSize: 13,
      color: GREY,
      align: 'center',
    });
    return;
  }
  const { head, rows } = figureTable(figure, report);
  const lines = rows.slice(-MOST_LINES).map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);
  const rowsOf = [head, ...lines].map((line, r) =>
    line.map((text, c) => ({
      text,
      options: { bold: r === 0, align: c === 0 ? ('left' as const) : ('right' as const) },
    })),
  );
  const border = { type: 'solid', pt: 0.75, color: 'C7CEDA' } as const;
  slide.addTable(rowsOf, { x: LEFT, y: TOP, w: WIDTH, fontSize: 16, color: NAVY, border, objectName: figure.altText });
}

/** Draft mark, owner and report at the foot of every slide. */
function footer(slide: Slide, report: ComposedReport): void {
  const texts = REPORT_FORM_TEXTS[report.language];
  slide.addText(`${report.owner.name} · ${report.subtitle}`, {
    x: LEFT,
    y: 6.95,
    w: 9,
    h: 0.35,
    fontSize: 11,
    color: GREY,
  });
  if (report.standing.kind === 'draft') {
    slide.addText(texts.draft, {
      x: 9.9,
      y: 6.95,
      w: 1.9,
      h: 0.35,
      fontSize: 12,
      bold: true,
      color: RED,
      align: 'right',
    });
  }
  slide.slideNumber = { x: 12.2, y: 6.95, w: 0.6, h: 0.35, fontFace: FONT, fontSize: 11, color: GREY };
}

/** Caption, breaks, signs, metric and dataset of what is shown, and what a reader must know first. */
function notesOf(report: ComposedReport, figure: ReportFigure | null): string {
  const notices = report.notices.map(paragraphText);
  const sources = report.sources.map(paragraphText);
  const own = figure === null ? [] : [figure.caption, figure.altText, ...figureTable(figure, report).notes];
  return [...own, ...notices, ...sources].join('\n');
}
