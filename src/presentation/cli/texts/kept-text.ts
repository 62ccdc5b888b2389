import type { KeptFigure } from '../../../record/administration/index.ts';
import { keptEntry } from '../../answers/kept/kept-today.ts';
import type { FigureAnswer, FigureRow, KeptFigureEntry, KeptToday, SeenThen } from '../../api/contract/index.ts';
import { formatDayText, formatPeriod, KEPT_TEXTS, type Language, lineUnit, seenText } from '../../language/index.ts';
import { columnsOf } from './text-table.ts';

type Unit = FigureAnswer['metric']['unit'];

/** The list of kept figures as text for people. */
export function keptListText(entries: readonly KeptFigureEntry[], language: Language): string {
  const { columns, none } = KEPT_TEXTS[language];
  if (entries.length === 0) return none;
  const { id, name, metric, period, value, day } = columns;
  const rows = entries.map((entry) => [
    ...[entry.id, entry.name, entry.metric.alias, formatPeriod(periodText(entry.period), language)],
    ...[valueText(entry.total, entry.metric.unit, language), formatDayText(entry.keptOn, language)],
  ]);
  return columnsOf([[id, name, metric, period, value, day], ...rows]);
}

/** One kept figure as text for people: what it was told in, and its rows as they were. */
export function keptFigureText(kept: KeptFigure, language: Language): string {
  const figure = JSON.parse(kept.answer) as FigureAnswer;
  const { unit } = figure.metric;
  const rows = figure.rows.map((row) => [...labelsOf(row, language), valueText(row, unitOf(row, unit), language)]);
  return [keptListText([keptEntry(kept)], language), '', columnsOf(rows), '', figure.dataset].join('\n');
}

/** A kept figure beside what is known today, as text for people. */
export function keptTodayText({ entry, repeated, rows, since }: KeptToday, language: Language): string {
  const texts = KEPT_TEXTS[language];
  const { unit } = entry.metric;
  const lines = rows.flatMap((row) => {
    const told = (seen: SeenThen | null) => valueText(seen, unitOf(row, unit), language);
    return [
      [...labelsOf(row, language), told(row.before), '→', told(row.now)].join('  '),
      ...row.because.map(({ text }) => `    ${text}`),
    ];
  });
  return [
    `${entry.id}  ${entry.name}`,
    repeated.text,
    '',
    ...(rows.length === 0 ? [texts.nothingChanged] : [`${texts.changedTitle}:`, ...lines]),
    ...(since.length === 0 ? [] : ['', `${texts.since}:`, ...since.map(({ text }) => `    ${text}`)]),
  ].join('\n');
}

function labelsOf({ dims, period }: Pick<FigureRow, 'dims' | 'period'>, language: Language): readonly string[] {
  return [...Object.values(dims).map(({ label }) => label), formatPeriod(period, language)];
}

/** A value as it is seen; nothing where the row is not there. */
function valueText(seen: SeenThen | null, unit: Unit, language: Language): string {
  return seen === null ? '' : seenText(seen, unit, language);
}

/** The unit of one row: of some metrics a line has its own. */
function unitOf({ dims }: Pick<FigureRow, 'dims'>, unit: Unit): Unit {
  return lineUnit(unit, dims['continuity']?.code);
}

function periodText({ at, from, to }: FigureAnswer['period']): string {
  return at ?? `${from ?? ''}/${to ?? ''}`;
}
