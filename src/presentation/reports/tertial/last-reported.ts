import type { AskedTable } from '../../../plans/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import { nameOf } from '../../answers/status/naming.ts';
import type {
  ComposedReport,
  FigureRow,
  ReportBlock,
  ReportFigure,
  ReportParagraph,
} from '../../api/contract/index.ts';
import { breakText, fill, formatDayText, formatPeriod, valueText } from '../../language/index.ts';
import { cellBindables, figureKey } from './figures-used.ts';
import { fact } from './plan-blocks.ts';
import { type Pen, paragraph, told } from './writing.ts';

/** A figure of everybody that was told last time for the same period. */
interface ToldTwice {
  readonly asked: AskedTable;
  readonly row: number;
  readonly figure: ReportFigure;
  readonly was: FigureRow & { readonly value: number };
  readonly now: AskedTable['table']['rows'][number] & { readonly value: number };
}

/** More than these are told by their number: who looks for them finds them in the tables. */
const MOST_TOLD = 12;

/**
 * What the report that was published last told of everybody, beside what is known now of the same periods: as printed then,
 * as it is now, and why it is another. It is what was published, not what was known.
 */
export function lastBlocks(writing: Pen, last: ComposedReport): readonly ReportBlock[] {
  const { texts, making } = writing;
  const all = writing.tables.flatMap((asked) => toldTwice(asked, last));
  if (all.length === 0 || last.standing.kind !== 'published') return [];
  const others = all.filter((one) => printed(writing, one, 'was') !== printed(writing, one, 'now'));
  const [compared, changed] = [
    fact(writing, 'last-compared', all.length, texts.sections.last),
    fact(writing, 'last-changed', others.length, texts.sections.last),
  ];
  const day = formatDayText(last.standing.on, making.language);
  const [year = '', tertial = ''] = last.period.code.split('-');
  const said = paragraph(writing, 'last.compared', [
    { text: fill(texts.lastReport, { label: fill(texts.period, { tertial, year }), day }), of: [] },
    { text: fill(texts.lastCompared, { compared: compared.shown }), of: compared.of },
    others.length === 0
      ? { text: texts.lastSame, of: [] }
      : { text: fill(texts.lastChanged, { changed: changed.shown }), of: changed.of },
    { text: others.length > MOST_TOLD ? texts.lastMore : '', of: [] },
  ]);
  const items = others.slice(0, MOST_TOLD).map((one) => changedParagraph(writing, one));
  return [{ kind: 'paragraph', paragraph: said }, ...(items.length === 0 ? [] : [{ kind: 'list', items } as const])];
}

/** Rows of everybody in a table of one division that the earlier report has for the same periods, the latest first. */
function toldTwice(asked: AskedTable, { figures }: ComposedReport): readonly ToldTwice[] {
  const { table, question } = asked;
  const by = table.columns[0] ?? null;
  // Tables by other things have the same row of everybody.
  if (table.columns.length > 1 || (by !== null && by !== 'staff-group') || question.where.length > 0) return [];
  const figure = figures.find(
    (one) => one.answer.metric.id === table.metric.id && one.by === by && !one.question.includes('--where'),
  );
  if (figure === undefined) return [];
  const found = table.rows.flatMap((now, row): readonly ToldTwice[] => {
    if (now.codes.some((code) => code !== TOTAL) || !isTold(now)) return [];
    const was = figure.answer.rows.find((one) => isOfAll(one) && one.period === now.period);
    return was !== undefined && isTold(was) ? [{ asked, row, figure, was, now }] : [];
  });
  return found.toReversed();
}

function isTold<One extends { readonly value: number | null }>(one: One): one is One & { readonly value: number } {
  return one.value !== null;
}

function isOfAll({ dims, sum, quoted }: FigureRow): boolean {
  return sum === undefined && quoted === undefined && Object.values(dims).every(({ code }) => code === TOTAL);
}

function printed({ making }: Pen, { asked, ...one }: ToldTwice, which: 'was' | 'now'): string {
  return valueText(one[which].value, asked.table.metric.unit, making.language);
}

function changedParagraph(writing: Pen, one: ToldTwice): ReportParagraph {
  const { texts, making } = writing;
  const { asked, row, now } = one;
  const { metric, columns } = asked.table;
  const id = `last.${metric.id}.${now.period.replace('/', '.')}`;
  const [was, is] = [printed(writing, one, 'was'), printed(writing, one, 'now')];
  const text = fill(texts.lastFigure, {
    name: nameOf(metric.id as Parameters<typeof nameOf>[0], null, making),
    period: formatPeriod(now.period, making.language),
    ...{ was, is },
    reason: reasonText(writing, one),
  });
  const of = cellBindables(
    { figure: figureKey(metric.id, columns[0] ?? ''), row },
    { ...now, unit: metric.unit },
    making.language,
  );
  const before = told(writing, id, { shown: was, label: texts.lastTold });
  return paragraph(writing, id, [{ text, of: [...(before === null ? [] : [{ shown: was, piece: before }]), ...of] }]);
}

/** Why a figure is another than last time: its definition, a break that is told of since, that it was provisional, or newer data. */
export function reasonText(
  { texts, making }: Pen,
  { asked, figure, was }: Pick<ToldTwice, 'asked' | 'figure' | 'was'>,
): string {
  const { metric, breaks } = asked.table;
  if (metric.version !== figure.answer.metric.version) return texts.lastReasons.definition;
  const known = new Set(figure.answer.breaks.map(({ id }) => id));
  const since = breaks.find(({ id }) => !known.has(id));
  if (since !== undefined) return fill(texts.lastReasons.break, { title: breakText(since, making.language).title });
  return was.state === 'provisional' ? texts.lastReasons.provisional : texts.lastReasons.data;
}
