import PptxGenJS from 'pptxgenjs';
import type { ComposedReport, ReportFigure, ReportParagraph } from '../../api/contract/index.ts';
import { fill, formatDayText, REPORT_FORM_TEXTS } from '../../language/index.ts';
import { boundNumbers, cellsOf, paragraphText } from '../checked/index.ts';
import { columnShares, figureTable } from '../figure-tables/index.ts';
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
/** Between what is shown and its name under it. */
const GAP = 0.1;
/** More lines than this cannot be read on a wall. */
const MOST_LINES = 10;
/** So many periods beside one another, the last: more cannot be read on a wall. Groups beside one another are all there. */
const MOST_BESIDE = 7;
/** So many columns are set in smaller letters. */
const MANY_COLUMNS = 9;

type Deck = InstanceType<typeof PptxGenJS.default>;
type Slide = ReturnType<Deck['addSlide']>;

/** The package's types name its class differently to Node and to bundlers; at run time it is the import itself. */
const NewDeck = PptxGenJS as unknown as new () => Deck;

/** Every slide but the first is of this one: its heading is a heading to PowerPoint and to a screen reader. */
const MASTER = 'LAGET';
const FRONT = 'LAGET FRONT';
const HEADING = {
  fontFace: FONT,
  fontSize: 26,
  bold: true,
  align: 'left',
  valign: 'top',
  fit: 'shrink',
} as const;

/**
 * The main figures as slides: the title, what is told of no single figure, then each other sentence of the summary with what
 * it is told from, drawn or as a table. What must be known of the numbers stands in the notes.
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
  const colour = colourOf(report);
  const place = { x: LEFT, y: 0.4, w: WIDTH, h: 1.2 };
  const options = { ...HEADING, ...place, name: 'title', type: 'title', color: colour } as const;
  const title = { ...HEADING, name: 'title', type: 'title', color: colour, x: LEFT, y: 2, w: WIDTH, h: 1.4 } as const;
  deck.defineSlideMaster({
    title: FRONT,
    objects: [{ placeholder: { options: { ...title, fontSize: 40, valign: 'bottom' }, text: '' } }],
  });
  deck.defineSlideMaster({ title: MASTER, objects: [{ placeholder: { options, text: '' } }] });
  titleSlide(deck.addSlide({ masterName: FRONT }), report);
  const figures = report.summary.map((paragraph) => ({ paragraph, figure: figureOfSentence(report, paragraph) }));
  const alone = figures.flatMap(({ paragraph, figure }) => (figure === null ? [paragraph] : []));
  if (alone.length > 0) sentencesSlide(deck.addSlide({ masterName: MASTER }), alone, report);
  for (const { paragraph, figure } of figures)
    if (figure !== null)
      sentenceSlide(deck.addSlide({ masterName: MASTER }), { paragraph, figure }, { report, pictures });
  const written = await deck.write({ outputType: 'uint8array' });
  return withoutTime(written as Uint8Array, report.asKnownOn);
}

/** The owner's colour as slides write it, or ours. */
function colourOf({ owner }: ComposedReport): string {
  return owner.colour?.slice(1).toUpperCase() ?? NAVY;
}

function titleSlide(slide: Slide, report: ComposedReport): void {
  const { title, subtitle, owner, addressee, day, asKnownOn, language } = report;
  const texts = REPORT_FORM_TEXTS[language];
  const known = formatDayText(asKnownOn, language);
  const about = fill(texts.about, { owner: owner.name, day: formatDayText(day, language), known });
  const lines = [addressee, about, ...(owner.isInvented ? [texts.invented] : [])].join('\n');
  slide.addText(title, { placeholder: 'title' });
  slide.addText(subtitle, { x: LEFT, y: 3.4, w: WIDTH, h: 0.6, fontSize: 22, color: GREY });
  slide.addText(lines, { x: LEFT, y: 4.3, w: WIDTH, h: 1.4, fontSize: 16, color: GREY });
  footer(slide, report);
  slide.addNotes(report.notices.map(paragraphText).join('\n'));
}

