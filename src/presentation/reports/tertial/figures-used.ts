import type { AskedTable, Point, Reading } from '../../../plans/index.ts';
import { questionWords } from '../../../plans/index.ts';
import { figureAnswer } from '../../answers/figure-answer.ts';
import type { BoundNumber, NumberForm, ReportCell, ReportFigure } from '../../api/contract/index.ts';
import {
  capitalised,
  columnLabel,
  fill,
  formatNumber,
  formatPeriod,
  type Language,
  lowered,
  REPORT_TEXTS,
  shortPeriod,
  valueText,
} from '../../language/index.ts';
import type { Bindable } from './bind.ts';

/** The name of a figure until it gets its number: `B2/area`. */
export function figureKey(metric: string, by: string): string {
  return `${metric}/${by}`;
}

export function tableOf(tables: readonly AskedTable[], metric: string, by: string): AskedTable | null {
  return tables.find(({ table }) => table.metric.id === metric && (table.columns[0] ?? '') === by) ?? null;
}

/** All that a point of a reading may be told by: its value first, then how many of how many. */
export function bindablesOf(
  tables: readonly AskedTable[],
  { reading, point }: { readonly reading: Reading; readonly point: Point },
  language: Language,
): readonly Bindable[] {
  const { dimension, code } = reading.subject;
  const rows = tableOf(tables, reading.metric, dimension)?.table.rows ?? [];
  const row = rows.findIndex(
    ({ codes, period }) => codes[0] === code && (codes[1] ?? null) === reading.line && period === point.period,
  );
  if (row < 0) return [];
  return cellBindables(
    { figure: figureKey(reading.metric, dimension), row },
    { ...point, unit: reading.unit },
    language,
  );
}

/** A row's numbers as they are printed in sentences. */
export function cellBindables(
  at: Omit<ReportCell, 'field'>,
  { value, numerator, denominator, unit }: Pick<Point, 'value' | 'numerator' | 'denominator'> & Pick<Reading, 'unit'>,
  language: Language,
): readonly Bindable[] {
  const bound = (field: ReportCell['field'], shown: string, as: NumberForm): Bindable => {
    const piece: BoundNumber = { kind: 'number', shown, as, of: { from: 'cell', ...at, field } };
    return { shown, piece };
  };
  const isPerCent = unit === 'share' || unit === 'percent-of-position';
  const numbers = (count: number) =>
    Number.isInteger(count)
      ? [formatNumber(count, language)]
      : [formatNumber(count, language, 1), formatNumber(count, language)];
  const values =
    value === null
      ? []
      : isPerCent
        ? [bound('value', valueText(value, unit, language), 'per-cent')]
        : [...new Set([formatNumber(value, language, 1), formatNumber(value, language, 0)])].map((shown) =>
            bound('value', shown, Number.isInteger(value) ? 'count' : 'number'),
          );
  const parts = (
    [
      ['numerator', numerator],
      ['denominator', denominator],
    ] as const
  ).flatMap(([field, count]) =>
    count === null
      ? []
      : numbers(count).map((shown) => bound(field, shown, Number.isInteger(count) ? 'count' : 'number')),
  );
  return isPerCent || denominator === null ? [...values, ...parts] : [...parts, ...values];
}

/** The question and its answer as a figure of the report, with what is told to those who cannot see it. */
export function reportFigure({ question, table }: AskedTable, name: string, language: Language): ReportFigure {
  const texts = REPORT_TEXTS[language];
  const by = table.columns[0] ?? null;
  const caption = by === null ? name : fill(texts.caption, { name, by: lowered(columnLabel(by, language)) });
  return {
    id: figureKey(table.metric.id, by ?? ''),
    caption: capitalised(caption),
    altText: altText({ question, table }, caption, language),
    question: questionWords(question, table.metric.alias),
    answer: figureAnswer(table, language),
    by,
  };
}

/** A day as it is read aloud; a year by its name, which is two days no more. */
function shownPeriod(period: string, language: Language): string {
  return period.includes('/') ? shortPeriod(period, language) : formatPeriod(period, language);
}

function altText({ table }: AskedTable, caption: string, language: Language): string {
  const texts = REPORT_TEXTS[language];
  const periods = [...new Set(table.rows.map(({ period }) => period))].toSorted();
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  const now = table.rows.find(({ codes, period, value }) => codes[0] === 'Total' && period === last && value !== null);
  const seen =
    now === undefined || now.value === null
      ? texts.altNothing
      : fill(texts.altNow, { value: valueText(now.value, table.metric.unit, language) });
  const shown = {
    caption,
    periods: periods.length,
    from: shownPeriod(first, language),
    to: shownPeriod(last, language),
  };
  return fill(texts.alt, { ...shown, seen });
}
