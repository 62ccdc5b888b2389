import type { SeenRevisions, SeenRow, SeenTable } from '../../../disclosure/index.ts';
import {
  codedBy,
  codeLabel,
  columnLabel,
  eventText,
  formatDayText,
  formatPeriod,
  type Language,
  lineUnit,
  REVISION_TEXTS,
  SURFACE_TEXTS,
  seenText,
} from '../../language/index.ts';
import { columnsOf } from './text-table.ts';

/** What has changed in a figure, as text for people: then, now, and below each row what changed it. */
export function revisionsText({ before, now, rows }: SeenRevisions, language: Language): string {
  const texts = REVISION_TEXTS[language];
  const { provenance } = SURFACE_TEXTS[language];
  const day = formatDayText(before.asKnownOn ?? '', language);
  if (rows.length === 0) return texts.nothing(day);
  const header = [
    ...now.columns.map((column) => columnLabel(column, language)),
    provenance.period,
    day,
    provenance.now,
  ];
  const lines = rows.map((row) => {
    const [table, seen] = row.now === null ? [before, row.before] : [now, row.now];
    return [
      ...labelsOf(table, seen, language),
      formatPeriod(seen?.period ?? '', language),
      valueText(before, row.before, language),
      valueText(now, row.now, language),
    ];
  });
  const [head = '', ...told] = columnsOf([header, ...lines], now.columns.length + 1).split('\n');
  const why = rows.map(({ because }) => because.map((event) => `    ${eventText(event, language)}`));
  return [texts.title(day), '', head, ...told.flatMap((line, i) => [line, ...(why[i] ?? [])])].join('\n');
}

function labelsOf(table: SeenTable, row: SeenRow | null, language: Language): readonly string[] {
  return table.columns.map((column, i) =>
    codeLabel(codedBy(column, table.moving), row?.codes[i] ?? '', language, table.names[column]),
  );
}

/** A row's value, in the unit of its line. */
function valueText({ metric }: SeenTable, row: SeenRow | null, language: Language): string {
  return seenText(row, lineUnit(metric.unit, row?.codes.at(-1)), language);
}
