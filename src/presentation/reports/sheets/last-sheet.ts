import { TOTAL } from '../../../terms/index.ts';
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
  const { pen, texts, asking, unit } = writing;
  const all = withoutRepeats(
    asking.tables.flatMap((asked) => toldTwice(asked, last)),
    unit?.code ?? null,
  );
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
      (one) => isOwn(one) && one.period === now.period && codesOf(one, table.columns).join() === now.codes.join(),
    );
    return isTold(now) && was !== undefined && isTold(was) ? [{ asked, row, figure, was, now }] : [];
  });
  return found.toReversed();
}

/** Neither a sum over several nor what somebody else has published: those stand in the same table. */
function isOwn({ sum, quoted }: FigureRow): boolean {
  return sum === undefined && quoted === undefined;
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

/** The school alone and its total are the same number, and so is a year that two tables have; two groups with one number are not. */
function withoutRepeats(all: readonly ToldTwice[], unit: string | null): readonly ToldTwice[] {
  const seen = new Set<string>();
  return all.filter(({ asked: { table }, now }) => {
    const of = now.codes.flatMap((code, i) => (code === TOTAL || code === unit ? [] : [`${table.columns[i]}=${code}`]));
    const key = [table.metric.id, now.period, ...of].join(' ');
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
  // Two columns may have the same code: «unknown».
  const of = now.codes.map((code, i) => `${asked.table.columns[i]}.${code}`);
  const id = `last.${metric.id}.${[...of, now.period].join('.').replaceAll('/', '.')}`;
  const [was, is] = [printed(writing, one, 'was'), printed(writing, one, 'now')];
  const labels = Object.values(before.dims).map(({ code, label }) => (label === '' ? code : label));
  const text = fill(texts.lastFigure, {
    name: [nameOf(pen, metric.id), ...labels].join(', '),
    period: formatPeriod(now.period, language),
    ...{ was, is },
    reason: reasonText(pen, one),
  });
  const cells = cellBindables({ figure: asked.key, row }, { ...now, unit: metric.unit }, language);
  const earlier = told(pen, id, { shown: was, label: texts.lastTold });
  return paragraph(pen, id, [{ text, of: [...(earlier === null ? [] : [{ shown: was, piece: earlier }]), ...cells] }]);
}
