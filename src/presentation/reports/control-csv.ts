import type { ControlledSeries, PublishedTable, SeenControl } from '../../disclosure/index.ts';
import { CONTROL_TEXTS, codedBy, codeLabel, columnLabel, controlPointText, SURFACE_TEXTS } from '../language/index.ts';
import { csvText } from './csv.ts';
import { type ExportWords, provenanceLines } from './export-words.ts';
import type { SheetCell } from './sheet.ts';
import { SIGNS } from './signs.ts';

/**
 * Control charts of a published table as CSV, in the form of `csvOf`: a line per point with its limits and what is said of
 * it, in the unit of the values (shares 0–1), then where the figures come from.
 */
export function controlCsvOf({ table, charts }: SeenControl<PublishedTable>, words: ExportWords): string {
  const rows = charts.flatMap((chart) => rowsOf(chart, table, words));
  const lines = [headOf(table, words), ...rows, [], ...provenanceLines(table, words)];
  return csvText(lines);
}

function headOf({ columns }: PublishedTable, { language }: ExportWords): SheetCell[] {
  const { heads } = CONTROL_TEXTS[language];
  const { period, state } = SURFACE_TEXTS[language].provenance;
  const named = columns.map((column) => columnLabel(column, language));
  return [...named, period, heads.value, state, heads.mean, heads.lower, heads.upper, heads.said];
}

function rowsOf(chart: ControlledSeries, table: PublishedTable, { language }: ExportWords): SheetCell[][] {
  const labels = table.columns.map((column, i) =>
    codeLabel(codedBy(column, table.moving), chart.codes[i] ?? '', language, table.names[column]),
  );
  return chart.points.map(({ period, value, state, fired }, at): SheetCell[] => {
    const limits = chart.stretches.find(({ from, to }) => from <= at && at < to)?.limits;
    return [
      ...labels,
      period,
      value ?? '',
      state === 'shown' ? '' : SIGNS[state],
      limits?.mean ?? '',
      limits?.lower ?? '',
      limits?.upper ?? '',
      controlPointText(fired, language),
    ];
  });
}
