import type {
  ComposedReport,
  FigureRow,
  ReportBlock,
  ReportFigure,
  ReportParagraph,
} from '../../api/contract/index.ts';
import { fill, formatDayText, formatPeriod, valueText } from '../../language/index.ts';
import { cellBindables } from '../tertial/figures-used.ts';
import { reasonText } from '../tertial/last-reported.ts';
import { fact } from '../tertial/plan-blocks.ts';
import { paragraph, told } from '../tertial/writing.ts';
import type { SheetTable } from './asking.ts';
import { nameOf, type SheetWriting } from './sheet-parts.ts';

type Row = SheetTable['table']['rows'][number];

/** A number of the sheet that was told last time of the same group and period. */
interface ToldTwice {
  readonly asked: SheetTable;
  readonly row: number;
  readonly figure: ReportFigure;
  readonly was: FigureRow & { readonly value: number };
  readonly now: Row & { readonly value: number };
}

/** More than these are told by their number: who looks for them finds them in the tables. */
const MOST_TOLD = 8;

/**
 * What the sheet of the same school that was published last told, beside what is known now of the same groups and periods. Both
 * are public: what is withheld in either is not told.
 */
export function lastSheetBlocks(writing: SheetWriting, last: ComposedReport | null): readonly ReportBlock[] {
  if (last === null || last.standing.kind !== 'published') return [];
  const { pen, texts, asking } = writing;
  const all = withoutRepeats(asking.tables.flatMap((asked) => toldTwice(asked, last)));
  if (all.length === 0) return [];
  const others = all.filter((one) => printed(writing, one, 'was') !== printed(writing, one, 'now'));
  const [compared, changed] = [
    fact(pen, 'last-compared', all.length, texts.sections.last),
    fact(pen, 'last-changed', others.length, texts.sections.last),
  ];
  const day = formatDayText(last.standing.on, pen.making.language);
  const said = paragraph(pen, 'last.compared', [
    { text: fill(texts.lastSheet, { label: last.period.label, day }), of: [] },
    { text: fill(texts.lastCompared, { compared: compared.shown }), of: compared.of },
    others.length === 0
      ? { text: pen.texts.lastSame, of: [] }
      : { text: fill(pen.texts.lastChanged, { changed: changed.shown }), of: changed.of },
    { text: others.length > MOST_TOLD ? pen.texts.lastMore : '', of: [] },
  ]);
  const items = others.slice(0, MOST_TOLD).map((one) => changedParagraph(writing, one));
  return [{ kind: 'paragraph', paragraph: said }, ...(items.length === 0 ? [] : [{ kind: 'list', items } as const])];
}

/** Rows of a table that the earlier sheet has of the same codes and period, the latest first. */
function toldTwice(asked: SheetTable, { figures }: ComposedReport): readonly ToldTwice[] {
  const { table } = asked;
  const figure = figures.find(
    ({ answer }) => answer.metric.id === table.metric.id && columnsOf(answer.rows).join() === table.columns.join(),
  );
  if (figure === undefined) return [];
  const found = table.rows.flatMap((now, row): readonly ToldTwice[] => {
    const was = figure.answer.rows.find(
      (one) => one.period === now.period && codesOf(one, table.columns).join() === now.codes.join(),
    );
    return isTold(now) && was !== undefined && isTold(was) ? [{ asked, row, figure, was, now }] : [];
  });
  return found.toReversed();
}

function columnsOf([first]: readonly FigureRow[]): readonly string[] {
  return Object.keys(first?.dims ?? {});
}

function codesOf({ dims }: FigureRow, columns: readonly string[]): readonly string[] {
  return columns.map((column) => dims[column]?.code ?? '');
}

function isTold<One extends { readonly value: number | null }>(one: One): one is One & { readonly value: number } {
  return one.value !== null;
}

/** The school alone and its total are the same number, and so is a year that two tables have. */
function withoutRepeats(all: readonly ToldTwice[]): readonly ToldTwice[] {
  const seen = new Set<string>();
  return all.filter(({ asked, was, now }) => {
    const key = [asked.table.metric.id, now.period, was.value, now.value].join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function printed({ pen }: SheetWriting, { asked, ...one }: ToldTwice, which: 'was' | 'now'): string {
  return valueText(one[which].value, asked.table.metric.unit, pen.making.language);
}

function changedParagraph(writing: SheetWriting, one: ToldTwice): ReportParagraph {
  const { pen, texts } = writing;
  const { asked, row, was: before, now } = one;
  const { metric } = asked.table;
  const { language } = pen.making;
  const id = `last.${metric.id}.${[...now.codes, now.period].join('.').replaceAll('/', '.')}`;
  const [was, is] = [printed(writing, one, 'was'), printed(writing, one, 'now')];
  const labels = Object.values(before.dims).map(({ code, label }) => (label === '' ? code : label));
  const text = fill(texts.lastFigure, {
    name: [nameOf(pen, metric.id), ...labels].join(', '),
    period: formatPeriod(now.period, language),
    ...{ was, is },
    reason: reasonText(pen, one),
  });
  const of = cellBindables({ figure: asked.key, row }, { ...now, unit: metric.unit }, language);
  const earlier = told(pen, id, { shown: was, label: texts.lastTold });
  return paragraph(pen, id, [{ text, of: [...(earlier === null ? [] : [{ shown: was, piece: earlier }]), ...of] }]);
}
