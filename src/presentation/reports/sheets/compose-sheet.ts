import { catalogue, type Figures, type FiguresThen, type Refused } from '../../../disclosure/index.ts';
import type { DeliverySummary, PlanItem } from '../../../record/administration/index.ts';
import { addDays, type Day, dayOf, dayParts, formatDay } from '../../../terms/index.ts';
import { planActionAnswer } from '../../answers/plan/plan-answer.ts';
import type { ComposedReport, PlanActionAnswer, ReportBlock, ReportSection } from '../../api/contract/index.ts';
import { fill, formatDayText, type Language, REPORT_TEXTS, SHEET_TEXTS } from '../../language/index.ts';
import { identified } from '../tertial/compose.ts';
import { reportFigure } from '../tertial/figures-used.ts';
import { glossaryOf, methodOf, sourceParagraphs } from '../tertial/frame.ts';
import { numbered } from '../tertial/numbered.ts';
import { fact } from '../tertial/plan-blocks.ts';
import { type Pen, paragraph } from '../tertial/writing.ts';
import { actionBlocks } from './action-parts.ts';
import { beginAsking } from './asking.ts';
import { lastSheetBlocks } from './last-sheet.ts';
import { metricOf } from './metric-of.ts';
import { figureBlocks, nameOf, type SheetWriting } from './sheet-parts.ts';
import { type SheetId, type SheetPart, type SheetTemplate, sheetTemplate } from './template.ts';

/** What a sheet is composed from; the same gives the same sheet, to the byte. */
export interface SheetRequest {
  readonly sheet: SheetId;
  /** The year it is of; null of an action's, which is of the day the figures end. */
  readonly year: number | null;
  /** The school or the action; null of the whole owner. */
  readonly about: ComposedReport['about'] | null;
  readonly language: Language;
  readonly asKnownOn: Day;
  readonly owner: ComposedReport['owner'];
  readonly deliveries: readonly DeliverySummary[];
  readonly plan: readonly PlanItem[];
  readonly dimensions: Figures['dimensions'];
  /** Version of the template; null = the newest. */
  readonly version: string | null;
  /** The sheet of the same school that was published last; null where none was. */
  readonly last: ComposedReport | null;
  readonly progress: (asked: number) => void;
}

/** Composes a draft from published tables. Refused where nothing is delivered, or there is no such action. */
export async function composeSheet(gate: FiguresThen, request: SheetRequest): Promise<ComposedReport | Refused> {
  const { horizon, dataset } = gate.state();
  const { year, about, language } = request;
  const lastDay = year === null ? horizon : dayOf(year, 12, 31);
  if (horizon === null || lastDay === null) return { refusal: { code: 'no-data' } };
  const day = Math.min(horizon, lastDay) as Day;
  if (year !== null && dayParts(day).year < year) return { refusal: { code: 'no-data' } };
  const action =
    about?.kind === 'action' ? planActionAnswer(request.plan, about.code, { day: request.asKnownOn, language }) : null;
  if (about?.kind === 'action' && action === null) return { refusal: { code: 'no-data' } };
  const making = { language, catalogue: catalogue() };
  const asking = beginAsking(gate, { ...request, day, catalogue: making.catalogue });
  const pen: Pen = {
    making,
    tables: asking.tables,
    texts: REPORT_TEXTS[language],
    facts: new Map(),
  };
  const template = sheetTemplate(request.sheet, request.version);
  const writing: SheetWriting = {
    pen,
    texts: SHEET_TEXTS[language],
    asking,
    dimensions: request.dimensions,
    owner: request.owner.name,
    unit: about?.kind === 'unit' ? { code: about.code, name: about.label } : null,
    tells: template,
  };
  const sections = await sectionsOf(writing, template, { action, last: request.last });
  return identified(numbered(written(writing, request, { day, sections, dataset })));
}

