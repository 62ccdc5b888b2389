import { TOTAL } from '../../../terms/index.ts';
import { dimsOf } from '../../answers/figure-answer.ts';
import type { ComposedReport, FigureRow, ReportBlock, ReportParagraph } from '../../api/contract/index.ts';
import { fill, formatDayText } from '../../language/index.ts';
import { changedSentence, comparedBlocks, isOwnRow, isTold, type ToldTwice } from '../tertial/compared-with-last.ts';
import type { SheetTable } from './asking.ts';
import { nameOf, type SheetWriting } from './sheet-parts.ts';

interface SheetToldTwice extends ToldTwice {
  readonly asked: SheetTable;
}

const MOST_TOLD = 8;

/**
 * What the sheet of the same school that was published last told, beside what is known now of the same groups and periods. Both
 * are public: what is withheld in either is not told.
 */
export function lastSheetBlocks(writing: SheetWriting, last: ComposedReport | null): readonly ReportBlock[] {
  if (last === null || last.standing.kind !== 'published') return [];
  const { pen, texts, asking, unit } = writing;
  const all = asking.tables.flatMap((asked) => toldTwice(asked, last));
  return comparedBlocks(pen, withoutRepeats(all, unit?.code ?? null), {
    said: fill(texts.lastSheet, {
      label: last.period.label,
      day: formatDayText(last.standing.on, pen.making.language),
    }),
    compared: texts.lastCompared,
    label: texts.sections.last,
    mostTold: MOST_TOLD,
    changed: (one) => changedParagraph(writing, one),
  });
}

/** Rows of a table that the earlier sheet has of the same codes and period, the latest first. */
function toldTwice(asked: SheetTable, { figures }: ComposedReport): readonly SheetToldTwice[] {
  const { table } = asked;
  const figure = figures.find(
    ({ answer }) => answer.metric.id === table.metric.id && columnsOf(answer.rows).join() === table.columns.join(),
  );
  if (figure === undefined) return [];
  const found = table.rows.flatMap((now, row): readonly SheetToldTwice[] => {
    const was = figure.answer.rows.find(
      (one) => isOwnRow(one) && one.period === now.period && codesOf(one, table.columns).join() === now.codes.join(),
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

/** The school alone and its total are the same number, and so is a year that two tables have; two groups with one number are not. */
function withoutRepeats(all: readonly SheetToldTwice[], unit: string | null): readonly SheetToldTwice[] {
  const seen = new Set<string>();
  return all.filter(({ asked: { table }, now }) => {
    const of = now.codes.flatMap((code, i) => (code === TOTAL || code === unit ? [] : [`${table.columns[i]}=${code}`]));
    const key = [table.metric.id, now.period, ...of].join(' ');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function changedParagraph({ pen, texts }: SheetWriting, one: SheetToldTwice): ReportParagraph {
  const { asked, now } = one;
  const { metric, columns } = asked.table;
  // Two columns may have the same code: «unknown».
  const of = now.codes.map((code, i) => `${columns[i]}.${code}`);
  // The last sheet may have been in another language.
  const groups = Object.values(dimsOf(asked.table, now, pen.making.language));
  const labels = groups.map(({ code, label }) => (label === '' ? code : label));
  return changedSentence(pen, one, {
    id: `last.${metric.id}.${[...of, now.period].join('.').replaceAll('/', '.')}`,
    name: [nameOf(pen, metric.id), ...labels].join(', '),
    key: asked.key,
    texts,
  });
}
