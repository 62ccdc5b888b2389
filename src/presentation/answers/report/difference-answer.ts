import { catalogue } from '../../../disclosure/index.ts';
import type { ComposedReport, ReportDifference } from '../../api/contract/index.ts';
import { formatPeriod, formatValue, LABELS, type Language, REPORT_PAGES } from '../../language/index.ts';
import { type ChangedCell, changedCells } from './changed-cells.ts';

/** The cells that are others with what is known today, in words. */
export function differenceCells(
  was: ComposedReport,
  is: ComposedReport,
  language: Language,
): ReportDifference['cells'] {
  const metrics = new Map(
    catalogue().flatMap((entry) =>
      entry.status === 'live' ? [[entry.metric.id as string, entry.metric] as const] : [],
    ),
  );
  return changedCells(was, is).map(({ metric, period, dims, ...cells }) => {
    const known = metrics.get(metric);
    const told = (cell: ChangedCell['was']) => cellSaid(cell, known?.unit ?? 'persons', language);
    return {
      metric: known?.name[language] ?? metric,
      period: formatPeriod(period, language),
      row: Object.values(dims)
        .map(({ label }) => label)
        .join(' · '),
      was: told(cells.was),
      is: told(cells.is),
    };
  });
}

type Unit = Parameters<typeof formatValue>[1];

/** A cell's number, or the word for why there is none. */
function cellSaid(cell: ChangedCell['was'], unit: Unit, language: Language): string {
  if (cell === null) return REPORT_PAGES[language].difference.gone;
  const { value, state } = cell;
  if (value === null) return LABELS[language].states[state];
  return state === 'provisional'
    ? `${formatValue(value, unit, language)} (${LABELS[language].states.provisional})`
    : formatValue(value, unit, language);
}