/** What a sheet is told from beside its figures. */
interface Beside {
  readonly action: PlanActionAnswer | null;
  readonly last: ComposedReport | null;
}

async function sectionsOf(
  writing: SheetWriting,
  { sections }: SheetTemplate,
  beside: Beside,
): Promise<readonly ReportSection[]> {
  const found: ReportSection[] = [];
  for (const { id, parts } of sections) {
    const blocks: ReportBlock[] = [];
    for (const part of parts) blocks.push(...(await blocksOf(writing, id, part, beside)));
    if (blocks.length > 0) found.push({ id, heading: writing.texts.sections[id], blocks });
  }
  return found;
}

async function blocksOf(
  writing: SheetWriting,
  section: string,
  part: SheetPart,
  { action, last }: Beside,
): Promise<readonly ReportBlock[]> {
  if ('last' in part) return lastSheetBlocks(writing, last);
  if (!('action' in part)) return figureBlocks(writing, section, part);
  return action === null ? [] : actionBlocks(writing, action, part.action);
}

interface Made {
  readonly day: Day;
  readonly sections: readonly ReportSection[];
  readonly dataset: string;
}

function written(writing: SheetWriting, request: SheetRequest, { day, sections, dataset }: Made): ComposedReport {
  const { pen, texts, asking } = writing;
  const { sheet, year, about, language, owner, deliveries } = request;
  const words = texts.sheets[sheet];
  const iso = formatDay(day);
  const named = {
    owner: owner.name,
    about: about?.label ?? '',
    year: year ?? '',
    day: formatDayText(iso, language),
  };
  const figures = asking.tables.map((asked) => ({
    ...reportFigure(asked, nameOf(pen, asked.table.metric.id), language),
    id: asked.key,
  }));
  const used = sourcesUsed(pen, figures);
  const subtitle = fill(words.subtitle, named);
  const lead = paragraph(pen, 'summary.lead', [{ text: fill(words.lead, named), of: [] }]);
  const label = year === null ? named.day : String(year);
  const from = year === null ? iso : `${year}-01-01`;
  return {
    form: 1,
    id: '',
    template: { id: sheet, version: sheetTemplate(sheet, request.version).version },
    language,
    owner,
    addressee: words.addressee,
    title: fill(words.title, named),
    subtitle,
    ...(about == null ? {} : { about }),
    period: { code: year === null ? iso : String(year), label, from, to: formatDay(addDays(day, 1)) },
    day: iso,
    asKnownOn: formatDay(request.asKnownOn),
    datasets: [dataset],
    standing: { kind: 'draft' },
    notices: noticesOf(writing, named.day),
    summary: [lead],
    sections,
    figures,
    method: methodOf(pen),
    sources: sourceParagraphs(
      pen,
      deliveries.filter(({ source }) => used.has(source)),
    ),
    glossary: glossaryOf(pen, new Set(figures.map(({ answer }) => answer.metric.id))),
    facts: [...pen.facts.values()],
  };
}

/** The sources that the figures of the sheet are made of. */
function sourcesUsed({ making }: Pen, figures: ComposedReport['figures']): ReadonlySet<string> {
  return new Set(figures.flatMap(({ answer }) => metricOf(making.catalogue, answer.metric.id)?.sources ?? []));
}

function noticesOf({ pen, texts, asking }: SheetWriting, day: string): ComposedReport['notices'] {
  const withheld = asking.tables
    .flatMap(({ table }) => table.rows.map(({ state }) => state))
    .filter((state) => state === 'withheld').length;
  const first = paragraph(pen, 'notices.day', [{ text: fill(texts.dayNotice, { day }), of: [] }]);
  if (withheld === 0) return [first];
  const cells = fact(pen, 'withheld-cells', withheld, texts.dayNotice);
  return [
    first,
    paragraph(pen, 'notices.withheld', [{ text: fill(texts.withheld, { cells: cells.shown }), of: cells.of }]),
  ];
}
