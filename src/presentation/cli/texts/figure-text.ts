import type { CatalogueEntry, SeenRow, SeenTable } from '../../../disclosure/index.ts';
import {
  breakLine,
  codedBy,
  codeLabel,
  columnLabel,
  formatNumber,
  formatPeriod,
  formatValue,
  isRatioUnit,
  LABELS,
  type Language,
  lineUnit,
  noteText,
  quotedIn,
  quotedLine,
  SURFACE_TEXTS,
  stateText,
} from '../../language/index.ts';
import { columnsOf } from './text-table.ts';

/** A table that has passed the gate as text for people: title, aligned rows, then how we know. */
export function figureText(table: SeenTable, catalogue: readonly CatalogueEntry[], language: Language): string {
  const labels = SURFACE_TEXTS[language].provenance;
  const isRatio = isRatioUnit(table.metric.unit);
  const counts = isRatio ? [labels.numerator, labels.denominator, labels.value] : [labels.numerator];
  const header = [...table.columns.map((column) => columnLabel(column, language)), labels.period, ...counts, ''];
  const rows = table.rows.map((row) => [
    ...table.columns.map((column, i) =>
      codeLabel(codedBy(column, table.moving), row.codes[i] ?? '', language, table.names[column]),
    ),
    periodText(row, language),
    ...numbersOf(row, table, language),
    row.state === 'shown' && row.quoted === undefined ? '' : stateText(row, language),
  ]);
  const told = (['population', 'exclusions', 'notes'] as const).flatMap((kind) =>
    table[kind].map((note) => noteText(kind, note, language)),
  );
  return [
    ...titleOf(table, catalogue, language),
    '',
    columnsOf([header, ...rows], table.columns.length + 1),
    '',
    ...told,
    ...quotedIn(table).map((one) => quotedLine(one, language)),
    ...table.breaks.map((one) => breakLine(one, language)),
    ...(table.rows.some((row) => row.state === 'withheld') ? [LABELS[language].withheldReason] : []),
    `${labels.dataset}: ${table.dataset}`,
  ].join('\n');
}

/** The period of a row; of a sum along time, that it is one. */
function periodText({ period, sum }: SeenRow, language: Language): string {
  const text = formatPeriod(period, language);
  return sum === 'time' ? `${LABELS[language].sum}: ${text}` : text;
}

function titleOf(table: SeenTable, catalogue: readonly CatalogueEntry[], language: Language): readonly string[] {
  const entry = catalogue.find((e) => e.status === 'live' && e.metric.id === table.metric.id);
  const name = entry?.status === 'live' ? entry.metric.name[language] : table.metric.alias;
  const definition = entry?.status === 'live' ? [entry.metric.definition[language]] : [];
  const filters = filterLines(table, language);
  const audience = table.audience === 'internal' ? [`${LABELS[language].audiences.internal}.`] : [];
  return [`${name} (${table.metric.id})`, ...definition, ...filters, ...audience];
}

/** What a table is narrowed to, a line per dimension. */
export function filterLines(table: Pick<SeenTable, 'filters' | 'names'>, language: Language): readonly string[] {
  return table.filters.map(({ dimension, codes }) => {
    const labels = codes.map((code) => codeLabel(dimension, code, language, table.names[dimension]));
    return `${columnLabel(dimension, language)}: ${labels.join(', ')}`;
  });
}

function numbersOf(row: SeenRow, table: SeenTable, language: Language): readonly string[] {
  const { unit } = table.metric;
  if (!isRatioUnit(unit)) return [row.numerator === null ? '' : formatValue(row.numerator, unit, language)];
  const { numerator, denominator, value } = row;
  if (value === null && numerator === null) return ['', '', ''];
  const told = (number: number | null) =>
    number === null ? '' : formatNumber(number, language, Number.isInteger(number) ? 0 : 1);
  const text =
    value === null ? LABELS[language].notReached : formatValue(value, lineUnit(unit, row.codes.at(-1)), language);
  return [told(numerator), told(denominator), text];
}