interface Told {
  readonly report: ComposedReport;
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** What is told of no single figure, under one heading: a slide with one sentence and nothing below it looks unfinished. */
function sentencesSlide(slide: Slide, paragraphs: readonly ReportParagraph[], report: ComposedReport): void {
  slide.addText(REPORT_FORM_TEXTS[report.language].summary, { placeholder: 'title' });
  const lines = paragraphs.map((one) => ({
    text: paragraphText(one),
    options: { bullet: true, breakLine: true, paraSpaceAfter: 12 },
  }));
  slide.addText(lines, {
    x: LEFT,
    y: TOP,
    w: WIDTH,
    h: HEIGHT,
    fontSize: 22,
    color: NAVY,
    valign: 'top',
    fit: 'shrink',
  });
  footer(slide, report);
  slide.addNotes(notesOf(report, null));
}

interface Shown {
  readonly paragraph: ReportParagraph;
  readonly figure: ReportFigure;
}

function sentenceSlide(slide: Slide, { paragraph, figure }: Shown, { report, pictures }: Told): void {
  slide.addText(paragraphText(paragraph), { placeholder: 'title' });
  const picture = pictures.get(figure.id);
  if (picture === undefined) layTable(slide, { paragraph, figure }, report);
  else showPicture(slide, figure, picture);
  footer(slide, report);
  slide.addNotes(notesOf(report, figure));
}

/** The first figure that a number of the sentence is told from. */
function figureOfSentence(report: ComposedReport, paragraph: ReportParagraph): ReportFigure | null {
  const [first] = boundNumbers(paragraph).flatMap(cellsOf);
  return report.figures.find(({ id }) => id === first?.figure) ?? null;
}

function showPicture(slide: Slide, { altText, caption }: ReportFigure, picture: Picture): void {
  const scale = Math.min(WIDTH / picture.width, HEIGHT / picture.height);
  const [w, h] = [picture.width * scale, picture.height * scale];
  const data = `image/png;base64,${Buffer.from(picture.png).toString('base64')}`;
  slide.addImage({ data, x: LEFT + (WIDTH - w) / 2, y: TOP, w, h, altText });
  captionUnder(slide, caption, TOP + h);
}

/** The lines that the sentence is told from where they are several, as of one year after one, three and five; else the last. */
function layTable(slide: Slide, { paragraph, figure }: Shown, report: ComposedReport): void {
  const table = figureTable(figure, report);
  const told = new Set(
    boundNumbers(paragraph)
      .flatMap(cellsOf)
      .flatMap(({ figure: id, row }) => (id === figure.id ? [row] : [])),
  );
  const ofSentence = table.rows.filter(({ cells }) => cells.some(({ at }) => at !== null && told.has(at.row)));
  const lasting = (ofSentence.length > 1 ? ofSentence : table.rows).slice(-MOST_LINES);
  const newest = <One>(columns: readonly One[]) => (table.periodsAcross ? columns.slice(-MOST_BESIDE) : columns);
  const rows = lasting.map(({ label, cells }) => ({ label, cells: newest(cells) }));
  const head = [...table.head.slice(0, 1), ...newest(table.head.slice(1))];
  const lines = [head, ...rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])];
  const laid = lines.map((line, r) =>
    line.map((text, c) => ({
      text,
      options: { bold: r === 0, align: c === 0 ? ('left' as const) : ('right' as const) },
    })),
  );
  const border = { type: 'solid', pt: 0.75, color: 'C7CEDA' } as const;
  const colW = columnShares({ head, rows }).map((share) => (share / 100) * WIDTH);
  const fontSize = head.length > MANY_COLUMNS ? 13 : 16;
  const objectName = figure.altText;
  slide.addTable(laid, { x: LEFT, y: TOP, w: WIDTH, colW, fontSize, color: NAVY, border, objectName });
  const { signs } = table;
  captionUnder(slide, signs === '' ? figure.caption : `${figure.caption}   ${signs}`, TOP + HEIGHT);
}

function captionUnder(slide: Slide, caption: string, y: number): void {
  slide.addText(caption, { x: LEFT, y: y + GAP, w: WIDTH, h: 0.4, fontSize: 13, color: GREY, align: 'center' });
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
